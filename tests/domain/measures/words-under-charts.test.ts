import { describe, expect, it } from "vitest";
import { analyseChart } from "~/domain/measures/analyse-chart";
import { baselineOffer } from "~/domain/measures/baseline-offer";
import type { ChartInput } from "~/domain/measures/chart-analysis";
import { pictureCautions } from "~/domain/measures/chart-cautions";
import { chartPlaces } from "~/domain/measures/chart-places";
import { howToRead, howToReadDots } from "~/domain/measures/how-to-read";
import { linesChange } from "~/domain/measures/lines-change";
import { isSoFar, shownAnalysis } from "~/domain/measures/shown-analysis";
import { summariseChart, type ChartSubject } from "~/domain/measures/summary";
import { noticeWords, screeningWords } from "~/domain/measures/words-for-notices";
import { pointWords } from "~/domain/measures/words-for-points";

const XMR = { chart: "xmr", rules: "making-data-count", direction: "up" } as const;
const LOW = [7, 8, 6, 9, 7, 8, 6, 9, 7, 8, 6, 9, 7];
const HIGH = [24, 26, 23, 25, 27, 24, 22, 26, 25, 24];
const monthly = (values: readonly unknown[]) =>
  values.map((_, index) => new Date(Date.UTC(2024, index)).toISOString().slice(0, 10));

type Input = Partial<ChartInput> & { values: (number | null)[] };

function shown(input: Input) {
  return shownAnalysis(analyseChart({ ...XMR, dates: monthly(input.values), ...input }));
}

function summary(input: Input, more: Partial<ChartSubject> = {}) {
  const places = chartPlaces("count", input.values);
  return summariseChart(shown(input), { kind: "count", unit: "days", direction: "up", places, ...more });
}

describe("what a reader is shown of early lines", () => {
  const lines = (count: number) => {
    const { points, phases } = shown({ values: HIGH.concat(HIGH).slice(0, count) });
    const drawn = points.filter(({ centre, lower, upper }) => centre ?? lower ?? upper ?? null).length;
    return [drawn, phases.some(isSoFar)];
  };

  it("is none below ten numbers, those so far until twelve, and whole lines from thirteen on", () => {
    expect([2, 3, 9, 10, 12, 13].map(lines)).toEqual([
      ...[
        [0, false],
        [0, false],
        [0, false],
      ],
      ...[
        [10, true],
        [12, true],
        [13, false],
      ],
    ]);
  });

  it("counts only numbers that are there and not left out", () => {
    const values = [...HIGH.slice(0, 9), null, 25];
    expect(shown({ values }).points.some(({ upper }) => upper !== null)).toBe(true);
    expect(shown({ values, exclude: [3] }).points.every(({ upper, centre }) => upper ?? centre ?? true)).toBe(
      true,
    );
  });

  it("is the same in each phase: nothing stands out where there are no lines", () => {
    const { points, phases, variation } = shown({ values: [...LOW, 90, 1, 90], parts: [13] });
    expect(points.slice(13).every(({ cause, upper, centre }) => !cause && upper === null && centre === null));
    expect(points.slice(13).map(({ upper, centre, cause }) => [upper, centre, cause])).toEqual(
      Array(3).fill([null, null, null]),
    );
    expect(points[0]?.upper).not.toBeNull();
    expect([phases[1]?.hasSignal, variation]).toEqual([false, null]);
  });

  it("isn't said to move where a baseline holds the lines", () => {
    const fixed = shown({ values: [...LOW.slice(0, 12), 20], baseline: 12 });
    expect(fixed.phases.some(isSoFar)).toBe(false);
  });
});

