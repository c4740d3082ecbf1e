import { describe, expect, it } from "vitest";
import { secondLook } from "~/domain/measures/second-look";

const pair = (numerator: number, denominator: number) => ({ value: null, numerator, denominator });
const count = (value: number) => ({ value, numerator: null, denominator: null });

describe("a number that's worth a second look", () => {
  it("says as many events as bed days, or more", () => {
    expect(secondLook("rate", pair(5, 5), [])).toBe("dense");
    expect(secondLook("rate", pair(6, 5), [])).toBe("dense");
    expect(secondLook("rate", pair(4, 5), [])).toBeNull();
    expect(secondLook("ratio", pair(5, 5), [])).toBeNull();
  });

  it("is none out of none, for a share and for a rate", () => {
    expect(secondLook("ratio", pair(0, 0), [])).toBe("nothing");
    expect(secondLook("rate", pair(0, 0), [])).toBe("nothing");
    expect(secondLook("ratio", pair(0, 5), [])).toBeNull();
  });

  it("is far from the others", () => {
    expect(secondLook("count", count(121), [3, 4, 5, 6, 2].map(count))).toBe("far");
    expect(secondLook("count", count(7), [3, 4, 5, 6, 2].map(count))).toBeNull();
  });
});
