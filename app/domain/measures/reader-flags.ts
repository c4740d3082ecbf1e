import type { RunAnalysis, RunPart } from "./run-chart";

/** A run chart says nothing about change before it has this many useful points (Perla, Provost and Murray 2011). */
export const FEWEST_USEFUL_POINTS = 10;

export interface ReaderFlags {
  isEnough: boolean;
  useful: number;
  /** Drawn from ten points on, even when too many of them lie on it to say more. */
  hasMedian: boolean;
  hasSignal: boolean;
  hasLongRun: boolean;
  hasFewCrossings: boolean;
}

/** What a reader may be told of the newest part of the chart: no signal below ten useful points, whatever was computed. */
export function readerFlags(analysis: RunAnalysis): ReaderFlags {
  const part = newestPart(analysis);
  const isEnough = part !== null && hasEnough(part);
  return {
    isEnough,
    useful: part?.useful ?? 0,
    hasMedian: part !== null && countValues(analysis, part) >= FEWEST_USEFUL_POINTS,
    hasSignal: isEnough && part.hasSignal,
    hasLongRun: isEnough && part.hasLongRun,
    hasFewCrossings: isEnough && part.hasFewCrossings,
  };
}

/** The dates of the points a chart marks as part of a long run; none from parts with too few useful points. */
export function markedDates({ points, parts }: RunAnalysis): Set<string | number> {
  const marked = parts.filter(hasEnough).flatMap((part) => points.slice(part.start, part.end));
  return new Set(marked.filter((point) => point.isInLongRun).map((point) => point.at));
}

export function newestPart(analysis: RunAnalysis): RunPart | null {
  return analysis.parts.at(-1) ?? null;
}

export function countValues(analysis: RunAnalysis, part: RunPart): number {
  const points = analysis.points.slice(part.start, part.end);
  return points.filter((point) => point.value !== null && !point.isExcluded).length;
}

function hasEnough(part: RunPart): boolean {
  return part.useful >= FEWEST_USEFUL_POINTS;
}
