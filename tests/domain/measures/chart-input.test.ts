import { describe, expect, it } from "vitest";
import { chartInput, hopeOn, type ChartedMeasure } from "~/domain/measures/chart-input";
import { drawnSeries } from "~/domain/measures/drawn-series";

const counted: ChartedMeasure = {
  kind: "count",
  unit: "alarms",
  direction: "down",
  target: null,
  chart: "",
  rules: "",
  screens: true,
};
const empty = { value: null, numerator: null, denominator: null, note: "" };
const days = Array.from({ length: 20 }, (_, i) => `2026-01-${String(i + 1).padStart(2, "0")}`);
const counts = days.map((date, i) => ({ ...empty, date, value: i }));

describe("a measure as its chart takes it", () => {
  it("has no way to hope for where jumps are drawn", () => {
    expect([hopeOn("mr", "down"), hopeOn("xmr", "down")]).toEqual(["neither", "down"]);
  });

  it("draws how far each number is from the one before, and no target, where jumps are drawn", () => {
    const jumpy: ChartedMeasure = { ...counted, chart: "mr", target: 3 };
    const points = [8, 9, 3, 7, 7].map((value, i) => ({ ...empty, date: days[i] ?? "", value }));
    const drawn = drawnSeries(jumpy, points);
    expect(drawn.points.map(({ value }) => value)).toEqual([null, 1, 6, 4, 0]);
    expect(chartInput(jumpy, points).target).toBeNull();
    expect(drawnSeries({ ...jumpy, chart: "xmr" }, points).points[0]?.value).toBe(8);
  });

  it("is two numbers a point for a share and for a rate, multiplied at the end", () => {
    const points = [{ ...empty, date: "2026-01-01", numerator: 4, denominator: 540 }];
    expect(chartInput({ ...counted, kind: "rate" }, points)).toMatchObject({
      ...{ chart: "u", values: [4], denominators: [540], multiply: 1000 },
    });
    expect(chartInput({ ...counted, kind: "ratio" }, points)).toMatchObject({ chart: "p", multiply: 100 });
    expect(drawnSeries({ ...counted, kind: "rate" }, points)).toMatchObject({
      ...{ unit: "per 1,000 bed days", points: [{ value: 4000 / 540 }] },
    });
  });

  it("is the days since the event before where each point is one", () => {
    const events = ["2026-01-01T08:00", "2026-01-03T20:00", "2026-01-03T20:01"];
    const { values, chart } = chartInput(
      { ...counted, kind: "days-between" },
      events.map((date) => ({ ...empty, date })),
    );
    expect(chart).toBe("t");
    expect(values).toEqual([null, 2.5, 1 / 1440]);
  });

  it("begins anew at the points that were picked, where they still are", () => {
    const start = (date = "") => ({ kind: "start" as const, date });
    const phases = [start(days[9]), start("2025-01-01"), start(days[0]), start(days[4])];
    expect(chartInput(counted, counts, phases).parts).toEqual([4, 9]);
  });

  it("works the lines out up to the point that was picked, from twelve numbers on whatever the rules", () => {
    const until = (date = "") => [{ kind: "baseline" as const, date }];
    expect(chartInput(counted, counts, until(days[11])).baseline).toBe(12);
    expect(chartInput(counted, counts, until(days[10])).baseline).toBeUndefined();
    const run = { ...counted, chart: "run" } as const;
    expect(chartInput(run, counts, until(days[10])).baseline).toBeUndefined();
    expect(chartInput(run, counts, until(days[11])).baseline).toBe(12);
    const withOneLeftOut = counts.map((point, i) => ({
      ...point,
      leftOut: i === 2 ? "the log was lost" : "",
    }));
    expect(chartInput(counted, withOneLeftOut, until(days[11])).baseline).toBeUndefined();
    expect(chartInput(counted, withOneLeftOut, until(days[12])).baseline).toBe(13);
    expect(chartInput(counted, counts).baseline).toBeUndefined();
  });

  it("leaves out the points that say why", () => {
    const points = counts.map((point, i) => ({ ...point, leftOut: i === 2 ? "the log was lost" : "" }));
    expect(chartInput(counted, points).exclude).toEqual([3]);
  });
});
