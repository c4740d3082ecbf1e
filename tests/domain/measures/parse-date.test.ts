import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMonthFirst, parseDate } from "~/domain/measures/parse-date";

const TODAY = "2026-06-15";

describe("a date that somebody typed", () => {
  it.each([
    ["3/4/2026", "2026-04-03"],
    ["03/04/2026", "2026-04-03"],
    ["03-04-26", "2026-04-03"],
    ["3.4.2026", "2026-04-03"],
    ["3 April 2026", "2026-04-03"],
    ["3rd April 2026", "2026-04-03"],
    ["3 Apr 26", "2026-04-03"],
    ["3-Apr-26", "2026-04-03"],
    ["Fri 3 Apr 2026", "2026-04-03"],
    ["Friday, 3 April 2026", "2026-04-03"],
    ["April 3, 2026", "2026-04-03"],
    ["1 Sept 2025", "2025-09-01"],
    ["2026-04-03", "2026-04-03"],
    ["2026/4/3", "2026-04-03"],
    ["2026-04-03T00:00:00.000Z", "2026-04-03"],
    ["03/04/2026 00:00", "2026-04-03"],
    ["April 2026", "2026-04-01"],
    ["Apr-26", "2026-04-01"],
    ["04/2026", "2026-04-01"],
    ["2026-04", "2026-04-01"],
    ["2026-W12", "2026-03-16"],
    ["2026W12", "2026-03-16"],
    ["2026 week 12", "2026-03-16"],
    ["W12 2026", "2026-03-16"],
    ["week 12 2026", "2026-03-16"],
    ["Week 12, 2026", "2026-03-16"],
    ["wk 12/2026", "2026-03-16"],
    ["Wk. 1 2026", "2025-12-29"],
    ["W53-2020", "2020-12-28"],
    ["w/c 23/03/2026", "2026-03-23"],
    ["Week commencing 6 April 2026", "2026-04-06"],
    ["29/2/2024", "2024-02-29"],
    ["1/5/99", "1999-05-01"],
    ["\u00A03  April\t2026 ", "2026-04-03"],
    ["15/6/2026", "2026-06-15"],
  ])("%s is %s", (typed, date) => {
    expect(parseDate(typed, TODAY)).toEqual({ date });
  });

  it.each([
    ["32/01/2026", "“32/01/2026” isn't a date. Write it like 3/10/2026."],
    ["29/2/2026", "“29/2/2026” isn't a date. Write it like 3/10/2026."],
    ["4/13/2026", "“4/13/2026” isn't a date. Write it like 3/10/2026."],
    ["W53 2025", "“W53 2025” isn't a date. Write it like 3/10/2026."],
    ["week 0 2026", "“week 0 2026” isn't a date. Write it like 3/10/2026."],
    ["week 12", "“week 12” isn't a date. Write it like 3/10/2026."],
    ["46115", "“46115” isn't a date. Write it like 3/10/2026."],
    ["soon", "“soon” isn't a date. Write it like 3/10/2026."],
    ["3/4", "“3/4” isn't a date. Write it like 3/10/2026."],
    ["April 12", "“April 12” isn't a date. Write it like 3/10/2026."],
    ["31/12/1989", "“31/12/1989” is before 1990. Check the year."],
    ["32/10/2026", "“32/10/2026” isn't a date. Write it like 3/10/2026."],
    ["2026-06-17", "“17/6/2026” hasn't happened yet. Check the day and the year."],
    ["16/6/2026", "“16/6/2026” hasn't happened yet. Check the day and the year."],
    ["17/6/2026", "“17/6/2026” hasn't happened yet. Check the day and the year."],
  ])("%s is not", (typed, problem) => {
    expect(parseDate(typed, TODAY)).toEqual({ problem });
  });

  it.each([
    ["4/13/2026", true],
    ["12/31/25 09:30", true],
    ["13/4/2026", false],
    ["4/3/2026", false],
    ["2/30/2026", false],
    ["2026-04-13", false],
  ])("%s: read the American way alone? %s", (typed, is) => {
    expect(isMonthFirst(typed)).toBe(is);
  });

  it("gives a real day or a problem for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (typed) => {
        const parsed = parseDate(typed, TODAY);
        expect("date" in parsed ? /^\d{4}-\d\d-\d\d$/.test(parsed.date) : parsed.problem.length > 0).toBe(
          true,
        );
      }),
    );
  });

  it("reads every day back in each common shape", () => {
    const days = fc.date({ min: new Date("1990-01-01"), max: new Date("2026-06-15"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const date = day.toISOString().slice(0, 10);
        const long = day.toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" });
        const short = day.toLocaleDateString("en-GB", { timeZone: "UTC" });
        for (const typed of [date, long, short]) expect(parseDate(typed, TODAY)).toEqual({ date });
      }),
    );
  });
});
