import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseChart } from "~/domain/measures/analyse-chart";
import type { ChartAnalysis, ChartInput } from "~/domain/measures/chart-analysis";

function analyseRun(input: Omit<ChartInput, "chart" | "rules" | "direction">): ChartAnalysis {
  return analyseChart({ chart: "run", rules: "anhoej", direction: "neither", ...input });
}

const values = fc.array(fc.option(fc.integer({ min: -50, max: 50 }), { nil: null, freq: 8 }), {
  maxLength: 60,
});

function flags({ phases, hasSignal }: ChartAnalysis) {
  return [
    hasSignal,
    phases.map(({ runs }) => [
      runs?.useful,
      runs?.longestRun,
      runs?.crossings,
      runs?.hasLongRun,
      runs?.hasFewCrossings,
    ]),
  ];
}

describe("a run chart", () => {
  it("says the same when a constant is added", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -1000, max: 1000 }), (series, constant) => {
        const moved = series.map((value) => (value === null ? null : value + constant));
        expect(flags(analyseRun({ values: moved }))).toEqual(flags(analyseRun({ values: series })));
      }),
    );
  });

  it("says the same in another unit", () => {
    fc.assert(
      fc.property(values, fc.constantFrom(2, 0.5, 60, 1000, 2 ** -20), (series, factor) => {
        const scaled = series.map((value) => (value === null ? null : value * factor));
        expect(flags(analyseRun({ values: scaled }))).toEqual(flags(analyseRun({ values: series })));
      }),
    );
  });

  it("says the same backwards", () => {
    fc.assert(
      fc.property(values, (series) => {
        const backwards = analyseRun({ values: series.toReversed() });
        expect(flags(backwards)).toEqual(flags(analyseRun({ values: series })));
      }),
    );
  });

  it("does not care in which order the rows come", () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 10, max: 60 }), fc.integer({ min: 0, max: 20 })));
    const shuffled = rows.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([inOrder, mixed]) => {
        expect(analyse(mixed)).toEqual(analyse(inOrder));
      }),
    );
  });

  it("marks only points of runs that are too long, and only when there is one", () => {
    fc.assert(
      fc.property(values, (series) => {
        const { points, phases } = analyseRun({ values: series });
        const marked = points.filter((point) => point.isInLongRun);
        expect(marked.length > 0).toBe(phases.some(({ runs }) => runs?.hasLongRun));
        expect(marked.every((point) => point.side === "above" || point.side === "below")).toBe(true);
      }),
    );
  });
});

function analyse(rows: readonly (readonly [number, number])[]) {
  return analyseRun({
    values: rows.map(([, value]) => value),
    dates: rows.map(([day]) => `2026-01-01T${day}`),
  });
}

describe("float traps", () => {
  it("keeps points that equal the median on it", () => {
    const { phases } = analyseRun({ values: Array<number>(12).fill(0.1) });
    expect(phases[0]?.runs?.useful).toBe(0);
  });

  it("means rows of one date without drifting off them", () => {
    const { points } = analyseRun({ values: [0.1, 0.1, 0.1], dates: ["a", "a", "a"] });
    expect(points.map((point) => point.value)).toEqual([0.1]);
  });
});

describe("exclusions and a frozen median", () => {
  it("leaves excluded points out of the median and the runs", () => {
    const { phases, points } = analyseRun({ values: [1, 2, 100, 3], exclude: [3] });
    expect(phases[0]).toMatchObject({ centre: 2, observed: 3, runs: { useful: 2 } });
    expect(points.map((point) => point.isExcluded)).toEqual([false, false, true, false]);
  });

  it("takes the median from the first points only", () => {
    expect(analyseRun({ values: [1, 3, 9, 9, 9], baseline: 2 }).phases[0]).toMatchObject({
      centre: 2,
      runs: { useful: 5 },
    });
  });

  it("points to the run that was found", () => {
    const { phases } = analyseRun({ values: [5, 1, 2, 1, 2, 9, 9, 9], parts: [2] });
    expect(phases[1]?.runs?.run).toEqual({ side: "below", positions: [2, 3, 4] });
  });
});

describe("rows of one date, and multiplying", () => {
  const dates = ["a", "a", "a", "b"];

  it("combines rows as asked", () => {
    const combine = (aggregate: "mean" | "median" | "sum" | "sd") =>
      analyseRun({ values: [1, 2, 6, 4], dates, aggregate }).points.map((point) => point.value);
    expect(combine("mean")).toEqual([3, 4]);
    expect(combine("median")).toEqual([2, 4]);
    expect(combine("sum")).toEqual([9, 4]);
    expect(combine("sd")).toEqual([Math.sqrt(7), null]);
  });

  it("divides sums by sums, and multiplies once all is decided", () => {
    const { points, phases } = analyseRun({
      values: [1, 2, null, 3],
      denominators: [4, 4, 9, 4],
      dates,
      multiply: 100,
    });
    expect(points.map((point) => point.value)).toEqual([37.5, 75]);
    expect(phases[0]).toMatchObject({ centre: 56.25, runs: { useful: 2 } });
  });
});
