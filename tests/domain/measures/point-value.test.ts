import { describe, expect, it } from "vitest";
import {
  formatNumber,
  formatValue,
  formatWithUnit,
  pointValue,
  pointValues,
} from "~/domain/measures/point-value";

describe("the value of a point", () => {
  it("is a percentage for a ratio, and missing when out of nothing", () => {
    expect(pointValue("ratio", { value: null, numerator: 7, denominator: 10 })).toBe(70);
    expect(pointValue("ratio", { value: null, numerator: 0, denominator: 0 })).toBeNull();
    expect(pointValue("ratio", { value: null, numerator: 7, denominator: null })).toBeNull();
  });

  it("is per 1,000 bed days for a rate", () => {
    expect(pointValue("rate", { value: null, numerator: 3, denominator: 600 })).toBe(5);
    expect(pointValue("rate", { value: null, numerator: 0, denominator: 0 })).toBeNull();
  });

  it("is itself otherwise", () => {
    expect(pointValue("count", { value: 0, numerator: null, denominator: null })).toBe(0);
    expect(pointValue("value", { value: null, numerator: 1, denominator: 2 })).toBeNull();
  });
});

describe("days between events", () => {
  const event = (date: string) => ({ date, value: null, numerator: null, denominator: null });

  it.each([
    ["the day of 25 hours", "2026-10-24T12:00", "2026-10-25T12:00"],
    ["the day of 23 hours", "2026-03-28T12:00", "2026-03-29T12:00"],
    ["any other day", "2026-06-01T12:00", "2026-06-02T12:00"],
  ])("are one from a noon to the next, over %s", (_, before, after) => {
    expect(pointValues("days-between", [event(before), event(after)])).toEqual([null, 1]);
  });

  it("are by the clock on the wall within the day that it's changed", () => {
    const events = ["2026-10-25T00:00", "2026-10-25T12:00", "2026-10-26T00:00"].map(event);
    expect(pointValues("days-between", events)).toEqual([null, 0.5, 0.5]);
  });
});

describe("a value in words", () => {
  it.each([
    [6.5, "6.5"],
    [1200, "1,200"],
    [1234567.89, "1,234,568"],
    [12.3456, "12.35"],
    [0.000123, "0.000123"],
    [0.1 + 0.2, "0.3"],
    [-0, "0"],
    [1.5e-9, "1.5e-9"],
  ])("%s is %s", (value, words) => {
    expect(formatNumber(value)).toBe(words);
  });

  it("says what kind it is", () => {
    expect(formatValue("ratio", 45.4545)).toBe("45.5%");
    expect(formatValue("count", null)).toBe("not known");
    expect(formatValue("rate", 7.40741)).toBe("7.41");
    expect(formatValue("days-between", 12.345)).toBe("12.3");
    expect(formatValue("days-between", 0.0417)).toBe("0.04");
    expect(formatWithUnit({ kind: "rate", unit: "falls" }, 2)).toBe("2 per 1,000 bed days");
    expect(formatWithUnit({ kind: "ratio", unit: "" }, 2)).toBe("2%");
    expect(formatWithUnit({ kind: "count", unit: "falls" }, null)).toBe("not known");
  });
});