describe("the words after new lines", () => {
  const starts = [{ date: "2025-02-01", reason: "The ten minutes happened on most nights." }];

  it("say what it was before and is since, why they are there, that this proves nothing, and what comes then", () => {
    const { headline, details, next } = summary({ values: [...LOW, ...HIGH], parts: [13] }, { starts });
    expect(headline).toBe("Before 1 February 2025 the average was 7.5 days. Since then it's 24.6 days.");
    expect(details.slice(0, 2)).toEqual([
      "The team chose to start new lines on that day, and said why: “The ten minutes happened on most nights”.",
      "A choice isn't proof: by itself it doesn't show that something changed, or what did it.",
    ]);
    expect(details).toContain(
      "Since the new lines: the ups and downs are what we'd expect by chance so far.",
    );
    expect(next).not.toContain("what to try next");
    expect(next).toContain("see if it stays");
  });

  it("wait for ten numbers since, but say what it was before", () => {
    const { headline, details } = summary({ values: [...LOW, ...HIGH.slice(0, 4)], parts: [13] }, { starts });
    expect(headline).toBe("Not enough data yet: 4 of 10 numbers since the new lines.");
    expect(details).toContain("Before 1 February 2025 the average was 7.5 days.");
    expect(details.join(" ")).toContain("most nights");
  });

  it("claim no before where there were too few numbers", () => {
    const { headline } = summary({ values: [...LOW.slice(0, 4), ...HIGH], parts: [4] });
    expect(headline).toBe(
      "Since 1 May 2024 the average is 24.6 days. Before that there were too few numbers to say.",
    );
  });

  it("name a signal since the new lines as that", () => {
    const risen = [...HIGH, ...HIGH, 60];
    const { details } = summary({ values: [...LOW, ...risen], parts: [13] });
    expect(details).toContain("Since the new lines: something stands out.");
  });
});

describe("what the words name", () => {
  it("are the numbers beyond a limit before the newest", () => {
    const values = [...HIGH, 1, ...HIGH.slice(1), 24, 26, 23];
    expect(summary({ values }).details.join(" ")).toContain(
      "Earlier, one number stood out on 1 November 2024.",
    );
    const shifted = [...LOW, 0, ...LOW.slice(0, 3), ...Array<number>(8).fill(9)];
    const { details } = summary({ values: shifted, baseline: 13 });
    expect(details).toContain(
      "The last 8 numbers, from 1 June 2025 on, are all above the average of 7.5 days.",
    );
    expect(details.join(" ")).toMatch(
      /One number is below the lower limit of [\d.]+ days: 0 days on 1 February 2025\./,
    );
  });

  it("are the jumps that were set aside for the limits, under the chart and in its picture", () => {
    const values = [...HIGH, 90, ...HIGH];
    const words = screeningWords(2) ?? "no words";
    expect(words).toContain("2 jumps from a number to the next were far bigger than the rest.");
    expect(summary({ values }).details).toContain(words);
    expect(pictureCautions(shown({ values }))).toContain(words);
    expect(summary({ values, screensRanges: false }).details).not.toContain(words);
    expect(summary({ values: HIGH.concat(HIGH) }).details.join(" ")).not.toContain("set aside");
    for (const chart of ["t", "pp", "up"] as const) {
      const denominators = chart === "t" ? undefined : values.map(() => 100);
      const jumping = shown({ chart, rules: "anhoej", values, denominators });
      expect(jumping.phases[0]?.screenedRanges, chart).toBe(2);
    }
  });

  it("is the jump that a number left out of a chart of jumps leaves behind", () => {
    const mr = { chart: "mr", rules: "anhoej" } as const;
    const values = [...HIGH, ...HIGH];
    const words = noticeWords("left-out-jumps");
    expect(summary({ ...mr, values, exclude: [5] }).details).toContain(words);
    expect(summary({ ...mr, values, exclude: [20] }).details).not.toContain(words);
    expect(summary({ values, exclude: [5] }).details).not.toContain(words);
  });

  it("say of a point why it stands out", () => {
    const { points, chart } = shown({ values: [...HIGH, ...HIGH, 60, 1] });
    expect(pointWords(chart, points[20] ?? fail())).toBe("Above the upper limit");
    expect(pointWords(chart, points[0] ?? fail())).toBe("");
    const run = shown({ chart: "run", rules: "anhoej", values: [...LOW, ...HIGH, ...HIGH.slice(0, 3)] });
    expect(pointWords(run.chart, run.points.at(-1) ?? fail())).toBe("In a long run above the median");
  });
});

