import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lastDueDay, readDay } from "~/domain/leadership/due-day";
import { dayOf, daysAfter } from "~/platform/calendar-day";

describe("a day", () => {
  it("is Britain's, not the machine's", () => {
    expect(dayOf(new Date("2026-06-30T23:30:00Z"))).toBe("2026-07-01");
    expect(dayOf(new Date("2026-01-31T23:30:00Z"))).toBe("2026-01-31");
  });

  it("is near enough to promise by for two years, from a leap day too", () => {
    expect(lastDueDay("2026-03-02")).toBe("2028-03-02");
    expect("2030-02-28" <= lastDueDay("2028-02-29") && lastDueDay("2028-02-29") < "2030-03-01").toBe(true);
  });

  it.each([
    ["2026-05-03", "2026-05-03"],
    ["3/5/2026", "2026-05-03"],
    ["03.05.2026", "2026-05-03"],
    ["3 May 2026", "2026-05-03"],
    ["3 september 2026", "2026-09-03"],
    ["29/2/2028", "2028-02-29"],
  ])("%s is read", (typed, day) => {
    expect(readDay(typed)).toBe(day);
  });

  it.each([
    "",
    "soon",
    "2026-02-30",
    "29/2/2027",
    "13/13/2026",
    "3/5/26",
    "0/5/2026",
    "3 Mayhem 2026x",
    "0000-01-01",
  ])("%s is no day", (typed) => {
    expect(readDay(typed)).toBeNull();
  });

  it("reads back every day it is given, however it is written", () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((days) => daysAfter("2020-01-01", days));
    fc.assert(
      fc.property(days, (day) => {
        const [year, month, date] = day.split("-").map(Number);
        expect(readDay(day)).toBe(day);
        expect(readDay(`${date}/${month}/${year}`)).toBe(day);
      }),
    );
  });
});
