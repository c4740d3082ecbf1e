import type { AnalysedPoint, ChartAnalysis, ChartPhase } from "./chart-analysis";

/** No chart says anything about change before it has this many useful points (Perla, Provost and Murray 2011). */
export const FEWEST_USEFUL_POINTS = 10;

export interface ReaderFlags {
  /** Points of the newest phase that have a value and aren't left out. */
  values: number;
  /** Of those, the ones that can show a change: on a run chart not those that are right on the median. */
  useful: number;
  isEnough: boolean;
  /** Lines are drawn from ten points on (`isEarly`), even when too many of them lie on the median to say more. */
  hasLines: boolean;
  /** What the rules found, where there is enough to say so. */
  hasSignal: boolean;
}

/** What a reader may be told of the newest phase of the chart: no signal below ten useful points, whatever was computed. */
export function readerFlags(analysis: ChartAnalysis): ReaderFlags {
  const phase = newestPhase(analysis);
  const values = phase ? countedPoints(analysis, phase).length : 0;
  const useful = phase && analysis.chart === "run" ? usefulIn(analysis, phase) : values;
  const isEnough = useful >= FEWEST_USEFUL_POINTS;
  return {
    ...{ values, useful, isEnough },
    hasLines: values >= FEWEST_USEFUL_POINTS,
    hasSignal: isEnough && (phase?.hasSignal ?? false),
  };
}

/** Fewer numbers than any line is drawn from. Those that lie on a median count: there is a median then. */
export function isEarly(analysis: ChartAnalysis, phase: ChartPhase): boolean {
  return countedPoints(analysis, phase).length < FEWEST_USEFUL_POINTS;
}

/** The dates of the points a chart marks as part of a long run; none from phases with too few useful points. */
export function markedDates(analysis: ChartAnalysis): Set<string | number> {
  const enough = analysis.phases.filter((phase) => usefulIn(analysis, phase) >= FEWEST_USEFUL_POINTS);
  const marked = enough.flatMap((phase) => analysis.points.slice(phase.start, phase.end));
  return new Set(marked.filter((point) => point.isInLongRun).map((point) => point.at));
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

function usefulIn(analysis: ChartAnalysis, phase: ChartPhase): number {
  return countedPoints(analysis, phase).filter(({ side }) => side === "above" || side === "below").length;
}
