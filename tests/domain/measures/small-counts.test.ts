import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawnSeries } from "~/domain/measures/drawn-series";
import type { MeasureKind } from "~/domain/measures/measure-kinds";
import type { PointNumbers } from "~/domain/measures/point-value";
import { pointsToCsv } from "~/domain/measures/points-csv";
import {
  countedAs,
  holdsSmallCount,
  othersSee,
  visibleSeries,
  type SmallCounts,
} from "~/domain/measures/small-counts";
import { keepsSmallCounts } from "~/domain/measures/small-counts-setting";

const dateOf = (i: number) => `2026-01-${String(i + 1).padStart(2, "0")}`;
const dated = (numbers: PointNumbers, i: number) => ({ ...numbers, date: dateOf(i), note: "", leftOut: "" });
const counts = (...values: (number | null)[]) =>
  values.map((value, i) => dated({ value, numerator: null, denominator: null }, i));
const shares = (...pairs: [number, number][]) =>
  pairs.map(([numerator, denominator], i) => dated({ value: null, numerator, denominator }, i));

const team = { smallCounts: "team-only", keepsSmallCounts: true } as const;
const outside = { ...team, isInTeam: false, phases: [{ kind: "start" as const, date: dateOf(1) }] };

describe("what others see of a series", () => {
  it("says nothing of what was left out of lines that they aren't given", () => {
    const left = counts(9).map((point) => ({ ...point, date: dateOf(3), leftOut: "we moved" }));
    const series = (isInTeam: boolean) =>
      JSON.stringify(
        visibleSeries({ kind: "count", ...outside, isInTeam, points: [...counts(9, 1), ...left] }),
      );
    expect(series(false)).not.toContain("we moved");
    expect(series(true)).toContain("we moved");
  });

  const see = (kind: MeasureKind, points: readonly PointNumbers[]) => othersSee({ kind, ...team, points });

  it("is its dots when a count is from 1 to 4, and all of it otherwise", () => {
    expect(see("count", counts(9, 8, 1, null))).toBe("dots");
    expect(see("count", counts(9, 4))).toBe("dots");
    expect(see("count", counts(9, 5, 0, null))).toBe("everything");
  });

  it("is its dots where measured numbers are all whole and one is from 1 to 4: it could be a count", () => {
    expect(see("value", counts(1, 2))).toBe("dots");
    expect(see("value", counts(9, 0, null, 4))).toBe("dots");
    expect(see("value", counts(9, 0, null, 5))).toBe("everything");
    expect(see("value", counts(2.5, 3, 4))).toBe("everything");
    expect(see("value", counts(-1, 3))).toBe("everything");
    const promised = { kind: "value", keepsSmallCounts: true, points: counts(1, 2) } as const;
    expect(othersSee({ ...promised, smallCounts: "show" })).toBe("everything");
    expect(othersSee({ ...promised, smallCounts: "organisation", keepsSmallCounts: false })).toBe(
      "everything",
    );
  });

  it("looks at those who weren't counted in a share, and at the events of a rate", () => {
    expect(see("ratio", shares([3, 40]))).toBe("dots");
    expect(see("ratio", shares([17, 20]))).toBe("dots");
    expect(see("ratio", shares([0, 3]))).toBe("dots");
    expect(see("ratio", shares([0, 20], [20, 20], [5, 10]))).toBe("everything");
    expect(see("rate", shares([3, 540]))).toBe("dots");
    expect(see("rate", shares([9, 12]))).toBe("everything");
  });

  it("is nothing where each point is an event", () => {
    expect(see("days-between", counts(null))).toBe("nothing");
    expect(see("bed-days-between", counts(340))).toBe("nothing");
    expect(see("bed-days-between", [])).toBe("everything");
  });

  it.each([
    ["organisation", true, "dots"],
    ["organisation", false, "everything"],
    ["team-only", true, "dots"],
    ["team-only", false, "dots"],
    ["show", true, "everything"],
    ["show", false, "everything"],
  ] as [SmallCounts, boolean, string][])(
    "for %s, where the organisation keeps them: %s, is %s",
    (smallCounts, keeps, seen) => {
      const points = counts(3);
      expect(othersSee({ kind: "count", smallCounts, keepsSmallCounts: keeps, points })).toBe(seen);
    },
  );

  it("stays nothing where each point is an event, unless it was promised for that measure", () => {
    const events = { kind: "days-between", keepsSmallCounts: false, points: counts(null) } as const;
    expect(othersSee({ ...events, smallCounts: "organisation" })).toBe("nothing");
    expect(othersSee({ ...events, smallCounts: "show" })).toBe("everything");
  });

  it("is kept by the organisation unless it said otherwise", () => {
    expect([undefined, null, "", "keep", "Show", "show"].map(keepsSmallCounts)).toEqual([
      ...[true, true, true, true, true, false],
    ]);
  });
});

