import type { ChartInput } from "./chart-analysis";
import type { ChartKind, RuleSet } from "./chart-kinds";
import { hasDenominator, type Direction, type MeasureKind } from "./measure-kinds";
import { phasesInForce, type Phase } from "./phases-in-force";
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

/** A measure and its points, oldest first, as the rules of its chart take them. */
export function chartInput(
  measure: ChartedMeasure,
  points: readonly ChartedPoint[],
  phases: readonly Phase[] = [],
): ChartInput {
  const { chart, rules } = chosenChart(measure);
  const dates = points.map(({ date }) => date);
  const { starts, baseline } = phasesInForce(measure, points, phases);
  return {
    ...{ chart, rules, direction: hopeOn(chart, measure.direction), dates },
    target: targetOn(chart, measure.target),
    ...numbersOf(measure.kind, points),
    exclude: points.flatMap(({ leftOut }, index) => (leftOut ? [index + 1] : [])),
    parts: starts.length > 0 ? starts : undefined,
    baseline: baseline?.points,
    screensRanges: measure.screens,
    isNeverNegative: measure.kind !== "value",
  };
}

/** Which way is hoped for of what a chart draws: of jumps from one number to the next, neither. */
export function hopeOn(chart: ChartKind, direction: Direction): Direction {
  return chart === "mr" ? "neither" : direction;
}

/** A target is for the numbers themselves, not for how far each is from the one before. */
export function targetOn(chart: ChartKind, target: number | null): number | null {
  return chart === "mr" ? null : target;
}

function numbersOf(kind: MeasureKind, points: readonly ChartedPoint[]) {
  if (!hasDenominator(kind)) return { values: pointValues(kind, points) };
  return {
    values: points.map(({ numerator }) => numerator),
    denominators: points.map(({ denominator }) => denominator),
    multiply: TIMES[kind],
  };
}
