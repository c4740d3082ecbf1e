import { describe, expect, it } from "vitest";
import { formatNumber, formatValue, pointValue } from "~/domain/measures/point-value";

describe("the value of a point", () => {
  it("is a percentage for a ratio, and missing when out of nothing", () => {
    expect(pointValue("ratio", { value: null, numerator: 7, denominator: 10 })).toBe(70);
    expect(pointValue("ratio", { value: null, numerator: 0, denominator: 0 })).toBeNull();
    expect(pointValue("ratio", { value: null, numerator: 7, denominator: null })).toBeNull();
  });

  it("is itself otherwise", () => {
    expect(pointValue("count", { value: 0, numerator: null, denominator: null })).toBe(0);
    expect(pointValue("value", { value: null, numerator: 1, denominator: 2 })).toBeNull();
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
  });
});
