import type { AnalysedPoint, ChartAnalysis, ChartPhase } from "./chart-analysis";

/** No chart says anything about change before it has this many useful points (Perla, Provost and Murray 2011). */
export const FEWEST_USEFUL_POINTS = 10;

export interface ReaderFlags {
  /** Points of the newest phase that have a value and aren't left out. */
  values: number;
  /** Of those, the ones that can show a change: on a run chart not those that are right on the median. */
  useful: number;
  isEnough: boolean;
}

/** What a reader may be told of the newest phase of the chart: no signal below ten useful points, whatever was computed. */
export function readerFlags(analysis: ChartAnalysis): ReaderFlags {
  const phase = newestPhase(analysis);
  const values = phase ? countedPoints(analysis, phase).length : 0;
  const useful = phase ? usefulIn(analysis, phase) : 0;
  return { values, useful, isEnough: useful >= FEWEST_USEFUL_POINTS };
}

/** Whether there are enough numbers to say, or to mark on the chart, that something changed in this phase. */
export function canTellChange(analysis: ChartAnalysis, phase: ChartPhase): boolean {
  return usefulIn(analysis, phase) >= FEWEST_USEFUL_POINTS;
}

/** Fewer numbers than any line is drawn from. Those that lie on a median count: there is a median then. */
export function isEarly(analysis: ChartAnalysis, phase: ChartPhase): boolean {
  return countedPoints(analysis, phase).length < FEWEST_USEFUL_POINTS;
}

export function newestPhase(analysis: ChartAnalysis): ChartPhase | null {
  return analysis.phases.at(-1) ?? null;
}

/** The points of a phase that say something: measured and not left out. */
export function countedPoints(
  { points }: ChartAnalysis,
  { start, end }: ChartPhase,
): (AnalysedPoint & { value: number })[] {
  return points.slice(start, end).filter(isCounted);
}

function isCounted(point: AnalysedPoint): point is AnalysedPoint & { value: number } {
  return point.value !== null && !point.isExcluded;
}

/** On a run chart those that lie right on the median can't show a change. */
function usefulIn(analysis: ChartAnalysis, phase: ChartPhase): number {
  const counted = countedPoints(analysis, phase);
  if (analysis.chart !== "run") return counted.length;
  return counted.filter(({ side }) => side === "above" || side === "below").length;
}
