import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareWithKept, type PointToKeep } from "~/domain/measures/compare-points";
import { fileNameFor } from "~/domain/measures/file-name";
import { readMeasureChange, readMeasureForm } from "~/domain/measures/measure-form";
import { checkPaste } from "~/domain/measures/check-paste";
import { identifierIn, isTimeNeeded, readPointForm } from "~/domain/measures/point-form";
import { soundsCounted } from "~/domain/measures/sounds-counted";
import { canDeleteMeasure, canSeeSmallCounts, canTrackIdea } from "~/domain/measures/policy";

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

const measure = {
  name: "Falls",
  definition: "Every fall",
  kind: "value",
  type: "outcome",
  direction: "up",
  unit: " m ",
  target: "1,250.5",
};
const today = "2026-03-02";

describe("a measure as it's typed", () => {
  it("is read with its target as a number", () => {
    expect(readMeasureForm(form(measure))).toEqual({
      ok: true,
      value: { ...measure, unit: "m", target: 1250.5, chart: "", rules: "", screens: true },
    });
    expect(readMeasureForm(form({ ...measure, target: "" }))).toMatchObject({ value: { target: null } });
  });

  it("a share is hoped for in per cent and has no unit", () => {
    const share = { ...measure, kind: "ratio", target: "90%" };
    expect(readMeasureForm(form(share))).toMatchObject({ value: { unit: "", target: 90 } });
    expect(readMeasureForm(form({ ...share, target: "-1" })).ok).toBe(false);
    expect(readMeasureForm(form({ ...measure, kind: "count", target: "-1" })).ok).toBe(false);
    expect(readMeasureForm(form({ ...measure, kind: "count", target: "2.5" })).ok).toBe(true);
  });

  it("is asked about when something measured sounds like a count", () => {
    const people = { ...measure, name: "Tea in the garden", unit: "people" };
    const asked = { errors: { countsNobody: expect.stringContaining("“people”") as string } };
    expect(readMeasureForm(form(people))).toMatchObject(asked);
    expect(readMeasureForm(form({ ...people, kind: "count" })).ok).toBe(true);
    const answered = readMeasureForm(form({ ...people, countsNobody: "yes" }));
    expect(answered.ok).toBe(true);
    expect(answered).not.toHaveProperty("value.countsNobody");
    const change = form({ ...people, smallCounts: "organisation" });
    expect(readMeasureChange(change, "count")).toMatchObject(asked);
    expect(readMeasureChange(change, "value").ok).toBe(true);
  });

  it.each([
    ["Incidents at night", "", "Incidents"],
    ["Quiet", "patients", "patients"],
    ["Restraints", "per week", "Restraints"],
    ["Minutes until staff come", "", null],
    ["How calm staff feel", "score", null],
    ["Noise at night", "decibels", null],
    ["Persuasion", "", null],
  ])("called %s, in %s, gives itself away by %s", (name, unit, word) => {
    expect(soundsCounted({ name, unit })).toBe(word);
  });

  it("has no target where days between events are counted", () => {
    for (const kind of ["days-between", "bed-days-between"])
      expect(readMeasureForm(form({ ...measure, kind, target: "30" }))).toMatchObject({
        errors: { target: expect.stringContaining("Leave this empty") },
      });
    expect(readMeasureForm(form({ ...measure, kind: "rate", target: "2.5" }))).toMatchObject({
      value: { unit: "m", target: 2.5 },
    });
  });

  it("is drawn as was chosen, if that suits it", () => {
    const drawn = { kind: "count", target: "", chart: "run", rules: "perla", screens: "no" };
    expect(readMeasureForm(form({ ...measure, ...drawn }))).toMatchObject({
      value: { chart: "run", rules: "perla", screens: false },
    });
    expect(readMeasureForm(form({ ...measure, ...drawn, chart: "t" }))).toMatchObject({
      errors: {
        chart: "A t chart is for “Days between rare events”. Choose another, or leave it to us.",
      },
    });
    expect(readMeasureForm(form({ ...measure, ...drawn, chart: "" }))).toMatchObject({
      errors: { rules: expect.stringMatching(/^An XmR chart is read by other rules: Making Data Count/) },
    });
    expect(readMeasureForm(form({ ...measure, ...drawn, chart: "pie" })).ok).toBe(false);
  });

  it("can't show small counts by leaving the setting out", () => {
    expect(readMeasureChange(form(measure), "value")).toMatchObject({
      ok: false,
      errors: { smallCounts: expect.any(String) },
    });
    expect(readMeasureChange(form({ ...measure, smallCounts: "show" }), "value")).toMatchObject({
      value: { isConfirmed: false },
    });
  });
});

