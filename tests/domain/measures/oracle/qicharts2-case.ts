import { expect } from "vitest";
import type { AnalysedPoint, ChartAnalysis, ChartInput } from "~/domain/measures/chart-analysis";
import type { ChartKind } from "~/domain/measures/chart-kinds";
import { lowerLimitsWanted } from "./exceptions";
import { expectNumbers, type OneFacet, type OracleInput, type OracleNumber } from "./oracle-case";

export function qicharts2Input(chart: ChartKind, input: OracleInput): ChartInput {
  return {
    ...{ chart, rules: "anhoej", direction: "neither" },
    values: input.values,
    denominators: input.denominators,
    dates: input.dates ?? input.x,
    isCategorical: input.x_is_categorical,
    baseline: input.freeze,
    parts: input.part && toCuts(input.part),
    exclude: input.exclude,
    centre: input.cl,
    multiply: input.multiply,
    aggregate: input.agg_fun,
    screensRanges: input.screen_moving_ranges,
    isNeverNegative: input.y_neg === false,
  };
}

function toCuts(part: (number | string)[]): number[] {
  if (part.every((cut) => typeof cut === "number")) return part;
  return [...new Set(part)].map((label) => part.indexOf(label));
}

export function expectQicharts2Answer(analysis: ChartAnalysis, { name, expected }: OneFacet) {
  const { points, phases } = analysis;
  const column = <Key extends keyof AnalysedPoint>(key: Key) => points.map((point) => point[key]);
  expect(column("at")).toEqual(expected.x);
  expectNumbers(column("value"), expected.y, "values");
  expectNumbers(column("centre"), expected.centre, "centre");
  const lower = lowerLimitsWanted(analysis.chart, expected.lcl, expected.ucl);
  expectNumbers(column("lower"), lower, "lower limit");
  expectNumbers(column("upper"), expected.ucl, "upper limit");
  expectNumbers(column("innerLower"), expected.lcl_95 as OracleNumber[], "inner lower");
  expectNumbers(column("innerUpper"), expected.ucl_95 as OracleNumber[], "inner upper");
  expect(points.map((point) => point.isOutside ?? false)).toEqual(expected.special_cause);
  expect(points.map((point) => phases[point.phase]?.runs?.hasSignal)).toEqual(expected.runs_signal_by_point);
  expect(points.map((point) => point.phase + 1)).toEqual(expected.part);
  if (expected.include) expect(points.map((point) => !point.isExcluded)).toEqual(expected.include);
  if (expected.baseline)
    expect(points.map(isInBaseline)).toEqual(withExcluded(expected.baseline as boolean[], points));
  const parts = (expected.parts as Record<string, unknown>[]).filter((part) => (part.facet ?? name) === name);
  expect(phases.map((_, index) => partOf(analysis, index))).toEqual(parts.map(onlyCounts));
}

/** Theirs holds excluded points as well, which count for nothing. */
const isInBaseline = (point: AnalysedPoint) => point.isBaseline || point.isExcluded;
const withExcluded = (baseline: readonly boolean[], points: readonly AnalysedPoint[]) =>
  baseline.map((isBaseline, index) => isBaseline || points[index]?.isExcluded);

const COUNTS = [
  ...["part", "first", "last", "n_obs", "n_useful", "longest_run", "longest_run_max"],
  ...["n_crossings", "n_crossings_min", "runs_signal", "n_sigma_signals"],
];

function onlyCounts(part: Record<string, unknown>) {
  return Object.fromEntries(COUNTS.map((key) => [key, part[key]]));
}

function partOf({ phases, points }: ChartAnalysis, index: number) {
  const phase = phases[index];
  const own = points.filter((point) => point.phase === index);
  return {
    part: index + 1,
    first: (phase?.start ?? NaN) + 1,
    last: phase?.end,
    n_obs: phase?.observed,
    n_useful: phase?.runs?.useful,
    longest_run: phase?.runs?.longestRun,
    longest_run_max: phase?.runs?.longestRunMax,
    n_crossings: phase?.runs?.crossings,
    n_crossings_min: phase?.runs?.crossingsMin,
    runs_signal: phase?.runs?.hasSignal,
    n_sigma_signals: own.filter((point) => point.isOutside).length,
  };
}
