import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { analyseRun, type RunAnalysis, type RunInput } from "~/domain/measures/run-chart";
import type { Aggregate } from "~/domain/measures/series";

type OracleNumber = number | null | "Inf";

interface OraclePart {
  part: number;
  first: number;
  last: number;
  n_obs: number;
  n_useful: number;
  longest_run: number | null;
  longest_run_max: number | null;
  n_crossings: number | null;
  n_crossings_min: number | null;
  runs_signal: boolean;
}

interface OracleCase {
  id: string;
  chart: string;
  input: {
    values: (number | null)[];
    denominators?: (number | null)[];
    dates?: string[];
    x?: (string | number)[];
    x_is_categorical?: boolean;
    freeze?: number;
    part?: (number | string)[];
    exclude?: number[];
    cl?: number;
    multiply?: number;
    agg_fun?: Aggregate;
    method?: string;
    target?: number;
    screen_moving_ranges?: boolean;
  };
  expected: {
    error?: string;
    x: (string | number)[];
    y: OracleNumber[];
    centre: OracleNumber[];
    part: number[];
    parts: OraclePart[];
    runs_signal_by_point: boolean[];
  };
}

const UNDERSTOOD = new Set([
  ...["values", "denominators", "dates", "x", "x_is_categorical", "freeze", "part", "exclude", "cl"],
  ...["multiply", "agg_fun", "method", "target", "screen_moving_ranges", "y_neg"],
]);

/** Experimental in the package and not offered here; the cut box is compared because it agrees on its case. */
const NOT_OFFERED = new Set(["bestbox"]);

const file = process.env.SPC_ORACLE ?? path.join(import.meta.dirname, "oracle/run-cases.json");
const cases = (JSON.parse(readFileSync(file, "utf8")) as OracleCase[]).filter((one) => one.chart === "run");

describe("run charts against qicharts2", () => {
  it("has cases to compare", () => {
    expect(cases.length).toBeGreaterThanOrEqual(64);
  });

  it.each(cases.map((one) => [one.id, one] as const))("%s", (_, { input, expected }) => {
    expect(Object.keys(input).filter((key) => !UNDERSTOOD.has(key))).toEqual([]);
    if (expected.error) return expect(() => analyseRun(toInput(input))).not.toThrow();
    const analysis = analyseRun(toInput(input));

    expect(analysis.points.map((point) => point.at)).toEqual(expected.x);
    expectNumbers(
      analysis.points.map((point) => point.value),
      expected.y,
    );
    expectNumbers(spread(analysis, "centre"), expected.centre);
    if (NOT_OFFERED.has(input.method ?? "")) return undefined;
    expect(spread(analysis, "hasSignal")).toEqual(expected.runs_signal_by_point);
    expect(analysis.parts.map(toOraclePart)).toEqual(expected.parts.map(onlyRuns));
    return undefined;
  });
});

function toInput(input: OracleCase["input"]): RunInput {
  return {
    values: input.values,
    denominators: input.denominators,
    dates: input.dates ?? input.x,
    isCategorical: input.x_is_categorical,
    freeze: input.freeze,
    parts: input.part && toCuts(input.part),
    exclude: input.exclude,
    centre: input.cl,
    multiply: input.multiply,
    aggregate: input.agg_fun,
  };
}

function toCuts(part: (number | string)[]): number[] {
  if (part.every((cut) => typeof cut === "number")) return part;
  return [...new Set(part)].map((label) => part.indexOf(label));
}

function spread<Key extends "centre" | "hasSignal">(analysis: RunAnalysis, key: Key) {
  return analysis.parts.flatMap((part) => Array<(typeof part)[Key]>(part.end - part.start).fill(part[key]));
}

function expectNumbers(actual: (number | null)[], expected: OracleNumber[]) {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((number, index) => {
    const wanted = expected[index] === "Inf" ? Infinity : (expected[index] ?? null);
    if (number === null || wanted === null || !Number.isFinite(wanted)) return expect(number).toBe(wanted);
    return expect(Math.abs(number - wanted)).toBeLessThanOrEqual(1e-9 * Math.abs(wanted));
  });
}

function toOraclePart(part: RunAnalysis["parts"][number], index: number): OraclePart {
  return {
    part: index + 1,
    first: part.start + 1,
    last: part.end,
    n_obs: part.observed,
    n_useful: part.useful,
    longest_run: part.longestRun,
    longest_run_max: part.longestRunMax,
    n_crossings: part.crossings,
    n_crossings_min: part.crossingsMin,
    runs_signal: part.hasSignal,
  };
}

function onlyRuns(part: OraclePart): OraclePart {
  const { first, last, n_obs, n_useful, longest_run, longest_run_max, n_crossings, n_crossings_min } = part;
  const { runs_signal } = part;
  return {
    ...{ part: part.part, first, last, n_obs, n_useful, longest_run, longest_run_max },
    ...{ n_crossings, n_crossings_min, runs_signal },
  };
}
