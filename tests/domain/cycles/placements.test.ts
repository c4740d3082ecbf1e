import { describe, expect, it } from "vitest";
import {
  continua,
  continuumNames,
  endsInWords,
  eyesOfAll,
  findContinuum,
  findEyes,
  placeInWords,
  placeNames,
} from "~/domain/cycles/continua";
import { directionLabel, directionOf, movementInWords } from "~/domain/cycles/movement";
import { asSeen, offeredOnLine, readPlacementForm } from "~/domain/cycles/placement-form";

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

describe("the five continua", () => {
  it("are those of PROMISE, each with five places in words of its own, and no number among them", () => {
    expect(continua.map(({ name }) => endsInWords(name))).toEqual([
      "Invitation and force",
      "Relationship and authority",
      "Care and control",
      "Recovery and avoiding risk",
      "Doing with and doing to",
    ]);
    const words = continua.flatMap(({ places }) => [...places]);
    expect(words).toHaveLength(continua.length * placeNames.length);
    expect(new Set(words).size).toBe(words.length);
    for (const place of words) expect(place).not.toMatch(/\d|good|bad|fail|score/i);
  });

  it("are seen by the eyes of staff, patients and carers", () => {
    expect(eyesOfAll.map(({ name }) => name)).toEqual(["staff", "patient", "carer"]);
    expect([findEyes("nobody"), findEyes(null), findContinuum("nothing")]).toEqual([null, null, null]);
    expect(placeInWords("with-to", "")).toBeNull();
  });
});

describe("a form of places", () => {
  it("takes any of them or none, for before and after", () => {
    const read = readPlacementForm(
      form({
        eyes: "patient",
        "before-with-to": "second",
        "after-with-to": "between",
        "after-care-control": "",
      }),
    );
    if (!read.ok) throw new Error("refused");
    expect(read.value.eyes).toBe("patient");
    expect(read.value.placements.filter(({ before, after }) => before + after !== "")).toEqual([
      { continuum: "with-to", before: "second", after: "between" },
    ]);
    expect(read.value.placements.map(({ continuum }) => continuum)).toEqual(continuumNames);
  });

  it("takes no place and no eyes that there aren't", () => {
    const read = readPlacementForm(form({ eyes: "manager", "before-with-to": "7" }));
    expect(read.ok ? null : Object.keys(read.errors).toSorted()).toEqual(["before-with-to", "eyes"]);
  });

  it("says what was seen in one word, in whatever order it was read", () => {
    const one = { continuum: "with-to", before: "first", after: "" };
    const other = { continuum: "care-control", before: "", after: "second" };
    expect(asSeen([one, other])).toBe(asSeen([other, one]));
    expect(asSeen([one])).not.toBe(asSeen([other]));
    expect(asSeen([])).toBe("/ / / / /");
  });

  it("offers where the line left off, past cycles that say nothing, and nothing of another branch", () => {
    const left = [
      { continuum: "with-to", before: "second", after: "between" } as const,
      { continuum: "care-control", before: "first", after: "" } as const,
    ];
    const other = [{ continuum: "with-to", before: "second", after: "first" } as const];
    const ramp = [
      { id: 11, number: 1, grewFromId: null, places: left },
      { id: 12, number: 2, grewFromId: 11, places: other },
      { id: 13, number: 3, grewFromId: 11, places: [] },
      { id: 14, number: 4, grewFromId: 13, places: [] },
    ];
    const offered = { from: 1, places: [{ continuum: "with-to", before: "between", after: "" }] };
    expect(offeredOnLine(ramp, 14)).toEqual(offered);
    expect(offeredOnLine(ramp, 12)).toEqual(offered);
    expect(offeredOnLine(ramp, 11)).toBeNull();
  });
});

describe("a movement", () => {
  it("has a direction once both places are said", () => {
    expect(directionOf({ before: "second", after: "between" })).toBe("towards-first");
    expect(directionOf({ before: "first", after: "between" })).toBe("towards-second");
    expect(directionOf({ before: "between", after: "between" })).toBe("stayed");
    expect(directionOf({ before: "", after: "between" })).toBeNull();
    expect(directionOf({ before: "first", after: "" })).toBeNull();
  });

  it("is said in the words of its continuum, whichever way it went, without a verdict", () => {
    expect(movementInWords({ continuum: "with-to", before: "second", after: "between" })).toBe(
      "From “Doing it to people” to “doing it for people, after asking”.",
    );
    expect(movementInWords({ continuum: "care-control", before: "first", after: "first" })).toBe(
      "“Asking what would help”, before and after.",
    );
    expect(movementInWords({ continuum: "care-control", before: "first", after: "" })).toBe(
      "Before: “Asking what would help”.",
    );
    expect(movementInWords({ continuum: "care-control", before: "", after: "second" })).toBe(
      "After: “Taking control”.",
    );
    expect(movementInWords({ continuum: "care-control", before: "", after: "" })).toBe("");
    expect(directionLabel("recovery-avoidance", "towards-second")).toBe("Towards avoiding risk");
    expect(directionLabel("recovery-avoidance", "stayed")).toBe("Where it was");
  });
});
