import { describe, expect, test } from "vitest";
import { firstDay, isCalendarDay } from "~/domain/cycles/first-day";
import { dayOf } from "~/platform/calendar-day";

describe("the first day of a cycle", () => {
  const planned = { createdAt: new Date("2026-03-02T09:00:00Z") };
  const started = new Date("2026-03-09T22:00:00Z");

  test("is the day on which it starts", () => {
    expect(firstDay({ ...planned, startsOn: "" }, started)).toBe("2026-03-09");
    expect(firstDay({ ...planned, startsOn: "2026-03-05" }, started)).toBe("2026-03-09");
  });

  test("stays where it was written down after the fact", () => {
    expect(firstDay({ ...planned, startsOn: "2026-02-20" }, started)).toBe("2026-02-20");
  });

  test("is a day in Britain", () => {
    expect(dayOf(new Date("2026-06-30T23:30:00Z"))).toBe("2026-07-01");
    expect(dayOf(new Date("2026-12-31T23:30:00Z"))).toBe("2026-12-31");
  });

  test("is a real one", () => {
    expect(["2026-02-28", "2028-02-29"].every(isCalendarDay)).toBe(true);
    expect(["2026-02-29", "2026-13-01", "2026-1-1", "", "1026-01-01"].some(isCalendarDay)).toBe(false);
  });
});
