import type { AnalysedPoint, ChartInput, ChartPhase } from "./chart-analysis";
import { NO_LIMITS, type ChartRow, type PhaseLines, type PointLimits } from "./chart-lines";
import { noticesOf } from "./chart-notices";
import type { CutPhase } from "./cut-phases";
import { linesOf } from "./phase-lines";
import { isInOrder, isMakingDataCount, runLimitsOf } from "./rule-sets";
import { judgeRuns, type RunsJudgement } from "./run-signals";
import { findRuns, sideOf, type Run, type Side } from "./runs";
import { findSpecialCauses } from "./special-causes";
import { findTrends } from "./trend";
import { meaningOf } from "./variation";

export interface AnalysedPhase {
  phase: ChartPhase;
  points: AnalysedPoint[];
}

/** One phase by itself: its lines, then its runs against the centre, then its points against the limits, then the rules. */
export function analysePhase({ position, start, end, rows }: CutPhase, input: ChartInput): AnalysedPhase {
  const lines = linesOf(input.chart, {
    ...{ rows, given: input.centre, rules: input.rules },
    screensRanges: input.screensRanges ?? true,
    isCategorical: input.isCategorical ?? false,
  });
  const sides = lines.values.map((value) => sideOf(value, lines.centre));
  const runs = judgeSides(sides, rows, input);
  const points = drawPoints(rows, sides, lines, position, input);
  markPoints(points, runs, input);

  return {
    points,
    phase: {
      ...{ start, end, centre: times(lines.centre, input.multiply) },
      observed: rows.filter((row) => !row.isExcluded).length,
      runs: runs && { ...runs, run: shift(runs.run, start) },
      hasSignal: hasSignal(points, runs, input),
      screenedRanges: lines.screenedRanges ?? 0,
      notices: noticesOf({ rows, points, limits: lines.limits, isInOrder: isInOrder(input) }, input),
    },
  };
}

function judgeSides(
  sides: readonly (Side | null)[],
  rows: readonly ChartRow[],
  input: ChartInput,
): RunsJudgement | null {
  const limitsOf = runLimitsOf(input.rules);
  if (!limitsOf) return null;
  const runs = findRuns(sides.map((side, index) => (rows[index]?.isExcluded ? null : side)));
  return judgeRuns(runs, { limitsOf, canSignal: isInOrder(input) });
}

function drawPoints(
  rows: readonly ChartRow[],
  sides: readonly (Side | null)[],
  { values, centre, limits }: PhaseLines,
  phase: number,
  input: ChartInput,
): AnalysedPoint[] {
  return rows.map((row, index) => {
    const held = values[index] ?? null;
    const side = sides[index] ?? null;
    return drawPoint({ row, phase, held, side, centre, limits: limits[index] ?? NO_LIMITS }, input);
  });
}

interface PointToDraw {
  row: ChartRow;
  phase: number;
  /** The value that is held against the lines. */
  held: number | null;
  side: Side | null;
  centre: number | null;
  limits: PointLimits;
}

/** A point in the units it is drawn in. Limits are held against it after multiplying, as in qicharts2 0.8.1. */
function drawPoint(
  { row, phase, held, side, centre, limits }: PointToDraw,
  { chart, multiply }: ChartInput,
): AnalysedPoint {
  const drawn = times(held, multiply);
  const [lower, upper] = [times(limits.lower, multiply), times(limits.upper, multiply)];
  const [innerLower, innerUpper] = [times(limits.innerLower, multiply), times(limits.innerUpper, multiply)];
  const isOutside = isBeyond(drawn, lower, upper);
  return {
    at: row.at,
    value: chart === "mr" ? drawn : times(row.value, multiply),
    phase,
    isExcluded: row.isExcluded,
    isBaseline: row.isBaseline,
    side,
    centre: times(centre, multiply),
    lower,
    upper,
    innerLower,
    innerUpper,
    isOutside,
    isClose: isBeyond(drawn, innerLower, innerUpper) && !isOutside,
    cause: null,
    meaning: "common-cause",
    isInLongRun: false,
    isInTrend: false,
  };
}

/** Strictly: a point on a limit is inside. Null without a value or a limit. */
function isBeyond(value: number | null, lower: number | null, upper: number | null): boolean | null {
  if (value === null || (lower === null && upper === null)) return null;
  return value > (upper ?? Infinity) || value < (lower ?? -Infinity);
}

function markPoints(points: readonly AnalysedPoint[], runs: RunsJudgement | null, input: ChartInput): void {
  const included = points.filter((point) => !point.isExcluded);
  if (runs?.hasLongRun) markLongRun(points, runs.run);
  if (input.rules === "perla" && isInOrder(input)) markTrends(included);
  if (isMakingDataCount(input.rules)) markCauses(included, input);
}

function markLongRun(points: readonly AnalysedPoint[], run: Run | null): void {
  const positions = new Set(run?.positions);
  points.forEach((point, index) => (point.isInLongRun = positions.has(index)));
}

function markCauses(points: readonly AnalysedPoint[], input: ChartInput): void {
  const causes = findSpecialCauses(points, input.rules, isInOrder(input));
  points.forEach((point, index) => {
    point.cause = causes[index] ?? null;
    point.meaning = meaningOf(point.cause, input.direction);
  });
}

function markTrends(points: readonly AnalysedPoint[]): void {
  for (const { from, to } of findTrends(points.map((point) => point.value))) {
    for (const point of points.slice(from, to + 1)) point.isInTrend = true;
  }
}

function hasSignal(
  points: readonly AnalysedPoint[],
  runs: RunsJudgement | null,
  { rules }: ChartInput,
): boolean {
  const counted = points.filter((point) => !point.isExcluded);
  if (isMakingDataCount(rules)) return counted.some((point) => point.cause !== null);
  if (runs?.hasSignal) return true;
  return counted.some((point) => (rules === "perla" ? point.isInTrend : point.isOutside));
}

function shift(run: Run | null, start: number): Run | null {
  return run && { ...run, positions: run.positions.map((position) => position + start) };
}

function times(value: number | null, factor = 1): number | null {
  return value === null ? null : value * factor;
}
