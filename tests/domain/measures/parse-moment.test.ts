import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMoment } from "~/domain/measures/parse-moment";

const TODAY = "2026-06-15";

describe("when something happened", () => {
  it.each([
    ["3/4/2026 14:30", "2026-04-03T14:30"],
    ["2026-04-03 04:05", "2026-04-03T04:05"],
    ["2026-04-03T14:30:59.000Z", "2026-04-03T15:30"],
    ["2026-04-02T23:30Z", "2026-04-03T00:30"],
    ["2026-01-02T23:30Z", "2026-01-02T23:30"],
    ["2026-04-02T23:30:00+01:00", "2026-04-02T23:30"],
    ["2026-04-02 23:30 -0500", "2026-04-03T05:30"],
    ["3 April 2026, 2.30 pm", "2026-04-03T14:30"],
    ["3/4/26 12:05am", "2026-04-03T00:05"],
    ["3/4/26 12:05 pm", "2026-04-03T12:05"],
  ])("%s is %s", (typed, date) => {
    expect(parseMoment(typed, TODAY)).toEqual({ date });
  });

  it.each(["3/4/2026", "2026-04-03", "3 April 2026", "Friday 3 April 2026", "3rd April 26", "03-Apr-26"])(
    "%s, without a time, is noon of that day",
    (typed) => {
      expect(parseMoment(typed, TODAY)).toEqual({ date: "2026-04-03T12:00" });
    },
  );

  it.each(["3/4/2026 25:00", "3/4/2026 12:60", "3/4/2026 13:00 pm"])("%s is no time", (typed) => {
    expect(parseMoment(typed, TODAY)).toEqual({
      problem: `“${typed}” has a time that no clock shows. Write it like 3/10/2026 14:30.`,
    });
  });

  it.each(["April 2026", "Apr-26", "04/2026", "2026-W12", "week 12 2026", "wk 12/2026"])(
    "%s isn't one day, and an event needs one",
    (typed) => {
      expect(parseMoment(typed, TODAY)).toEqual({
        problem: `“${typed}” needs the day it happened, and the time if it's known. Write it like 3/10/2026 14:30.`,
      });
    },
  );

  it("has a day that has been", () => {
    expect(parseMoment("17/6/2026 10:00", TODAY)).toHaveProperty("problem");
    expect(parseMoment("soon", TODAY)).toHaveProperty("problem");
  });

  it("has a typed time that has been, by the clock in Britain; a day without one is never too late", () => {
    const now = `${TODAY}T09:30`;
    expect(parseMoment("15/6/2026 09:30", now)).toEqual({ date: `${TODAY}T09:30` });
    expect(parseMoment("15/6/2026", now)).toEqual({ date: `${TODAY}T12:00` });
    const problem = (typed: string) => ({
      problem: `“${typed}” hasn't happened yet. Check the day and the time.`,
    });
    expect(parseMoment("15/6/2026 09:31", now)).toEqual(problem("15/6/2026 09:31"));
    expect(parseMoment("2026-06-15T23:30Z", TODAY)).toEqual(problem("2026-06-15T23:30Z"));
    expect(parseMoment("2026-06-16 00:30 +0200", TODAY)).toEqual({ date: `${TODAY}T23:30` });
    expect(parseMoment("16/6/2026", now)).toHaveProperty("problem");
  });

  it("gives a minute or a problem for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (typed) => {
        const parsed = parseMoment(typed, TODAY);
        expect(
          "date" in parsed ? /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(parsed.date) : parsed.problem,
        ).toBeTruthy();
      }),
    );
  });
});