function fail(): never {
  throw new Error("no such point");
}

describe("the decimals of a chart", () => {
  it("are one more in its lines than in its numbers, with three figures at most", () => {
    expect(chartPlaces("count", [4, 24])).toEqual({ data: 0, lines: 1 });
    expect(chartPlaces("count", [4, 124])).toEqual({ data: 0, lines: 0 });
    expect(chartPlaces("value", [12.5, 9])).toEqual({ data: 1, lines: 1 });
    expect(chartPlaces("value", [2.5, 9])).toEqual({ data: 1, lines: 2 });
    expect(chartPlaces("value", [0.25, 0.5])).toEqual({ data: 2, lines: 3 });
    expect(chartPlaces("value", [1234.56])).toEqual({ data: 2, lines: 2 });
    expect(chartPlaces("ratio", [33.3333333, 100])).toEqual({ data: 1, lines: 1 });
    expect(chartPlaces("rate", [2.5, 7.25])).toEqual({ data: 2, lines: 2 });
    expect(chartPlaces("days-between", [24.1180555555, 7.25])).toEqual({ data: 1, lines: 1 });
    expect(chartPlaces("count", [])).toEqual({ data: 0, lines: 1 });
  });
});

describe("the offer to work the lines out from what was before the first cycle", () => {
  const dates = monthly(Array(20).fill(0));
  const points = dates.map((date, i) => ({
    date,
    value: i,
    numerator: null,
    denominator: null,
    leftOut: "",
  }));

  it("is made with twelve numbers from before and some from after, while nothing was decided", () => {
    expect(baselineOffer("count", points, [], dates[13] ?? "")).toEqual({ until: dates[12], count: 13 });
    expect(baselineOffer("count", points, [], dates[11] ?? "")).toBeNull();
    expect(baselineOffer("count", points, [], null)).toBeNull();
    expect(baselineOffer("count", points, [], "2030-01-01")).toBeNull();
    const decided = [{ kind: "start", date: dates[14] ?? "" }] as const;
    expect(baselineOffer("count", points, decided, dates[13] ?? "")).toBeNull();
    const leftOut = points.map((point, i) => ({ ...point, leftOut: i === 3 || i === 4 ? "moved" : "" }));
    expect(baselineOffer("count", leftOut, [], dates[13] ?? "")).toBeNull();
  });
});

describe("how to read a chart", () => {
  it("says in a sentence which rules it's read by, and why not by those of another", () => {
    expect(howToRead("run", "anhoej")).toContain(
      "It's read by the Anhøj rules, not by those of an XmR chart: those need a usual range, and a run chart has only its median.",
    );
    expect(howToRead("t", "anhoej").join(" ")).toContain("numbers that scatter evenly round an average");
    expect(howToRead("xmr", "making-data-count").join(" ")).toContain("which were made for XmR charts");
  });

  it("has words of its own where there are dots only", () => {
    const words = howToReadDots().join(" ");
    expect(words).toContain("too small to show");
    expect(words).not.toMatch(/median|average|limit|XmR/);
  });
});

describe("what a change did to the lines", () => {
  const said = { value: 3, numerator: null, denominator: null, leftOut: "" };
  it("is that a number was left out and why, or taken in again", () => {
    const left = { ...said, leftOut: "the log was lost" };
    expect(linesChange(said, left)).toEqual({
      ...{ kind: "left-out", reason: "the log was lost", isPutRight: false },
    });
    expect(linesChange(left, { ...said, value: 4 })).toEqual({
      kind: "taken-in",
      reason: "",
      isPutRight: true,
    });
    expect(linesChange(said, { ...said, value: 4 })).toBeNull();
    expect(linesChange(said, undefined)).toBeNull();
  });
});
