import { describe, expect, it } from "vitest";
import { isFarFromOthers } from "~/domain/measures/far-from-others";

describe("a number far from the others", () => {
  it("is more than twenty times the largest of at least five", () => {
    expect(isFarFromOthers(121, [3, 4, 5, 6, 2])).toBe(true);
    expect(isFarFromOthers(120, [3, 4, 5, 6, 2])).toBe(false);
    expect(isFarFromOthers(-121, [3, -4, 5, -6, 2])).toBe(true);
  });

  it("isn't said of while there are few to compare with, or only noughts", () => {
    expect(isFarFromOthers(1000, [3, 4, 5, 6])).toBe(false);
    expect(isFarFromOthers(1000, [3, 4, 5, 6, null])).toBe(false);
    expect(isFarFromOthers(1, [0, 0, 0, 0, 0])).toBe(false);
    expect(isFarFromOthers(null, [3, 4, 5, 6, 2])).toBe(false);
  });
});
