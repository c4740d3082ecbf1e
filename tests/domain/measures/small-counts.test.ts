import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWithheld, visibleSeries } from "~/domain/measures/small-counts";
import type { MeasureKind } from "~/domain/measures/measure-kinds";

const counts = (...values: (number | null)[]) =>
  values.map((value) => ({ value, numerator: null, denominator: null }));
const shares = (...pairs: [number, number][]) =>
  pairs.map(([numerator, denominator]) => ({ value: null, numerator, denominator }));
const outside = { smallCounts: "team-only", isInTeam: false } as const;

describe("small counts outside the team", () => {
  it("withhold the whole series when one point is 1 to 4", () => {
    expect(isWithheld({ kind: "count", ...outside, points: counts(9, 8, 1, null) })).toBe(true);
    expect(isWithheld({ kind: "count", ...outside, points: counts(9, 4) })).toBe(true);
    expect(isWithheld({ kind: "count", ...outside, points: counts(9, 5, 0, null) })).toBe(false);
  });

  it("withhold a ratio when few were counted, or few were not", () => {
    expect(isWithheld({ kind: "ratio", ...outside, points: shares([3, 40]) })).toBe(true);
    expect(isWithheld({ kind: "ratio", ...outside, points: shares([17, 20]) })).toBe(true);
    expect(isWithheld({ kind: "ratio", ...outside, points: shares([0, 3]) })).toBe(true);
    expect(isWithheld({ kind: "ratio", ...outside, points: shares([0, 20], [20, 20], [5, 10]) })).toBe(false);
  });

  it("withhold a rate of few events, and every series whose points are events", () => {
    expect(isWithheld({ kind: "rate", ...outside, points: shares([3, 540]) })).toBe(true);
    expect(isWithheld({ kind: "rate", ...outside, points: shares([9, 12]) })).toBe(false);
    expect(isWithheld({ kind: "days-between", ...outside, points: counts(null) })).toBe(true);
    expect(isWithheld({ kind: "bed-days-between", ...outside, points: counts(340) })).toBe(true);
    expect(isWithheld({ kind: "bed-days-between", ...outside, points: [] })).toBe(false);
  });

  it("withhold nothing from the team, nothing that the team shows, and no measured value", () => {
    const points = counts(1, 2, 3);
    expect(isWithheld({ kind: "count", smallCounts: "team-only", isInTeam: true, points })).toBe(false);
    expect(isWithheld({ kind: "count", smallCounts: "show", isInTeam: false, points })).toBe(false);
    expect(isWithheld({ kind: "value", ...outside, points })).toBe(false);
  });

  it("give an outsider the same, whatever is hidden", () => {
    const number = fc.option(fc.integer({ min: 0, max: 30 }), { nil: null });
    const points = fc.array(fc.record({ value: number, numerator: number, denominator: number }));
    const kinds = fc.constantFrom<MeasureKind>("count", "ratio");
    const small = { value: 3, numerator: 3, denominator: 30 };
    fc.assert(
      fc.property(kinds, points, points, (kind, one, other) => {
        const seen = visibleSeries({ kind, ...outside, points: [...one, small] });
        expect(seen).toEqual(visibleSeries({ kind, ...outside, points: [small, ...other] }));
        expect(seen).toEqual({ isWithheld: true });
      }),
    );
  });

  it("pass on a series that has none", () => {
    const points = counts(5, 9);
    expect(visibleSeries({ kind: "count", ...outside, points })).toEqual({
      isWithheld: false,
      isForTeamOnly: false,
      points,
    });
  });

  it("tell the team when nobody else sees the series", () => {
    const inside = { kind: "count", isInTeam: true } as const;
    const isForTeamOnly = (smallCounts: "team-only" | "show", points: ReturnType<typeof counts>) =>
      visibleSeries({ ...inside, smallCounts, points });
    expect(isForTeamOnly("team-only", counts(9, 2))).toMatchObject({ isForTeamOnly: true });
    expect(isForTeamOnly("team-only", counts(9, 5))).toMatchObject({ isForTeamOnly: false });
    expect(isForTeamOnly("show", counts(9, 2))).toMatchObject({ isForTeamOnly: false });
  });
});
