import type { ChartInput } from "./chart-analysis";
import type { ChartKind, RuleSet } from "./chart-kinds";
import { hasDenominator, type Direction, type MeasureKind } from "./measure-kinds";
import { pointValues, TIMES, type PointNumbers } from "./point-value";
import { chosenChart } from "./recommend-chart";

export interface ChartedMeasure {
  kind: MeasureKind;
  unit: string;
  direction: Direction;
  target: number | null;
  chart: ChartKind | "";
  rules: RuleSet | "";
  screens: boolean;
}

export type ChartedPoint = PointNumbers & {
  date: string;
  note: string;
  leftOut?: string;
  isSuppressed?: true;
};

/** "start": lines begin anew at the point of this date. "baseline": they are worked out from the points up to it. */
export interface Phase {
  kind: "start" | "baseline";
  date: string;
}

/** Making Data Count computes no lines from fewer points than this. */
export const FEWEST_FOR_MAKING_DATA_COUNT = 12;

/** A measure and its points, oldest first, as the rules of its chart take them. */
export function chartInput(
  measure: ChartedMeasure,
  points: readonly ChartedPoint[],
  phases: readonly Phase[] = [],
): ChartInput {
  const { chart, rules } = chosenChart(measure);
  const dates = points.map(({ date }) => date);
  return {
    ...{ chart, rules, direction: hopeOn(chart, measure.direction), target: measure.target, dates },
    ...numbersOf(measure.kind, points),
    exclude: points.flatMap(({ leftOut }, index) => (leftOut ? [index + 1] : [])),
    parts: startsIn(dates, phases),
    baseline: baselineIn(dates, phases, rules),
    screensRanges: measure.screens,
    isNeverNegative: measure.kind !== "value",
  };
}

/** Which way is hoped for of what a chart draws: of jumps from one number to the next, neither. */
export function hopeOn(chart: ChartKind, direction: Direction): Direction {
  return chart === "mr" ? "neither" : direction;
}

function numbersOf(kind: MeasureKind, points: readonly ChartedPoint[]) {
  if (!hasDenominator(kind)) return { values: pointValues(kind, points) };
  return {
    values: points.map(({ numerator }) => numerator),
    denominators: points.map(({ denominator }) => denominator),
    multiply: TIMES[kind],
  };
}

/** A start on a date that has no point any more, or on the first, starts nothing. */
function startsIn(dates: readonly string[], phases: readonly Phase[]): number[] | undefined {
  const starts = phases.filter(({ kind }) => kind === "start").map(({ date }) => dates.indexOf(date));
  const inside = starts.filter((position) => position > 0).sort((a, b) => a - b);
  return inside.length > 0 ? inside : undefined;
}

function baselineIn(dates: readonly string[], phases: readonly Phase[], rules: RuleSet): number | undefined {
  const until = phases.find(({ kind }) => kind === "baseline")?.date;
  const points = until === undefined ? 0 : dates.filter((date) => date <= until).length;
  const isFewer = rules.startsWith("making-data-count") && points < FEWEST_FOR_MAKING_DATA_COUNT;
  return points === 0 || isFewer ? undefined : points;
}
