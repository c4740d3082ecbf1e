import { expect } from "vitest";
import type {
  AnalysedPoint,
  ChartAnalysis,
  ChartInput,
  PointMeaning,
  SpecialCause,
} from "~/domain/measures/chart-analysis";
import { assuranceWanted } from "./exceptions";
import { expectNumbers, type OneFacet, type OracleInput, type OracleNumber } from "./oracle-case";

const DIRECTIONS = { increase: "up", decrease: "down", neutral: "neither" } as const;

export function plotTheDotsInput({ name, input }: Pick<OneFacet, "name" | "input">): ChartInput {
  return {
    ...{ chart: "xmr", rules: "making-data-count" },
    direction: DIRECTIONS[input.improvement_direction ?? "increase"],
    values: input.values,
    dates: input.dates,
    target: ofFacet(input.target, name),
    parts: rebaseCuts(input, name),
    baseline: input.fix_after_n_points,
    screensRanges: input.screen_outliers,
  };
}

function ofFacet<Value>(value: Value | Record<string, Value> | undefined, name: string | null) {
  const isNamed = typeof value === "object" && value !== null && !Array.isArray(value);
  return isNamed ? (value as Record<string, Value>)[name ?? ""] : (value as Value | undefined);
}

/** A new phase starts with the point of each date; a date without a point starts none. */
function rebaseCuts(input: OracleInput, name: string | null): number[] {
  const sorted = [...(input.dates ?? [])].sort();
  return (ofFacet<string[]>(input.rebase, name) ?? []).map((date) => sorted.indexOf(date));
}

export function expectPlotTheDotsAnswer(analysis: ChartAnalysis, { name, input, expected }: OneFacet) {
  const { points } = analysis;
  const column = <Key extends keyof AnalysedPoint>(key: Key) => points.map((point) => point[key]);
  expect(column("at")).toEqual(expected.x);
  expectNumbers(column("value"), expected.y, "values");
  expectNumbers(column("centre"), expected.centre, "centre");
  expectNumbers(column("lower"), expected.lcl, "lower limit");
  expectNumbers(column("upper"), expected.ucl, "upper limit");
  expectNumbers(points.map(baselineValue), expected.fix_y as OracleNumber[], "values the lines are from");
  expect(points.map(relativeToMean)).toEqual(expected.relative_to_mean);
  expect(column("isOutside")).toEqual(expected.outside_limits);
  expect(column("isClose")).toEqual(expected.close_to_limits);
  expect(points.map((point) => point.cause !== null)).toEqual(expected.special_cause);
  expect(points.map((point) => point.cause && RULES[point.cause])).toEqual(expected.special_cause_rule);
  expect(points.map((point) => POINT_TYPES[point.meaning])).toEqual(expected.point_type);
  expect(points.map((point) => isShort(analysis, point))).toEqual(expected.short_group_warning);
  expect(groupNumbers(points)).toEqual(groupNumbers(expected.rebase_group as number[]));
  expectIcons(analysis, { name, input, expected });
  expectGroups(analysis, { name, input, expected });
}

function expectIcons(analysis: ChartAnalysis, { name, input, expected }: OneFacet) {
  const all = expected.facets as { facet: string; variation_icon: string; assurance_icon: string | null }[];
  const theirs = (all?.find(({ facet }) => facet === name) ?? expected) as (typeof all)[number];
  expect(analysis.variation?.replaceAll("-", "_")).toBe(theirs.variation_icon);
  expect(analysis.assurance).toBe(
    assuranceWanted(theirs.assurance_icon, {
      hasLimits: typeof analysis.points.at(-1)?.upper === "number",
      hasOwnTarget: typeof ofFacet(input.target, name) === "number",
    }),
  );
}

type Group = Record<string, unknown> & { facet?: string };

function expectGroups(analysis: ChartAnalysis, { name, expected }: OneFacet) {
  const groups = (expected.groups as Group[]).filter(({ facet }) => (facet ?? null) === name);
  expect(analysis.phases).toHaveLength(groups.length);
  groups.forEach((group, index) => {
    const own = analysis.points.filter((point) => point.phase === index);
    const last = own.at(-1);
    const count = (...meanings: PointMeaning[]) =>
      own.filter(({ meaning }) => meanings.includes(meaning)).length;
    expectNumbers(
      [last?.centre ?? null, last?.lower ?? null, last?.upper ?? null],
      [group.centre, group.lcl, group.ucl] as OracleNumber[],
      "lines of the group",
    );
    expect(own).toHaveLength(group.n as number);
    expect(count("common-cause")).toBe(group.n_common_cause);
    if (group.n_improvement !== undefined) expect(count("improvement")).toBe(group.n_improvement);
    if (group.n_concern !== undefined) expect(count("concern")).toBe(group.n_concern);
    expect(last && POINT_TYPES[last.meaning]).toBe(group.variation_type);
  });
}

const baselineValue = (point: AnalysedPoint) => (point.isBaseline ? point.value : null);

function relativeToMean({ side }: AnalysedPoint): number | null {
  return side && { above: 1, on: 0, below: -1 }[side];
}

function isShort({ phases }: ChartAnalysis, point: AnalysedPoint): boolean {
  return phases[point.phase]?.notices.includes("trial-limits") ?? false;
}

/** Theirs start at 1 when the first date is a rebase; only where they change matters. */
function groupNumbers(groups: readonly (AnalysedPoint | number)[]): number[] {
  const numbers = groups.map((group) => (typeof group === "number" ? group : group.phase));
  return numbers.map((number) => number - (numbers[0] ?? 0));
}

const RULES: Record<SpecialCause, string> = {
  "above-limit": "Above UCL",
  "below-limit": "Below LCL",
  "rising-trend": "7 Point Trend (Increasing)",
  "falling-trend": "7 Point Trend (Decreasing)",
  "two-in-three-above": "2 in 3 Above CL",
  "two-in-three-below": "2 in 3 Below CL",
  "shift-above": "7 Points Above CL",
  "shift-below": "7 Points Below CL",
};

const POINT_TYPES: Record<PointMeaning, string> = {
  "common-cause": "common_cause",
  improvement: "special_cause_improvement",
  concern: "special_cause_concern",
  "neutral-high": "special_cause_neutral_high",
  "neutral-low": "special_cause_neutral_low",
};
