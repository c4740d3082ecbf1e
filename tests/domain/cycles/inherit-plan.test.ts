import { describe, expect, test } from "vitest";
import { firstPlan, inheritPlan } from "~/domain/cycles/inherit-plan";

const last = {
  objective: "Calmer nights",
  change: "A warm drink",
  scale: "one-shift",
  who: "Nights",
  what: "Sit down",
  when: "Half past nine",
  where: "Lounge",
  dataPlan: "A tally",
  risk: "Spills",
  stopIf: "Anybody asks",
  mustKnow: "The nurse in charge",
  startsOn: "2026-03-01",
  studyOn: "",
  act: "adapt",
  nextStep: "Two of us sit down",
  predictions: [{ position: 2, question: "Does it help?", prediction: "A little", result: "A lot" }],
};

describe("the next cycle", () => {
  test("inherits the plan, and after adapt the change that was decided", () => {
    expect(inheritPlan(last)).toMatchObject({
      objective: "Calmer nights",
      change: "Two of us sit down",
      scale: "one-shift",
      who: "Nights",
      stopIf: "Anybody asks",
    });
  });

  test("keeps the change after adopt and rest, where the next step says something else", () => {
    expect(inheritPlan({ ...last, act: "adopt" }).change).toBe("A warm drink");
    expect(inheritPlan({ ...last, act: "rest" }).change).toBe("A warm drink");
    expect(inheritPlan({ ...last, act: "", nextStep: "" }).change).toBe("A warm drink");
  });

  test("asks the questions again, without the answers, and remembers how they came out", () => {
    const plan = inheritPlan(last);
    expect(plan.predictions).toEqual([{ position: 2, question: "Does it help?", prediction: "" }]);
    expect(plan.lastTimes).toEqual([{ position: 2, prediction: "A little", result: "A lot" }]);
    expect(plan.startsOn).toBe("");
  });
});

describe("the first cycle", () => {
  test("starts from the idea, as small as can be, in plain words", () => {
    const plan = firstPlan({
      change: "## Each night\n**what would help?**\nSee [the card](https://example.org/card)",
      hope: "Calm",
    });
    expect(plan).toMatchObject({
      change: "Each night\nwhat would help?\nSee the card",
      objective: "Calm",
      scale: "one-person",
    });
  });
});
