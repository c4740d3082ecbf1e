import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weekOf, weeksAfter } from "~/domain/recognition/week";

const at = (time: string) => weekOf(new Date(time));

describe("the week of a moment", () => {
  it("begins on Monday, at midnight in Britain", () => {
    expect(at("2026-11-22T23:59:59.999Z")).toBe("2026-11-16");
    expect(at("2026-11-23T00:00:00.000Z")).toBe("2026-11-23");
    expect(at("2026-11-29T23:59:59.999Z")).toBe("2026-11-23");
  });

  it("begins an hour earlier by the world's clock in summer", () => {
    expect(at("2026-07-05T22:59:59.999Z")).toBe("2026-06-29");
    expect(at("2026-07-05T23:00:00.000Z")).toBe("2026-07-06");
  });

  it("holds across the nights on which the clocks change", () => {
    expect(at("2026-03-29T00:59:00Z")).toBe("2026-03-23");
    expect(at("2026-03-29T22:59:00Z")).toBe("2026-03-23");
    expect(at("2026-03-29T23:00:00Z")).toBe("2026-03-30");
    expect(at("2026-10-25T23:59:00Z")).toBe("2026-10-19");
    expect(at("2026-10-26T00:00:00Z")).toBe("2026-10-26");
  });

  it("may begin in another month or year", () => {
    expect(at("2027-01-03T12:00:00Z")).toBe("2026-12-28");
    expect(weeksAfter("2026-12-28", 1)).toBe("2027-01-04");
    expect(weeksAfter("2027-01-04", -1)).toBe("2026-12-28");
  });

  it("is a Monday not later than the day, whatever the moment", () => {
    const moments = fc.date({
      min: new Date("2000-01-01"),
      max: new Date("2090-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, (moment) => {
        const monday = new Date(`${weekOf(moment)}T00:00:00Z`);
        const hoursIn = (moment.getTime() - monday.getTime()) / 3_600_000;
        expect(monday.getUTCDay()).toBe(1);
        expect(hoursIn).toBeGreaterThanOrEqual(-1);
        expect(hoursIn).toBeLessThan(7 * 24);
      }),
    );
  });
});
