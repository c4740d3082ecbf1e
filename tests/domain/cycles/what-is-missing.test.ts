import { describe, expect, test } from "vitest";
import { whatIsMissing, type CycleWords } from "~/domain/cycles/what-is-missing";

const now = new Date("2026-03-02T09:00:00Z");

const whole: CycleWords = {
  number: 1,
  scale: "one-shift",
  startedAt: null,
  doneAt: null,
  studiedAt: null,
  actedAt: null,
  who: "Nights",
  when: "Tonight",
  dataPlan: "A tally",
  risk: "Spills",
  stopIf: "Anybody asks",
  mustKnow: "The nurse in charge",
  surprise: "",
  learnt: "",
  predictions: [{ position: 1, question: "Does it help?", prediction: "A little", result: "" }],
};

const fields = (cycle: CycleWords) => whatIsMissing(cycle).map(({ form, field }) => `${form}#${field}`);

describe("what is missing", () => {
  test("a whole plan lacks nothing", () => {
    expect(whatIsMissing(whole)).toEqual([]);
  });

  test("a plan without questions is told that a prediction makes the learning bigger", () => {
    const [first] = whatIsMissing({ ...whole, predictions: [] });
    expect(first).toMatchObject({ form: "plan", field: "question-1" });
    expect(first?.says).toContain("A prediction makes the learning bigger");
  });

  test("a first test that is big is asked whether it could begin smaller, until it begins", () => {
    const big = { ...whole, scale: "whole-ward" };
    expect(fields(big)).toEqual(["plan#scale"]);
    expect(fields({ ...big, number: 2 })).toEqual([]);
    expect(fields({ ...big, startedAt: now })).toEqual([]);
    expect(fields({ ...big, scale: "few-shifts" })).toEqual([]);
  });

  test("names each thing that would make it safer or teach more", () => {
    expect(fields({ ...whole, stopIf: "", mustKnow: "", who: "" })).toEqual([
      "plan#stopIf",
      "plan#mustKnow",
      "plan#who",
    ]);
    const open = [{ position: 3, question: "Who comes?", prediction: "", result: "" }];
    expect(fields({ ...whole, predictions: open })).toEqual(["plan#prediction-3"]);
  });

  test("once it was done, the plan is left in peace", () => {
    expect(whatIsMissing({ ...whole, stopIf: "", predictions: [], startedAt: now, doneAt: now })).toEqual([]);
  });

  test("a study is asked for results, learning and surprises, and for what was done", () => {
    const studied = { ...whole, startedAt: now, studiedAt: now };
    expect(fields(studied)).toEqual(["do#asPlanned", "study#result-1", "study#learnt", "study#surprise"]);
  });

  test("once it was decided, nothing is asked for any more", () => {
    expect(whatIsMissing({ ...whole, who: "", startedAt: now, studiedAt: now, actedAt: now })).toEqual([]);
  });

  test("never blames", () => {
    const everything = whatIsMissing({
      ...whole,
      who: "",
      when: "",
      dataPlan: "",
      risk: "",
      stopIf: "",
      mustKnow: "",
      predictions: [],
    });
    for (const { says } of everything)
      expect(says).not.toMatch(/must\b(?! know)|fail|missing|required|forgot/i);
  });
});
