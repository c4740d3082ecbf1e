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

/** NHSRplotthedots 0.2.2 fixes no lines on fewer points than this. Here no rules do. */
export const FEWEST_FOR_BASELINE = 12;

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
    baseline: baselineIn(points, usableDates(measure.kind, points), phases),
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

function baselineIn(points: readonly Usable[], usable: ReadonlySet<string>, phases: readonly Phase[]) {
  const until = phases.find(({ kind }) => kind === "baseline")?.date;
  if (until === undefined) return undefined;
  const isEnough = countUpTo(usable, until) >= FEWEST_FOR_BASELINE;
  return isEnough ? points.filter(({ date }) => date <= until).length : undefined;
}

type Usable = PointNumbers & { date: string; leftOut?: string };

/** The dates of the points that count for lines: measured, and not left out. */
export function usableDates(kind: MeasureKind, points: readonly Usable[]): ReadonlySet<string> {
  const values = pointValues(kind, points);
  return new Set(
    points.flatMap(({ date, leftOut }, index) => ((values[index] ?? null) === null || leftOut ? [] : [date])),
  );
}

export function countUpTo(dates: ReadonlySet<string>, until: string): number {
  return [...dates].filter((date) => date <= until).length;
}