describe("a point as it's typed", () => {
  it("has a time where each is one event, and no number", () => {
    const event = { date: "2026-02-01", time: "14:30" };
    expect(readPointForm(form(event), "days-between", today)).toMatchObject({
      value: { date: "2026-02-01T14:30", value: null, note: null },
    });
  });

  it("is noon where nobody knows the time, and needs it where something else happened that day", () => {
    const timeless = form({ date: "2026-02-01", time: " " });
    const read = readPointForm(timeless, "days-between", today);
    if (!read.ok) throw new Error("it wasn't read");
    expect(read.value.date).toBe("2026-02-01T12:00");
    const others = [{ date: "2026-02-01T14:30" }];
    expect(isTimeNeeded(timeless, "days-between", read.value, others)).toBe(true);
    expect(isTimeNeeded(timeless, "days-between", read.value, [{ date: "2026-02-02T12:00" }])).toBe(false);
    const timed = form({ date: "2026-02-01", time: "12:00" });
    expect(isTimeNeeded(timed, "days-between", read.value, others)).toBe(false);
    expect(isTimeNeeded(form({ date: "2026-02-01" }), "count", read.value, others)).toBe(false);
  });

  it("has events and the bed days they happened in for a rate", () => {
    const typed = { date: "2026-02-01", numerator: "4", denominator: "540" };
    expect(readPointForm(form(typed), "rate", today)).toMatchObject({
      value: { numerator: 4, denominator: 540 },
    });
    expect(readPointForm(form({ ...typed, denominator: "0" }), "rate", today)).toMatchObject({
      errors: { denominator: expect.any(String) },
    });
    expect(readPointForm(form({ ...typed, denominator: "2" }), "rate", today).ok).toBe(true);
  });

  it("has a date that has been", () => {
    expect(readPointForm(form({ date: "1/1/2027", value: "3" }), "count", today)).toMatchObject({
      errors: { date: expect.any(String) },
    });
    expect(readPointForm(form({ date: "", value: "3" }), "count", today)).toMatchObject({
      errors: { date: expect.any(String) },
    });
  });

  it("takes only the numbers of its kind", () => {
    const typed = form({ date: "1/3/2026", value: "3", numerator: "9", denominator: "1" });
    expect(readPointForm(typed, "count", today)).toMatchObject({
      value: { value: 3, numerator: null, denominator: null },
    });
  });

  it("holds no patient's number, however it is spread", () => {
    const plain: PointToKeep = { date: today, value: 1, numerator: null, denominator: null, note: null };
    for (const hidden of [
      { note: "943\n476\n5919" },
      { note: "943, 476, 5919" },
      { value: 9434765919 },
      { numerator: 9434765919 },
    ])
      expect(identifierIn({ ...plain, ...hidden }), JSON.stringify(hidden)).toContain("NHS number");
    expect(identifierIn({ ...plain, note: "12, 13 and 14 people" })).toBeNull();
  });
});

describe("what is pasted", () => {
  const points = fc.uniqueArray(
    fc.record({
      date: fc.integer({ min: 1, max: 28 }).map((day) => `2026-01-${String(day).padStart(2, "0")}`),
      value: fc.option(fc.integer({ min: 0, max: 3 })),
      numerator: fc.constant(null),
      denominator: fc.constant(null),
      note: fc.constantFrom(null, "", "snow"),
    }),
    { selector: ({ date }) => date },
  );

  it("is new, there already, or something else: each row once", () => {
    fc.assert(
      fc.property(points, points, (incoming, kept) => {
        const { fresh, same, different } = compareWithKept<PointToKeep, PointToKeep>(incoming, kept);
        const dates = new Set(kept.map(({ date }) => date));
        expect([...fresh, ...same, ...different].map(({ date }) => date).sort()).toEqual(
          incoming.map(({ date }) => date).sort(),
        );
        expect(fresh.some(({ date }) => dates.has(date))).toBe(false);
        expect([...same, ...different].every(({ date }) => dates.has(date))).toBe(true);
        expect(compareWithKept(kept, kept)).toEqual({ fresh: [], same: kept, different: [] });
      }),
    );
  });

  it("names the rows that have one date", () => {
    const { problems } = checkPaste(
      { pasted: "1/1/2026,5\n2/1/2026,5\n1/1/2026,6\n1/1/2026,7" },
      "count",
      today,
      [],
    );
    expect(problems.map(({ message }) => message)).toEqual([
      "Row 3: it has the same date as row 1. Keep one of them.",
      "Row 4: it has the same date as row 1. Keep one of them.",
    ]);
  });
});

describe("file names", () => {
  it("are safe on every system and in every header", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        expect(fileNameFor(name, "csv")).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.csv$/);
      }),
    );
    expect(fileNameFor("Café visits, each week", "svg")).toBe("cafe-visits-each-week.svg");
  });
});

describe("who may", () => {
  const someone = (id: number, parts = {}) => ({
    id,
    name: "",
    jobTitle: "",
    teams: [],
    roles: [],
    ...parts,
  });
  const idea = { authorId: 1, teamId: 5, audience: "organisation", inTeamName: false, isWithdrawn: false };
  const inTeam = someone(2, { teams: [{ id: 5, name: "Ward" }] });
  const leader = someone(3, {
    roles: [
      { role: "leader", teamId: null },
      { role: "moderator", teamId: null },
    ],
  });

  it.each([
    ["the author", someone(1), true, true, true],
    ["a colleague", inTeam, true, true, false],
    ["a leader and moderator", leader, false, false, false],
    ["anybody else", someone(4), false, false, false],
  ])("%s", (_who, viewer, tracks, seesSmall, deletes) => {
    expect(canTrackIdea(viewer, idea)).toBe(tracks);
    expect(canSeeSmallCounts(viewer, idea)).toBe(seesSmall);
    expect(canDeleteMeasure(viewer, idea, { authorId: null })).toBe(deletes);
    expect(canDeleteMeasure(viewer, idea, { authorId: viewer.id })).toBe(tracks);
  });
});
