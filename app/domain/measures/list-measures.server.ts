import type { IdeaHandle } from "~/domain/ideas/find-idea.server";
import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import type { ReadSeries } from "./list-points.server";
import { measureFacts, mostMeasures, type MeasureFacts } from "./measure-facts";
import { canSeeSmallCounts } from "./policy";
import { readCharts, type Annotation } from "./read-charts.server";
import { visibleSeries } from "./small-counts";

const mostDrawn = 4;
/** On the page of all charts. */
export const chartsAPage = 8;

export type TrackedMeasure = MeasureFacts & { series: ReadSeries };

/** What an idea tracks, the latest number first: the first few with what is drawn of them, the others by name. */
export type TrackedMeasures = {
  drawn: TrackedMeasure[];
  others: { id: number; name: string }[];
  annotations: Annotation[];
};

/** Two queries. The handle says that the idea may be seen; each series is what this person may have of it. */
export async function listMeasures(
  viewer: Viewer,
  idea: IdeaHandle,
  choose = latest,
): Promise<TrackedMeasures> {
  const rows = await latestFirst(idea.id);
  const measures = rows.map(measureFacts);
  const drawn = choose(measures);
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
    others: measures.filter((one) => !drawn.includes(one)).map(({ id, name }) => ({ id, name })),
    annotations: annotationsOf(idea.id),
  };
}

/** The one somebody added to last comes first, by the index of a measure's events; a new one counts as added to. */
function latestFirst(ideaId: number): Promise<Parameters<typeof measureFacts>[0][]> {
  return db.$queryRaw(Prisma.sql`
    SELECT m."id", m."name", m."definition", m."kind", m."unit", m."type", m."direction", m."target",
      m."smallCounts", m."chart", m."rules", m."screens", m."isInvented", m."source"
    FROM "Measure" m
    WHERE m."ideaId" = ${ideaId}
    ORDER BY COALESCE((SELECT MAX(e."id") FROM "Event" e WHERE e."measureId" = m."id"), 0) DESC, m."id" DESC
    LIMIT ${mostMeasures}`);
}

/** For the page of all charts, the oldest first. */
export function pageOfMeasures(page: number): (measures: readonly MeasureFacts[]) => MeasureFacts[] {
  const from = (page - 1) * chartsAPage;
  return (measures) => measures.toSorted((a, b) => a.id - b.id).slice(from, from + chartsAPage);
}

function latest(latestFirst: readonly MeasureFacts[]): MeasureFacts[] {
  return latestFirst.slice(0, mostDrawn);
}
