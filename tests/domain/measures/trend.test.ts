import { describe, expect, it } from "vitest";
import { latestTrend } from "~/domain/measures/trend";

describe("a trend", () => {
  it("is five points that all rise or all fall, up to the newest", () => {
    expect(latestTrend([9, 1, 2, 3, 4, 5])).toEqual({ direction: "rising", points: 5 });
    expect(latestTrend([5, 4, 3, 2, 1])).toEqual({ direction: "falling", points: 5 });
    expect(latestTrend([1, 2, 3, 4])).toBeNull();
    expect(latestTrend([1, 2, 3, 4, 5, 2])).toBeNull();
    expect(latestTrend([])).toBeNull();
  });

  it("counts equal neighbours once and passes over missing points", () => {
    expect(latestTrend([1, 2, 2, null, 3, 4, 4, 5])).toEqual({ direction: "rising", points: 5 });
    expect(latestTrend([3, 3, 3, 3, 3, 3])).toBeNull();
  });
});
