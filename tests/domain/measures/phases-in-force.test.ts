import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chartNotes } from "~/domain/measures/chart-notes";
import { drawnSeries } from "~/domain/measures/drawn-series";
import type { Phase } from "~/domain/measures/phases-in-force";
import { alsoInWords, noteInWords } from "~/ui/measure-notes";

const days = Array.from({ length: 40 }, (_, i) =>
  new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10),
);
const series = days.map((date, i) => ({
  ...{ date, value: (i < 20 ? 30 : 60) + (i % 3), numerator: null, denominator: null, note: "", leftOut: "" },
}));
const measure = {
  ...({ kind: "count", unit: "", direction: "down", target: null, screens: true } as const),
  ...({ chart: "", rules: "" } as const),
};
const run = { ...measure, chart: "run", rules: "anhoej" } as const;
const baseline = (i: number) => ({ id: 1, kind: "baseline" as const, date: days[i] ?? "", reason: "before" });
const start = (i: number) => ({ id: 2 + i, kind: "start" as const, date: days[i] ?? "", reason: "moved" });

type Measure = typeof measure | typeof run;
type Points = (Omit<(typeof series)[number], "value"> & { value: number | null })[];
type Picked = (Phase & { id: number; reason: string })[];

/** How many numbers of each phase its lines come from, where those aren't all; null where they are. */
function heldIn(of: Measure, points: Points, phases: Picked): (number | null)[] {
  const { analysis } = drawnSeries(of, points, phases);
  return analysis.phases.map(({ start, end }) => {
    const counted = analysis.points.slice(start, end).filter((one) => one.value !== null && !one.isExcluded);
    const held = counted.filter(({ isBaseline }) => isBaseline).length;
    return held === counted.length ? null : held;
  });
}

function said(of: Measure, points: Points, phases: Picked): string[] {
  return chartNotes(of, points, phases)
    .filter(({ kind }) => kind !== "left-out")
    .map((note) => [noteInWords(note), alsoInWords(note)].filter(Boolean).join(" "));
}

describe("what stands under a chart about its lines", () => {
  it("goes with the lines when the number at which a baseline ends is gone", () => {
    const left = series.filter(({ date }) => date !== days[13]);
    expect(heldIn(measure, series, [baseline(13)])).toEqual([14]);
    expect(heldIn(measure, left, [baseline(13)])).toEqual([null]);
    expect(said(measure, left, [baseline(13)])).toEqual([
      "The lines were to be worked out from the numbers up to 14 January 2026: That number is gone, so this does nothing now.",
    ]);
  });

  it("counts numbers, not gaps and not what is left out", () => {
    const gappy = series.map((one, i) => ({
      ...one,
      value: i === 2 ? null : one.value,
      leftOut: i === 4 || i === 5 ? "outbreak" : "",
    }));
    expect(said(measure, gappy, [baseline(15)])[0]).toContain("from the 13 numbers up to");
    expect(heldIn(measure, gappy, [baseline(15)])).toEqual([13]);
    expect(said(measure, gappy, [baseline(15), start(18)])[0]).toContain(
      "from its first 16 points in the same way, gaps and those left out counted",
    );
    expect(heldIn(measure, gappy, [baseline(15), start(18)])).toEqual([13, 16]);
  });

  it("says that new lines end a baseline by most rules, and that later ones do as it does by Making Data Count", () => {
    expect(heldIn(run, series, [baseline(11), start(24)])).toEqual([null, null]);
    expect(said(run, series, [baseline(11), start(24)])[0]).toContain("this does nothing by these rules");
    expect(heldIn(measure, series, [baseline(11), start(24)])).toEqual([12, 12]);
    expect(said(measure, series, [baseline(11), start(24)])[0]).toContain("After each new start");
  });

  it("says so when a corrected date put new lines before a baseline, or on the first number", () => {
    const before = said(measure, series, [baseline(15), start(8)]);
    expect(before).toContainEqual(expect.stringContaining("New lines start before that number"));
    expect(heldIn(measure, series, [baseline(15), start(8)])).toEqual([null, null]);
    expect(said(measure, series, [start(0)])).toEqual([
      "New lines were to start on 1 January 2026: That's the first number now, where the lines start anyway.",
    ]);
  });

  it("agrees with the lines, whatever was picked and whatever became of the numbers", () => {
    const place = fc.integer({ min: 0, max: days.length - 1 });
    const picks = fc.tuple(fc.option(place), fc.uniqueArray(place, { maxLength: 3 }));
    const fate = fc.constantFrom("there", "there", "there", "gap", "left out", "gone");
    const fates = fc.array(fate, { minLength: days.length, maxLength: days.length });
    fc.assert(
      fc.property(fc.constantFrom(measure, run), picks, fates, (of, [until, starts], became) => {
        const points = series
          .map((one, i) => ({
            ...one,
            value: became[i] === "gap" ? null : one.value,
            leftOut: became[i] === "left out" ? "outbreak" : "",
          }))
          .filter((_, i) => became[i] !== "gone");
        const phases = [...(until === null ? [] : [baseline(until)]), ...starts.map(start)];
        const notes = chartNotes(of, points, phases);
        const held = heldIn(of, points, phases);
        const isHeld = notes.find(({ kind, count }) => kind === "baseline" && count !== undefined);
        if (!isHeld) expect(held.every((numbers) => numbers === null)).toBe(true);
        else expect([isHeld.count, null]).toContain(held[0]);
        if (isHeld && isHeld.also === undefined) expect(held).toHaveLength(1);
        const inForce = notes.filter(({ kind, also }) => kind === "start" && also === undefined);
        expect(held).toHaveLength(points.length === 0 ? held.length : inForce.length + 1);
      }),
    );
  });
});
