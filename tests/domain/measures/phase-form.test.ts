import { describe, expect, it } from "vitest";
import { readAnnotationForm } from "~/domain/measures/annotation-form";
import { ideaMarks, seriesMarks } from "~/domain/measures/chart-marks";
import { chartNotes } from "~/domain/measures/chart-notes";
import { phaseProblem, readPhaseForm } from "~/domain/measures/phase-form";

const dates = Array.from({ length: 20 }, (_, i) => `2026-01-${String(i + 1).padStart(2, "0")}`);
const counted = { kind: "count", chart: "", rules: "" } as const;
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
    expect(phaseProblem(counted, dates, [], start(dates[5]))).toBeNull();
    expect(phaseProblem(counted, dates, [], start("2025-01-01"))).toContain("no number");
    expect(phaseProblem(counted, dates, [], start(dates[0]))).toContain("anyway");
  });

  it("comes after what they are worked out from", () => {
    expect(phaseProblem(counted, dates, [baseline(dates[12])], start(dates[12]))).toContain("later");
    expect(phaseProblem(counted, dates, [baseline(dates[12])], start(dates[13]))).toBeNull();
    expect(phaseProblem(counted, dates, [start(dates[13])], baseline(dates[13]))).toContain("before that");
    expect(phaseProblem(counted, dates, [start(dates[13])], baseline(dates[12]))).toBeNull();
  });

  it("needs twelve numbers for Making Data Count, and not for a run chart", () => {
    expect(phaseProblem(counted, dates, [], baseline(dates[10]))).toMatch(/12 numbers or more.*there are 11/);
    expect(phaseProblem(counted, dates, [], baseline(dates[11]))).toBeNull();
    expect(phaseProblem({ ...counted, chart: "run" }, dates, [], baseline(dates[4]))).toBeNull();
  });
});

describe("what stands under a chart", () => {
  it("is each decision with its reason, in order of time, while its number is there", () => {
    const points = dates.map((date, i) => ({ date, leftOut: i === 3 ? "no log" : "" }));
    const phases = [
      { id: 1, ...start(dates[15]), reason: "We moved" },
      { id: 2, ...baseline(dates[11]), reason: "Before the change" },
      { id: 3, ...start("2025-01-01"), reason: "Gone" },
    ];
    expect(chartNotes(points, phases)).toEqual([
      { kind: "left-out", date: dates[3], reason: "no log" },
      { kind: "baseline", date: dates[11], reason: "Before the change", count: 12 },
      { kind: "start", date: dates[15], reason: "We moved" },
    ]);
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
      { date: "2026-01-03", note: "Snow" },
    ];
    const phases = [{ id: 1, ...start("2026-01-02"), reason: "We moved" }];
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
