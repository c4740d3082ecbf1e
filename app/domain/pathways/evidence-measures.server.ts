import type { IdeaHandle } from "~/domain/ideas/find-idea.server";
import type { SeriesPoint, TrackedMeasure } from "~/domain/measures/list-measures.server";
import { measureFacts, mostMeasures, mostPoints, type MeasureFacts } from "~/domain/measures/measure-facts";
import { canSeeSmallCounts } from "~/domain/measures/policy";
import { visibleSeries } from "~/domain/measures/small-counts";
import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";

/** What each of some ideas tracked first as an outcome, as this person may have it. Two queries for all of them. */
export async function listFirstOutcomes(
  viewer: Viewer,
  ideas: readonly IdeaHandle[],
): Promise<Map<number, TrackedMeasure>> {
  const rows = await db.measure.findMany({
    where: { ideaId: { in: ideas.map(({ id }) => id) }, type: "outcome" },
    orderBy: { id: "asc" },
    take: ideas.length * mostMeasures,
  });
  const first = new Map<number, MeasureFacts>();
  for (const row of rows) if (!first.has(row.ideaId)) first.set(row.ideaId, measureFacts(row));
  const points = await listPointsOf([...first.values()].map(({ id }) => id));
  return new Map(
    ideas.flatMap((idea) => {
      const facts = first.get(idea.id);
      if (!facts) return [];
      const isInTeam = canSeeSmallCounts(viewer, idea);
      const series = visibleSeries({ ...facts, isInTeam, points: points.get(facts.id) ?? [] });
      return [[idea.id, { ...facts, series }] as const];
    }),
  );
}

async function listPointsOf(measureIds: readonly number[]): Promise<Map<number, SeriesPoint[]>> {
  const byMeasure = new Map<number, SeriesPoint[]>(measureIds.map((id) => [id, []]));
  const rows = await db.dataPoint.findMany({
    where: { measureId: { in: [...measureIds] } },
    select: { measureId: true, date: true, value: true, numerator: true, denominator: true, note: true },
    orderBy: [{ measureId: "asc" }, { date: "asc" }],
    take: measureIds.length * mostPoints,
  });
  for (const { measureId, ...point } of rows) byMeasure.get(measureId)?.push(point);
  return byMeasure;
}
