import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseChart } from "~/domain/measures/analyse-chart";
import type { ChartAnalysis, ChartInput, PointMeaning } from "~/domain/measures/chart-analysis";
import { CHART_KINDS, RULE_SETS } from "~/domain/measures/chart-kinds";

const BASIC = { chart: "xmr", rules: "making-data-count", direction: "up" } as const;
const gappy = (value: fc.Arbitrary<number>) => fc.option(value, { nil: null, freq: 9 });
const series = fc.array(gappy(fc.integer({ min: -50, max: 50 })), { maxLength: 60 });
const chart = fc.constantFrom(...CHART_KINDS);
const rules = fc.constantFrom(...RULE_SETS);

/** In whole numbers that a float holds exactly, so that points on a line stay on it. */
const change = (values: readonly (number | null)[], by: (value: number) => number) =>
  values.map((value) => (value === null ? null : by(value)));

function lines({ points }: ChartAnalysis, of: (line: number) => number = (line) => line) {
  return points.map(({ centre, lower, upper, innerLower, innerUpper }) =>
    [centre, lower, upper, innerLower, innerUpper].map((line) => (line === null ? null : of(line))),
  );
}

function expectClose(actual: (number | null)[][], expected: (number | null)[][], size: number) {
  expect(actual.map((row) => row.map((line) => line === null))).toEqual(
    expected.map((row) => row.map((line) => line === null)),
  );
  const wanted = expected.flat();
  const apart = actual.flat().filter((line, index) => Math.abs((line ?? 0) - (wanted[index] ?? 0)) > size);
  expect(apart).toEqual([]);
}

describe("lines follow the numbers", () => {
  it.each(["run", "xmr"] as const)("of a %s chart when a constant is added", (kind) => {
    fc.assert(
      fc.property(series, rules, fc.integer({ min: -1000, max: 1000 }), (values, rules, constant) => {
        const input = { ...BASIC, chart: kind, rules };
        const before = analyseChart({ ...input, values });
        const after = analyseChart({ ...input, values: change(values, (value) => value + constant) });
        expectClose(
          lines(after),
          lines(before, (line) => line + constant),
          1e-9 * (1100 + Math.abs(constant)),
        );
      }),
    );
  });

  it("of a moving range chart stay where they are when a constant is added", () => {
    fc.assert(
      fc.property(series, fc.integer({ min: -1000, max: 1000 }), (values, constant) => {
        const input = { ...BASIC, chart: "mr" } as const;
        const after = analyseChart({ ...input, values: change(values, (value) => value + constant) });
        expect(lines(after)).toEqual(lines(analyseChart({ ...input, values })));
      }),
    );
  });

  it.each(["run", "xmr", "mr"] as const)("of a %s chart in another unit", (kind) => {
    fc.assert(
      fc.property(series, rules, fc.constantFrom(2, 0.5, 1024, 2 ** -20), (values, rules, factor) => {
        const input = { ...BASIC, chart: kind, rules };
        const before = analyseChart({ ...input, values });
        const after = analyseChart({ ...input, values: change(values, (value) => value * factor) });
        expect(lines(after)).toEqual(lines(before, (line) => line * factor));
        expect(after.points.map(({ cause, isInLongRun }) => [cause, isInLongRun])).toEqual(
          before.points.map(({ cause, isInLongRun }) => [cause, isInLongRun]),
        );
      }),
    );
  });
});

describe("directions", () => {
  const swapped: Record<PointMeaning, PointMeaning> = {
    "common-cause": "common-cause",
    improvement: "concern",
    concern: "improvement",
    "neutral-high": "neutral-high",
    "neutral-low": "neutral-low",
  };

  it("turned round swap what was hoped for and what wasn't, and nothing else", () => {
    fc.assert(
      fc.property(series, fc.integer({ min: -90, max: 90 }), (values, target) => {
        const up = analyseChart({ ...BASIC, values, target });
        const down = analyseChart({ ...BASIC, values, target, direction: "down" });
        expect(down.points).toEqual(
          up.points.map((point) => ({ ...point, meaning: swapped[point.meaning] })),
        );
        const turned = { pass: "fail", fail: "pass", inconsistent: "inconsistent" } as const;
        expect(down.assurance).toBe(up.assurance && turned[up.assurance]);
      }),
    );
  });
});

