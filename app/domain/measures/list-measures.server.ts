import type { IdeaHandle } from "~/domain/ideas/find-idea.server";
import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";
import { measureFacts, mostMeasures, type MeasureFacts } from "./measure-facts";
import { canSeeSmallCounts } from "./policy";
import type { PointNumbers } from "./point-value";
import { visibleSeries, type VisibleSeries } from "./small-counts";

const mostDrawn = 4;

export type SeriesPoint = PointNumbers & { date: string; note: string };

export type TrackedMeasure = MeasureFacts & { series: VisibleSeries<SeriesPoint> };

/** What an idea tracks, newest first: the first few with what is drawn of them, the others by name. */
export type TrackedMeasures = { drawn: TrackedMeasure[]; others: { id: number; name: string }[] };

/** Two queries. The handle says that the idea may be seen; each series is what this person may have of it. */
export async function listMeasures(viewer: Viewer, idea: IdeaHandle): Promise<TrackedMeasures> {
  const rows = await db.measure.findMany({
    where: { ideaId: idea.id },
    orderBy: { id: "desc" },
    take: mostMeasures,
  });
  const measures = rows.map(measureFacts);
  const points = await listPointsOf(measures.slice(0, mostDrawn).map(({ id }) => id));
  const isInTeam = canSeeSmallCounts(viewer, idea);
  return {
    drawn: measures.slice(0, mostDrawn).map((facts) => {
      const series = visibleSeries({ ...facts, isInTeam, points: points.get(facts.id) ?? [] });
      return { ...facts, series };
    }),
    others: measures.slice(mostDrawn).map(({ id, name }) => ({ id, name })),
  };
}

async function listPointsOf(measureIds: readonly number[]): Promise<Map<number, SeriesPoint[]>> {
  const byMeasure = new Map<number, SeriesPoint[]>(measureIds.map((id) => [id, []]));
  if (measureIds.length === 0) return byMeasure;
  const rows = await db.dataPoint.findMany({
    where: { measureId: { in: [...measureIds] } },
    select: { measureId: true, date: true, value: true, numerator: true, denominator: true, note: true },
    orderBy: [{ measureId: "asc" }, { date: "asc" }],
  });
  for (const { measureId, ...point } of rows) byMeasure.get(measureId)?.push(point);
  return byMeasure;
}
