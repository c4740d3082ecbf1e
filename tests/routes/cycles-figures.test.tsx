import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { RampCycle } from "~/domain/cycles/list-cycles.server";
import { Ramp } from "~/ui/ramp";
import { StagePath } from "~/ui/stage-path";

const now = new Date("2026-03-02T09:00:00Z");

function rampCycle(number: number, parts: Partial<RampCycle> = {}): RampCycle {
  return {
    id: 100 + number,
    grewFromId: number > 1 ? 99 + number : null,
    conditions: "",
    conditionsWords: "",
    number,
    scale: "one-shift",
    objective: "",
    change: "A warm drink",
    startsOn: "2026-03-02",
    surprise: "",
    learnt: "",
    act: "",
    nextStep: "",
    startedAt: null,
    doneAt: null,
    studiedAt: null,
    actedAt: null,
    by: { name: "Amara", detail: "", personId: 1 },
    predictions: [{ position: 1, question: "Does it help?", prediction: "A little", result: "", gap: "" }],
    ...parts,
  };
}

const studied = {
  startedAt: now,
  doneAt: now,
  studiedAt: now,
  learnt: "Ask everybody",
  surprise: "Nobody minded",
};
const acted = { ...studied, actedAt: now, act: "adapt", nextStep: "Two of us" };

describe("the path", () => {
  test.each([
    ["seed", "Stage: Seed, step 1 of 5"],
    ["learning", "Stage: Learning, step 3 of 5"],
    ["pathway", "Stage: Pathway, step 5 of 5"],
    ["resting", "Stage: Resting for now, beside the path"],
  ])("says in words where %s is", (stage, words) => {
    expect(renderToStaticMarkup(<StagePath stage={stage} />)).toContain(words);
  });

  test("marks one place on the path, and none while an idea rests", () => {
    const marks = (stage: string) =>
      renderToStaticMarkup(<StagePath stage={stage} />).split("aria-current").length - 1;
    expect([marks("growing"), marks("resting")]).toEqual([1, 0]);
  });
});

describe("the ramp", () => {
  const draw = (cycles: RampCycle[], canTest: boolean) =>
    renderToStaticMarkup(<Ramp cycles={cycles} ideaId={7} canTest={canTest} />);

  test("says what to do first, and only to those who can", () => {
    expect(draw([], true)).toContain("/ideas/7/cycles/new");
    expect(draw([], false)).not.toContain("/cycles/new");
  });

  test("offers readers nothing to write", () => {
    const html = draw([rampCycle(1, acted), rampCycle(2, { startedAt: now })], false);
    expect(html).not.toMatch(/<form|\/cycles\/new|\/cycles\/\d+\/(do|study|act|plan)/);
    expect(html).toContain("/cycles/101");
  });

  test("shows the prediction beside the result, lifts the surprise, and opens what is under way", () => {
    const html = draw([rampCycle(1, acted), rampCycle(2, studied)], true);
    expect(html).toContain("We expected");
    expect(html).toContain("What happened");
    expect(html).toContain("In cycle 2");
    expect(html.match(/<details[^>]* open/g)).toHaveLength(1);
    expect(html).toContain("/cycles/102/act");
  });

  test("has a stone for the last six at most, as big as the test", () => {
    const many = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => rampCycle(n, acted));
    expect(draw(many, true).match(/stone__link/g)).toHaveLength(6);
    expect(draw([rampCycle(1, { scale: "more-teams" })], true)).toContain("stone--5");
  });
});
