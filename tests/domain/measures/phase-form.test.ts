import { describe, expect, it } from "vitest";
import { readAnnotationForm } from "~/domain/measures/annotation-form";
import { ideaMarks, seriesMarks } from "~/domain/measures/chart-marks";
import { chartNotes } from "~/domain/measures/chart-notes";
import { alsoInWords } from "~/ui/measure-notes";
import { phaseProblem, readPhaseForm } from "~/domain/measures/phase-form";

const dates = Array.from({ length: 20 }, (_, i) => `2026-01-${String(i + 1).padStart(2, "0")}`);
const counted = { kind: "count", chart: "", rules: "" } as const;
const there = { dates, usable: new Set(dates) };
const start = (date = "") => ({ kind: "start", date }) as const;
const baseline = (date = "") => ({ kind: "baseline", date }) as const;

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

describe("where the lines start", () => {
  it("takes a point, what happens there, and why", () => {
    const typed = { kind: "start", date: "2026-01-05", reason: " We moved " };
    expect(readPhaseForm(form(typed))).toEqual({ ok: true, value: { ...typed, reason: "We moved" } });
    expect(readPhaseForm(form({}))).toMatchObject({
      errors: { kind: expect.any(String), date: expect.any(String), reason: expect.any(String) },
    });
    expect(readPhaseForm(form({ ...typed, reason: "943 476 5919 moved" })).ok).toBe(false);
  });

  it("is at a point that is there, after the first", () => {
    expect(phaseProblem(there, [], start(dates[5]))).toBeNull();
    expect(phaseProblem(there, [], start("2025-01-01"))).toContain("no number");
    expect(phaseProblem(there, [], start(dates[0]))).toContain("anyway");
  });

  it("comes after what they are worked out from", () => {
    expect(phaseProblem(there, [baseline(dates[12])], start(dates[12]))).toContain("later");
    expect(phaseProblem(there, [baseline(dates[12])], start(dates[13]))).toBeNull();
    expect(phaseProblem(there, [start(dates[13])], baseline(dates[13]))).toContain("before that");
    expect(phaseProblem(there, [start(dates[13])], baseline(dates[12]))).toBeNull();
  });

  it("needs twelve numbers, whatever the rules, without those that are left out", () => {
    expect(phaseProblem(there, [], baseline(dates[10]))).toMatch(/12 numbers or more.*there are 11/);
    expect(phaseProblem(there, [], baseline(dates[11]))).toBeNull();
    const usable = new Set(dates.slice(1));
    expect(phaseProblem({ dates, usable }, [], baseline(dates[11]))).toContain("there are 11");
    expect(phaseProblem({ dates, usable }, [], baseline(dates[12]))).toBeNull();
  });
});

describe("what stands under a chart", () => {
  const empty = { value: 3, numerator: null, denominator: null };
  const points = dates.map((date, i) => ({ ...empty, date, leftOut: i === 3 ? "no log" : "" }));

  it("is each decision with its reason, in order of time, while its number is there", () => {
    const phases = [
      { id: 1, ...start(dates[15]), reason: "We moved" },
      { id: 2, ...baseline(dates[12]), reason: "Before the change" },
      { id: 3, ...start("2025-01-01"), reason: "Gone" },
    ];
    expect(chartNotes(counted, points, phases)).toEqual([
      { kind: "left-out", date: dates[3], reason: "no log" },
      {
        kind: "baseline",
        date: dates[12],
        reason: "Before the change",
        count: 12,
        among: 13,
        also: "each-start",
      },
      { kind: "start", date: dates[15], reason: "We moved" },
    ]);
  });

  it("says what a baseline does to later lines, and when it does nothing", () => {
    const until = (date = "", ...others: Parameters<typeof chartNotes>[2][number][]) => [
      { id: 1, ...baseline(date), reason: "Before" },
      ...others,
    ];
    const moved = { id: 2, ...start(dates[15]), reason: "We moved" };
    const also = (...args: Parameters<typeof chartNotes>) => chartNotes(...args)[0]?.also;
    const run = { ...counted, chart: "run" } as const;
    const whole = points.map((point) => ({ ...point, leftOut: "" }));
    expect(also(counted, whole, until(dates[12]))).toBeUndefined();
    expect(also(counted, whole, until(dates[12], moved))).toBe("each-start");
    expect(also(run, whole, until(dates[12], moved))).toBe("not-with-new-lines");
    expect(also(counted, whole, until(dates[10]))).toBe("too-few");
    expect(alsoInWords({ also: "each-start", count: 12 })).toContain("After each new start");
  });
});

describe("what is marked on a chart", () => {
  it("are cycles, teams that took it on and what was written down, in order of time", () => {
    const marks = ideaMarks({
      cycles: [{ number: 1, startedOn: "2026-01-05" }],
      adoptions: [{ ideaId: 7, teamName: "Oak ward", at: new Date("2026-01-09T10:00:00Z") }],
      annotations: [{ id: 3, date: "2026-01-02", words: "Flu" }],
    });
    expect(marks).toEqual([
      { kind: "annotation", date: "2026-01-02", words: "Flu" },
      { kind: "cycle", date: "2026-01-05", words: "Cycle 1" },
      { kind: "adoption", date: "2026-01-09", words: "Oak ward began to try it", href: "/ideas/7" },
    ]);
  });

  it("are the notes of its own points, and where lines start", () => {
    const points = [
      { date: "2026-01-01", note: "" },
      { date: "2026-01-02", note: "" },
      { date: "2026-01-03", note: "Snow" },
    ];
    const phases = [
      { id: 1, ...start("2026-01-02"), reason: "We moved" },
      { id: 2, ...start("2026-01-01"), reason: "It's the first by now" },
      { id: 3, ...start("2025-12-01"), reason: "Its number is gone" },
    ];
    expect(seriesMarks({ points, phases })).toEqual([
      { kind: "phase", date: "2026-01-02", words: "New lines: We moved" },
      { kind: "note", date: "2026-01-03", words: "Snow" },
    ]);
  });
});

describe("something that happened, as it's typed", () => {
  it("has a day that has been and a few words", () => {
    expect(readAnnotationForm(form({ date: "3/1/2026", words: "Flu" }), "2026-02-01")).toEqual({
      ok: true,
      value: { date: "2026-01-03", words: "Flu" },
    });
    for (const wrong of [
      { date: "", words: "Flu" },
      { date: "2026-01-03", words: "" },
      { date: "2027-01-03", words: "Flu" },
      { date: "2026-01-03", words: "x".repeat(81) },
      { date: "2026-01-03", words: "943 476 5919" },
    ])
      expect(readAnnotationForm(form(wrong), "2026-02-01").ok, JSON.stringify(wrong)).toBe(false);
  });
});