describe("any chart", () => {
  const rows = fc.array(fc.tuple(gappy(fc.integer({ min: 0, max: 30 })), fc.integer({ min: 0, max: 40 })), {
    maxLength: 50,
  });

  it("is the same whatever the order of its rows", () => {
    const shuffled = rows.chain((all) =>
      fc
        .shuffledSubarray(
          all.map((_, index) => index),
          { minLength: all.length },
        )
        .map((order) => ({ all, order })),
    );
    fc.assert(
      fc.property(shuffled, chart, rules, ({ all, order }, kind, rules) => {
        const analyse = (at: readonly number[]) =>
          analyseChart({
            ...{ chart: kind, rules, direction: "down", target: 4, parts: [9], baseline: 14 },
            values: at.map((index) => all[index]?.[0] ?? null),
            denominators: at.map((index) => all[index]?.[1] ?? null),
            dates: at.map((index) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10)),
          });
        expect(analyse(order)).toEqual(analyse(all.map((_, index) => index)));
      }),
    );
  });

  it("keeps limits of shares between 0 and 1, and of counts and rates above 0", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom("p", "pp", "u", "up", "c", "g", "t"), (all, kind) => {
        const { points } = analyseChart({
          ...{ ...BASIC, chart: kind },
          values: all.map(([value, size]) => (value === null || value > size ? null : value)),
          denominators: kind.length === 1 && "cgt".includes(kind) ? undefined : all.map(([, size]) => size),
        });
        const limits = points.flatMap(({ lower, upper, innerLower, innerUpper }) =>
          [lower, upper, innerLower, innerUpper].filter((limit) => limit !== null),
        );
        const most = kind.startsWith("p") ? 1 : Infinity;
        expect(limits.every((limit) => limit >= 0 && limit <= most)).toBe(true);
      }),
    );
  });

  it("never stops with an error and never draws what isn't a number", () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: -3, max: 3 }),
      fc.constantFrom(0, -0, Number.MAX_VALUE, Number.MIN_VALUE),
    );
    const position = fc.integer({ min: -2, max: 40 });
    const input: fc.Arbitrary<ChartInput> = fc.record(
      {
        chart,
        rules,
        direction: fc.constantFrom("up", "down", "neither"),
        values: fc.array(gappy(number), { maxLength: 40 }),
        denominators: fc.array(gappy(number), { maxLength: 40 }),
        dates: fc.array(fc.constantFrom("2026-01-01", "2026-01-02", 3, 4, "", "5"), { maxLength: 40 }),
        target: gappy(number),
        parts: fc.array(position),
        baseline: position,
        exclude: fc.array(position),
        screensRanges: fc.boolean(),
        centre: number,
        multiply: fc.constantFrom(1, 100, 1000),
        isCategorical: fc.boolean(),
        isNeverNegative: fc.boolean(),
        aggregate: fc.constantFrom("mean", "median", "sum", "sd"),
      },
      { requiredKeys: ["chart", "rules", "direction", "values"] },
    );
    fc.assert(
      fc.property(input, (one) => {
        const { points, phases } = analyseChart(one);
        const drawn = [...lines({ points } as ChartAnalysis).flat(), ...points.map(({ value }) => value)];
        expect(drawn.some((line) => Number.isNaN(line))).toBe(false);
        expect(phases.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it("without points says nothing", () => {
    for (const kind of CHART_KINDS) {
      for (const rules of RULE_SETS) {
        expect(analyseChart({ ...BASIC, chart: kind, rules, values: [], target: 4 })).toMatchObject({
          ...{ points: [], hasSignal: false, variation: null, assurance: null, trend: null },
          phases: [{ start: 0, end: 0, centre: null, hasSignal: false, notices: [] }],
        });
      }
    }
  });
});
