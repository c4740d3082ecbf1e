import fc from "fast-check";
import { expect, test } from "vitest";
import { endOfPeriod, momentOf, wholePeriods } from "../../prisma/seed/days";

const anyNow = fc.date({ min: new Date("2024-01-01"), max: new Date("2040-01-01"), noInvalidDate: true });
const everyLength = fc.constantFrom("month" as const, "week" as const);

test("periods follow each other without a gap, and the last of them has ended", () => {
  fc.assert(
    fc.property(anyNow, everyLength, fc.integer({ min: 1, max: 60 }), (now, every, count) => {
      const starts = wholePeriods(now, every, count);
      const ends = starts.map((start) => endOfPeriod(start, every).toISOString().slice(0, 10));
      expect(starts.length).toBe(count);
      expect(starts.slice(1)).toEqual(ends.slice(0, -1));
      expect((ends.at(-1) ?? "") <= now.toISOString().slice(0, 10)).toBe(true);
      expect(starts.every((start) => (every === "month" ? start.endsWith("-01") : isMonday(start)))).toBe(
        true,
      );
    }),
  );
});

test("nothing of the demonstration lies in the future, whatever the time of day", () => {
  fc.assert(
    fc.property(
      anyNow,
      fc.integer({ min: 0, max: 500 }),
      fc.constantFrom("00:00", "12:30", "23:59"),
      (now, days, time) => {
        const moment = momentOf(now, [days, time]);
        expect(moment.getTime()).toBeLessThanOrEqual(now.getTime());
        expect(now.getTime() - moment.getTime()).toBeLessThan((days + 1) * 24 * 60 * 60 * 1000);
      },
    ),
  );
});

function isMonday(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).getUTCDay() === 1;
}
