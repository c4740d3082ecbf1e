import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areExcelDays, excelDay } from "~/domain/measures/excel-days";
import { mondayOfWeek } from "~/domain/measures/iso-week";

describe("Excel's day numbers", () => {
  it.each([
    ["32874", "1990-01-01"],
    ["36526", "2000-01-01"],
    ["46115", "2026-04-03"],
    ["46115.0", "2026-04-03"],
    ["46115.6041666667", "2026-04-03 14:30"],
    ["46115.60417", "2026-04-03 14:30"],
    ["46115.99999", "2026-04-04"],
    [" 73050 ", "2099-12-31"],
  ])("%s is %s", (cell, day) => {
    expect(areExcelDays([cell])).toBe(true);
    expect(excelDay(cell)).toBe(day);
  });

  it.each([
    [["46115", "", "46116"], true],
    [["46115", "3/4/2026"], false],
    [["32873"], false],
    [["73051"], false],
    [["20260403"], false],
    [["-46115"], false],
    [["46,115"], false],
    [["46115."], false],
    [["", " "], false],
    [[], false],
  ])("are a whole column or none: %j", (cells, are) => {
    expect(areExcelDays(cells)).toBe(are);
  });

  it("one more is the next day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 32_874, max: 73_049 }), (number) => {
        const [one, next] = [excelDay(String(number)), excelDay(String(number + 1))];
        expect(Date.parse(next) - Date.parse(one)).toBe(86_400_000);
      }),
    );
  });
});

describe("weeks", () => {
  it.each([
    [2026, 1, "2025-12-29"],
    [2026, 12, "2026-03-16"],
    [2026, 53, "2026-12-28"],
    [2025, 53, null],
    [2020, 53, "2020-12-28"],
    [2021, 1, "2021-01-04"],
    [2026, 0, null],
    [2026, 54, null],
    [0, 1, null],
    [9999, 53, null],
  ])("of %i, number %i begins on %s", (year, week, monday) => {
    expect(mondayOfWeek(year, week)).toBe(monday);
  });

  it("follow each other by seven days, without a gap between the years", () => {
    for (let year = 1990; year < 2100; year++) {
      const mondays = Array.from({ length: 53 }, (_, i) => mondayOfWeek(year, i + 1)).filter(Boolean);
      const all = [...mondays, mondayOfWeek(year + 1, 1)].map((day) => Date.parse(day ?? ""));
      expect(all.slice(1).every((day, i) => day - (all[i] ?? 0) === 7 * 86_400_000)).toBe(true);
    }
  });
});
