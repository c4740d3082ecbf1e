import { describe, expect, it } from "vitest";
import { analyseChart } from "~/domain/measures/analyse-chart";
import type { ChartInput } from "~/domain/measures/chart-analysis";
import { criticalRuns, perlaLimits } from "~/domain/measures/perla";
import { findSevenPointTrends, isTrendUndecided } from "~/domain/measures/seven-point-trend";
import { findTrends } from "~/domain/measures/trend";

const XMR = { chart: "xmr", rules: "making-data-count", direction: "up" } as const;
const UP_AND_DOWN = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11];

const causes = (input: Omit<ChartInput, "chart" | "direction">) =>
  analyseChart({ ...XMR, ...input }).points.map(({ cause }) => cause);

describe("Making Data Count's two in three", () => {
  const values = [...UP_AND_DOWN, 16, 14, 10.5];

  it("leaves points beyond the limit out, as the package does", () => {
    expect(causes({ rules: "making-data-count", values, baseline: 16 }).slice(16)).toEqual([
      "above-limit",
      null,
      null,
    ]);
  });

  it("counts them by the rules of 2023", () => {
    expect(causes({ rules: "making-data-count-2023", values, baseline: 16 }).slice(16)).toEqual([
      "above-limit",
      "two-in-three-above",
      null,
    ]);
  });
});

describe("Making Data Count's trend", () => {
  it("takes seven points, and the way of the step that follows where two meet", () => {
    expect(findSevenPointTrends([1, 2, 3, 4, 5, 6])).toEqual(Array(6).fill(null));
    const meeting = findSevenPointTrends([1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 6, 7]);
    expect(meeting).toEqual([...Array(6).fill("rising"), "falling", ...Array(7).fill("rising")]);
    const level = findSevenPointTrends([1, 2, 3, 4, 5, 6, 7, 7, 8, 9, 10, 11, 12, 13]);
    expect(level).toEqual(Array(14).fill("rising"));
  });

  it("is open only where a gap could hide one", () => {
    expect(isTrendUndecided([1, 2, 3, null, 5, 6, 7])).toBe(true);
    expect(isTrendUndecided([1, 2, 3, null, 5, 6])).toBe(false);
    expect(isTrendUndecided([1, 2, 1, null, 5, 6, 7])).toBe(false);
    expect(isTrendUndecided([1, 2, 2, null, 5, 6, 7])).toBe(false);
    expect(isTrendUndecided(Array<null>(7).fill(null))).toBe(true);
  });
});

describe("Perla's rules", () => {
  it("hold the number of runs against Swed and Eisenhart's limits", () => {
    expect(criticalRuns(10)).toEqual({ tooFew: 2, tooMany: 10 });
    expect(criticalRuns(20)).toEqual({ tooFew: 6, tooMany: 16 });
    expect(criticalRuns(30)).toEqual({ tooFew: 10, tooMany: 22 });
    expect(criticalRuns(40)).toEqual({ tooFew: 14, tooMany: 28 });
    expect(criticalRuns(2000)).toEqual({ tooFew: 956, tooMany: 1046 });
    expect(perlaLimits(9)).toEqual({ longestRunMax: 5, crossingsMin: null, crossingsMax: null });
    expect(perlaLimits(0)).toBeNull();
  });

  it("find a shift of six, skipping points on the median", () => {
    const shift = (values: number[]) =>
      analyseChart({ chart: "run", rules: "perla", direction: "up", values, centre: 5 }).phases[0]?.runs;
    expect(shift([1, 9, 9, 9, 5, 9, 9, 9, 1])?.hasLongRun).toBe(true);
    expect(shift([1, 9, 9, 9, 5, 9, 9, 1])?.hasLongRun).toBe(false);
  });

  it("find every trend of five, in which equal neighbours count as one", () => {
    expect(findTrends([1, 2, 2, 3, null, 4, 5, 4, 3, 2, 1])).toEqual([
      { direction: "rising", points: 5, from: 0, to: 6 },
      { direction: "falling", points: 5, from: 6, to: 10 },
    ]);
    const { points, hasSignal } = analyseChart({
      ...{ chart: "run", rules: "perla", direction: "up" },
      values: [5, 1, 2, 3, 4, 5, 1],
    });
    expect(points.map(({ isInTrend }) => isInTrend)).toEqual([false, true, true, true, true, true, false]);
    expect(hasSignal).toBe(true);
  });
});

describe("a point that is left out", () => {
  it("is drawn against the limits and decides nothing", () => {
    const { points, hasSignal, variation } = analyseChart({
      ...XMR,
      values: [...UP_AND_DOWN, 40],
      exclude: [17],
    });
    expect(points.at(-1)).toMatchObject({
      isOutside: true,
      cause: null,
      meaning: "common-cause",
      upper: 15.32,
    });
    expect({ hasSignal, variation }).toEqual({ hasSignal: false, variation: "common-cause" });
  });
});

describe("lines with nothing to stand on", () => {
  const notices = (input: Partial<ChartInput> & { values: (number | null)[] }) =>
    analyseChart({ ...XMR, ...input }).phases[0]?.notices;

  it("are told of", () => {
    expect(notices({ values: Array<number>(13).fill(5), target: 4 })).toEqual(["no-limits"]);
    expect(notices({ values: [...Array<number>(13).fill(5), 6] })).toEqual(["collapsed-limits"]);
    expect(notices({ values: UP_AND_DOWN.slice(0, 12) })).toEqual(["trial-limits"]);
    expect(notices({ values: UP_AND_DOWN, baseline: 11 })).toEqual(["short-baseline"]);
    expect(notices({ chart: "run", rules: "anhoej", values: [5, 5] })).toEqual([]);
    expect(notices({ values: [null, null] })).toEqual([]);
  });

  it("say nothing of a target", () => {
    expect(analyseChart({ ...XMR, values: Array<number>(13).fill(5), target: 4 }).assurance).toBeNull();
  });

  it("leave out gaps of nothing on a t chart, which are still drawn", () => {
    const values = [12, 0, 3, 8, -1, 5];
    const { points, phases } = analyseChart({ chart: "t", rules: "anhoej", direction: "up", values });
    expect(points.map(({ value }) => value)).toEqual(values);
    expect(points.map(({ side }) => side === null)).toEqual([false, true, false, false, true, false]);
    expect(phases[0]?.notices).toContain("no-gap-between-events");
  });
});

describe("a baseline", () => {
  const phased = (rules: ChartInput["rules"]) =>
    analyseChart({ ...XMR, rules, values: [1, 3, 9, 1, 3, 9], parts: [3], baseline: 2 }).phases;

  it("holds in every phase by Making Data Count, and only without phases by Anhøj", () => {
    expect(phased("making-data-count").map(({ centre }) => centre)).toEqual([2, 2]);
    expect(phased("anhoej").map(({ centre }) => centre)).toEqual([13 / 3, 13 / 3]);
  });
});

describe("places instead of times", () => {
  it("have no runs, trends or icon for variation", () => {
    const { variation, points, hasSignal } = analyseChart({
      ...{ ...XMR, isCategorical: true },
      values: [...UP_AND_DOWN, ...Array<number>(7).fill(10.5)],
    });
    expect({ variation, hasSignal }).toEqual({ variation: null, hasSignal: false });
    expect(points.every(({ cause }) => cause === null)).toBe(true);
  });
});
