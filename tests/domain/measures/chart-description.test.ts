import { describe, expect, it } from "vitest";
import { measureFacts, type Point } from "~/domain/measures/measure-facts";
import { describeChart } from "~/ui/chart-description";
import { chartFacts } from "~/ui/measure-chart";

const row = {
  ...{
    id: 1,
    name: "Falls",
    definition: "",
    unit: "falls",
    type: "outcome",
    direction: "down",
    target: null,
  },
  ...{ smallCounts: "organisation", chart: "", rules: "", screens: true, isInvented: false, source: "" },
};

function described(kind: "count" | "days-between", points: Partial<Point>[]): string {
  const empty = { value: null, numerator: null, denominator: null, note: "", leftOut: "" };
  const all = points.map((point, id) => ({ ...empty, id, date: "2026-01-01", ...point }));
  const hasSuppressed = all.some(({ isSuppressed }) => isSuppressed);
  return describeChart(
    chartFacts(measureFacts({ ...row, kind }), { points: all, phases: [], hasSuppressed }, []),
  );
}

describe("what is heard of a chart", () => {
  it("says that numbers are too small to show where every one is", () => {
    const words = described("count", [
      { date: "2026-01-01", isSuppressed: true },
      { date: "2026-02-01", isSuppressed: true },
    ]);
    expect(words).toContain("2 numbers are too small to show.");
    expect(words).not.toMatch(/no numbers|no value/);
  });

  it("says what days are counted from, and not that the first event has no value", () => {
    const words = described(
      "days-between",
      ["2026-01-01T10:00", "2026-02-01T10:00", "2026-02-11T10:00"].map((date) => ({ date })),
    );
    expect(words).toContain("2 numbers, from 1 February 2026, 10:00 to 11 February 2026, 10:00.");
    expect(words).toContain("The days are counted from the first event, 1 January 2026, 10:00.");
    expect(words).not.toContain("no value");
  });

  it("says of one event alone that the days are counted from it", () => {
    const words = described("days-between", [{ date: "2026-01-01T10:00" }]);
    expect(words).toContain("The days are counted from the first event, 1 January 2026, 10:00.");
    expect(words).not.toMatch(/no value|highest/);
  });

  it("says that there are no numbers where there's no date, and which dates have none", () => {
    expect(described("count", [])).toBe("There are no numbers yet.");
    const gaps = described("count", [{ date: "2026-01-01" }, { date: "2026-02-01", value: 9 }]);
    expect(gaps).toContain("1 date has no value.");
  });
});
