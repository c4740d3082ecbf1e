import type { IdeaHandle } from "~/domain/ideas/find-idea.server";
import type { TrackedMeasure } from "~/domain/measures/list-measures.server";
import { measureFacts, mostMeasures, type MeasureFacts } from "~/domain/measures/measure-facts";
import { canSeeSmallCounts } from "~/domain/measures/policy";
import { readCharts, type Annotation } from "~/domain/measures/read-charts.server";
import { visibleSeries } from "~/domain/measures/small-counts";
import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";

export type FirstOutcomes = {
  of: (ideaId: number) => TrackedMeasure | null;
  annotationsOf: (ideaId: number) => Annotation[];
};

/** What each of some ideas tracked first as an outcome, as this person may have it. Two queries for all of them. */
export async function listFirstOutcomes(
  viewer: Viewer,
  ideas: readonly IdeaHandle[],
): Promise<FirstOutcomes> {
  const rows = await db.measure.findMany({
    where: { ideaId: { in: ideas.map(({ id }) => id) }, type: "outcome" },
    orderBy: { id: "asc" },
    take: ideas.length * mostMeasures,
  });
  const first = new Map<number, MeasureFacts>();
  for (const row of rows) if (!first.has(row.ideaId)) first.set(row.ideaId, measureFacts(row));
  const { keepsSmallCounts, pointsOf, phasesOf, annotationsOf } = await readCharts(
    [...first.values()].map(({ id }) => id),
    ideas.map(({ id }) => id),
  );
  const shown = new Map(
    ideas.flatMap((idea) => {
      const facts = first.get(idea.id);
      if (!facts) return [];
      const reader = { isInTeam: canSeeSmallCounts(viewer, idea), keepsSmallCounts };
      const all = { points: pointsOf(facts.id), phases: phasesOf(facts.id) };
      return [[idea.id, { ...facts, series: visibleSeries({ ...facts, ...reader, ...all }) }] as const];
    }),
  );
  return { of: (ideaId) => shown.get(ideaId) ?? null, annotationsOf };
}
