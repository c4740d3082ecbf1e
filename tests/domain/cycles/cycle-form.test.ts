import { describe, expect, test } from "vitest";
import { readActForm, readDoForm, readPlanForm, readStudyForm } from "~/domain/cycles/cycle-form";
import type { ReadForm } from "~/domain/safety/read-form";

const nhsNumber = "943 476 5919";

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

function errorsOf(read: ReadForm<unknown>): Record<string, string> {
  return read.ok ? {} : read.errors;
}

const smallPlan = { change: "One warm drink", scale: "one-person" };

describe("a plan", () => {
  test("needs the change and the scale, and nothing else", () => {
    expect(readPlanForm(form(smallPlan)).ok).toBe(true);
    expect(Object.keys(errorsOf(readPlanForm(form({}))))).toEqual(["change", "scale"]);
  });

  test("takes up to five questions with their predictions, and leaves out empty pairs", () => {
    const read = readPlanForm(
      form({
        ...smallPlan,
        "question-1": "Does it help?",
        "prediction-1": "A little",
        "question-3": "Who comes?",
        "prediction-5": "Nobody minds",
      }),
    );
    expect(read.ok && read.value.predictions).toEqual([
      { position: 1, question: "Does it help?", prediction: "A little" },
      { position: 3, question: "Who comes?", prediction: "" },
      { position: 5, question: "", prediction: "Nobody minds" },
    ]);
  });

  test("knows only the scales there are", () => {
    expect(errorsOf(readPlanForm(form({ ...smallPlan, scale: "the-world" })))).toHaveProperty("scale");
  });

  test("takes a real day as its first, or none", () => {
    expect(readPlanForm(form({ ...smallPlan, startsOn: "2026-02-28" })).ok).toBe(true);
    expect(readPlanForm(form({ ...smallPlan, startsOn: "" })).ok).toBe(true);
    for (const startsOn of ["2026-02-30", "28/2/2026", "soon", "20260-1-1"])
      expect(errorsOf(readPlanForm(form({ ...smallPlan, startsOn })))).toHaveProperty("startsOn");
  });

  test("keeps what was typed when something is wrong", () => {
    const read = readPlanForm(form({ who: "Nights", "prediction-2": "Two of four" }));
    expect(!read.ok && read.typed).toMatchObject({ who: "Nights", "prediction-2": "Two of four" });
  });
});

describe("what happened", () => {
  test("needs a line of anything", () => {
    expect(errorsOf(readDoForm(form({})))).toHaveProperty("asPlanned");
    expect(readDoForm(form({ problems: "The kettle" })).ok).toBe(true);
  });
});

describe("study", () => {
  test("needs a line of anything", () => {
    expect(errorsOf(readStudyForm(form({})))).toHaveProperty("learnt");
    for (const name of ["result-2", "surprise", "learnt"])
      expect(readStudyForm(form({ [name]: "Yes" })).ok).toBe(true);
  });
});

describe("act", () => {
  const decided = { act: "rest", learnt: "It needs a quiet room" };

  test("always asks for what was learnt", () => {
    for (const act of ["adopt", "adapt", "rest"])
      expect(errorsOf(readActForm(form({ act, nextStep: "Go on" })))).toEqual({
        learnt: expect.stringContaining("learnt"),
      });
  });

  test("adopting says how it will last, adapting what changes; resting may say where it might work", () => {
    expect(readActForm(form(decided)).ok).toBe(true);
    expect(errorsOf(readActForm(form({ ...decided, act: "adopt" })))).toEqual({
      nextStep: expect.stringContaining("last"),
    });
    expect(errorsOf(readActForm(form({ ...decided, act: "adapt" })))).toEqual({
      nextStep: expect.stringContaining("changes"),
    });
    expect(readActForm(form({ ...decided, act: "adopt", nextStep: "The night lead" })).ok).toBe(true);
  });

  test("is one of the three, and none of them says pass or fail", () => {
    for (const act of ["", "abandon", "failed"])
      expect(errorsOf(readActForm(form({ ...decided, act })))).toHaveProperty("act");
  });
});

describe("an NHS number", () => {
  const five = [1, 2, 3, 4, 5];
  const texts = {
    plan: ["objective", "change", "who", "what", "when", "where", "dataPlan", "risk", "stopIf", "mustKnow"]
      .concat(five.map((n) => `question-${n}`))
      .concat(five.map((n) => `prediction-${n}`)),
    done: ["asPlanned", "observations", "problems"],
    study: [...five.map((n) => `result-${n}`), "surprise", "learnt"],
    act: ["learnt", "nextStep"],
  };

  test.each(texts.plan)("is refused in %s of a plan", (name) => {
    expect(errorsOf(readPlanForm(form({ ...smallPlan, [name]: `Bed 2, ${nhsNumber}` })))[name]).toContain(
      nhsNumber,
    );
  });

  test.each(texts.done)("is refused in %s", (name) => {
    expect(errorsOf(readDoForm(form({ asPlanned: "Yes", [name]: nhsNumber })))[name]).toContain(nhsNumber);
  });

  test.each(texts.study)("is refused in %s of a study", (name) => {
    expect(errorsOf(readStudyForm(form({ learnt: "Much", [name]: nhsNumber })))[name]).toContain(nhsNumber);
  });

  test.each(texts.act)("is refused in %s of an act", (name) => {
    const decided = { act: "adopt", learnt: "Much", nextStep: "On", [name]: nhsNumber };
    expect(errorsOf(readActForm(form(decided)))[name]).toContain(nhsNumber);
  });
});
