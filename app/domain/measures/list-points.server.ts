import type { Viewer } from "~/domain/people/viewer";
import type { MeasureHandle } from "./find-measure.server";
import type { MeasurePhase, Point } from "./measure-facts";
import { canSeeSmallCounts } from "./policy";
import { readCharts, type Annotation } from "./read-charts.server";
import { visibleSeries, type VisibleSeries } from "./small-counts";

export type ReadSeries = VisibleSeries<Point, MeasurePhase>;

/** The points of a measure, oldest first, as this person may have them. One query. */
export async function listPoints(viewer: Viewer, measure: MeasureHandle): Promise<ReadSeries> {
  return (await readChart(viewer, measure)).series;
}

/** All that a measure's chart is drawn from. One query. */
export async function readChart(
  viewer: Viewer,
  { facts, idea }: MeasureHandle,
): Promise<{ series: ReadSeries; annotations: Annotation[]; keepsSmallCounts: boolean }> {
  const { keepsSmallCounts, ...on } = await readCharts([facts.id], [idea.id]);
  const series = visibleSeries({
    ...{ ...facts, keepsSmallCounts, isInTeam: canSeeSmallCounts(viewer, idea) },
    ...{ points: on.pointsOf(facts.id), phases: on.phasesOf(facts.id) },
  });
  return { series, annotations: on.annotationsOf(idea.id), keepsSmallCounts };
}
