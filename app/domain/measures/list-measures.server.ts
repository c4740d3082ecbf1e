import type { IdeaHandle } from "~/domain/ideas/find-idea.server";
import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";
import type { ReadSeries } from "./list-points.server";
import { measureFacts, mostMeasures, type MeasureFacts } from "./measure-facts";
import { canSeeSmallCounts } from "./policy";
import { readCharts, type Annotation } from "./read-charts.server";
import { visibleSeries } from "./small-counts";

const mostDrawn = 4;

export type TrackedMeasure = MeasureFacts & { series: ReadSeries };

/** What an idea tracks, newest first: the first few with what is drawn of them, the others by name. */
export type TrackedMeasures = {
  drawn: TrackedMeasure[];
  others: { id: number; name: string }[];
  annotations: Annotation[];
};

/** Two queries. The handle says that the idea may be seen; each series is what this person may have of it. */
export async function listMeasures(
  viewer: Viewer,
  idea: IdeaHandle,
  most = mostDrawn,
): Promise<TrackedMeasures> {
  const rows = await db.measure.findMany({
    where: { ideaId: idea.id },
    orderBy: { id: "desc" },
    take: mostMeasures,
  });
  const measures = rows.map(measureFacts);
  const drawn = measures.slice(0, most);
  const { keepsSmallCounts, pointsOf, phasesOf, annotationsOf } = await readCharts(
    drawn.map(({ id }) => id),
    [idea.id],
  );
  const reader = { isInTeam: canSeeSmallCounts(viewer, idea), keepsSmallCounts };
  return {
    drawn: drawn.map((facts) => {
      const all = { points: pointsOf(facts.id), phases: phasesOf(facts.id) };
      return { ...facts, series: visibleSeries({ ...facts, ...reader, ...all }) };
    }),
    others: measures.slice(most).map(({ id, name }) => ({ id, name })),
    annotations: annotationsOf(idea.id),
  };
}