describe("small counts outside the team", () => {
  it("of a rate don't say that the bed days or the rate are from 1 to 4", () => {
    const series = visibleSeries({ kind: "rate", ...outside, points: shares([2, 480]) });
    const csv = series.isWithheld ? "" : pointsToCsv({ kind: "rate", unit: "" }, series.points);
    expect(csv).toContain("too few to show,too few to show,too few to show");
    expect(csv).not.toContain("1 to 4");
  });

  it("keep their date, and nothing else", () => {
    const points = [
      { ...dated({ value: 9, numerator: null, denominator: null }, 0), note: "snow" },
      {
        ...dated({ value: 2, numerator: null, denominator: null }, 1),
        note: "both at night",
        leftOut: "moved",
      },
    ];
    expect(visibleSeries({ kind: "count", ...outside, points })).toEqual({
      isWithheld: false,
      othersSee: "dots",
      hasSuppressed: true,
      phases: [],
      points: [
        points[0],
        { ...dated({ value: null, numerator: null, denominator: null }, 1), isSuppressed: true },
      ],
    });
  });

  it("are whole to the team, with word of what others see", () => {
    const series = { kind: "count" as const, ...outside, isInTeam: true, points: counts(9, 2) };
    const { points, phases } = series;
    expect(visibleSeries(series)).toEqual({
      ...{ isWithheld: false, othersSee: "dots", hasSuppressed: false, points, phases },
    });
  });

  it("leave no line, no signal and no summary to work them out from", () => {
    const points = counts(...Array.from({ length: 30 }, (_, i) => (i < 15 ? 20 + (i % 3) : i % 4)));
    const seen = visibleSeries({ kind: "count", ...outside, points });
    if (seen.isWithheld) throw new Error("the dots were withheld");
    const { analysis, hasSuppressed } = drawnSeries(measureOf("count"), seen.points, seen.phases);
    expect(hasSuppressed).toBe(true);
    expect(JSON.stringify(analysis)).not.toMatch(/"(centre|lower|upper)":\d/);
    expect(analysis).toMatchObject({ hasSignal: false, trend: null });
  });

  const numbers = fc.record({
    value: fc.integer({ min: 0, max: 12 }),
    numerator: fc.integer({ min: 0, max: 12 }),
    denominator: fc.integer({ min: 12, max: 24 }),
  });
  const series = fc.array(fc.tuple(numbers, numbers, fc.string(), fc.string()), { maxLength: 40 });

  it.each(["count", "ratio", "rate", "value"] as const)(
    "of a %s are the same to others, whatever they are: drawn, listed and downloaded",
    (kind) => {
      fc.assert(
        fc.property(series, (drawn) => {
          const counted = countedAs(
            kind,
            drawn.map(([point]) => point),
          );
          const one = drawn.map(([point, , note], i) => ({ ...dated(point, i), note }));
          const other = drawn.map(([point, instead, note, otherNote], i) => {
            const isBoth = holdsSmallCount(counted, point) && holdsSmallCount(counted, instead);
            return isBoth
              ? { ...dated(instead, i), note: otherNote, leftOut: otherNote }
              : { ...dated(point, i), note };
          });
          expect(seenBy(kind, one)).toEqual(seenBy(kind, other));
        }),
      );
    },
  );

  function seenBy(kind: MeasureKind, points: ReturnType<typeof counts>) {
    const seen = visibleSeries({ kind, ...outside, points });
    if (seen.isWithheld) return seen;
    const measure = measureOf(kind);
    return {
      ...{
        seen,
        drawn: drawnSeries(measure, seen.points, seen.phases),
        csv: pointsToCsv(measure, seen.points),
      },
    };
  }

  function measureOf(kind: MeasureKind) {
    const plain = { unit: "", direction: "down", target: null, chart: "", rules: "", screens: true } as const;
    return { kind, ...plain };
  }
});
