import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stageNames, stageOf, type CycleFacts } from "~/domain/ideas/stages";

const day = (n: number) => new Date(Date.UTC(2026, 0, n));

function cycle(number: number, parts: Partial<CycleFacts> = {}): CycleFacts {
  return { number, startedAt: null, studiedAt: null, actedAt: null, act: "", ...parts };
}

function acted(number: number, act: string, from: number): CycleFacts {
  return cycle(number, { startedAt: day(from), studiedAt: day(from + 1), actedAt: day(from + 2), act });
}

const alone = { inPractice: false, adoptions: 0 };
const stageWith = (...cycles: CycleFacts[]) => stageOf({ ...alone, cycles });

describe("the stage of an idea", () => {
  test("seed: shared, and also while a cycle is only planned", () => {
    expect(stageWith()).toBe("seed");
    expect(stageWith(cycle(1))).toBe("seed");
  });

  test("trying: a cycle has started", () => {
    expect(stageWith(cycle(1, { startedAt: day(1) }))).toBe("trying");
  });

  test("learning: a cycle has been studied, whatever is planned after it", () => {
    expect(stageWith(cycle(1, { startedAt: day(1), studiedAt: day(2) }))).toBe("learning");
    expect(stageWith(acted(1, "adapt", 1), cycle(2))).toBe("learning");
    expect(stageWith(acted(1, "adapt", 1), cycle(2, { startedAt: day(5) }))).toBe("learning");
  });

  test("growing: the latest act after two cycles is adopt; after one it isn't yet", () => {
    expect(stageWith(acted(1, "adopt", 1))).toBe("learning");
    expect(stageWith(acted(1, "adapt", 1), acted(2, "adopt", 5))).toBe("growing");
    expect(stageWith(acted(1, "adopt", 1), acted(2, "adapt", 5))).toBe("learning");
    expect(stageWith(acted(1, "adopt", 1), cycle(2, { startedAt: day(9), studiedAt: day(10) }))).toBe(
      "learning",
    );
  });

  test("growing: another team is testing or using it, even before a cycle of its own", () => {
    expect(stageOf({ ...alone, adoptions: 1, cycles: [] })).toBe("growing");
  });

  test("resting: the latest act rests it, and nothing has started since", () => {
    expect(stageWith(acted(1, "rest", 1))).toBe("resting");
    expect(stageWith(acted(1, "adapt", 1), acted(2, "rest", 5), cycle(3))).toBe("resting");
    expect(stageWith(acted(1, "rest", 1), cycle(2, { startedAt: day(9) }))).toBe("learning");
    expect(stageWith(acted(1, "rest", 1), acted(2, "adapt", 5))).toBe("learning");
    expect(stageOf({ ...alone, adoptions: 3, cycles: [acted(1, "rest", 1)] })).toBe("resting");
  });

  test("a cycle that was under way when another was rested doesn't wake the idea", () => {
    expect(stageWith(acted(1, "rest", 3), cycle(2, { startedAt: day(4) }))).toBe("resting");
  });

  test("pathway: part of a published practice, before everything else", () => {
    expect(stageOf({ inPractice: true, adoptions: 0, cycles: [acted(1, "rest", 1)] })).toBe("pathway");
  });
});

const moments = fc.tuple(
  fc.integer({ min: 1, max: 9 }),
  fc.integer({ min: 0, max: 5 }),
  fc.integer({ min: 0, max: 5 }),
);
const depths = fc.integer({ min: 0, max: 3 });
const anyCycle = fc
  .tuple(moments, depths, fc.constantFrom("adopt", "adapt", "rest"))
  .map(([[start, toStudy, toAct], depth, act]) => ({
    startedAt: depth > 0 ? day(start) : null,
    studiedAt: depth > 1 ? day(start + toStudy) : null,
    actedAt: depth > 2 ? day(start + toStudy + toAct) : null,
    act: depth > 2 ? act : "",
  }));
const anyCycles = fc
  .array(anyCycle, { maxLength: 6 })
  .map((all) => all.map((one, i) => ({ ...one, number: i + 1 })));
const anyFacts = fc.record({ inPractice: fc.boolean(), adoptions: fc.nat(2), cycles: anyCycles });

describe("laws of the stage", () => {
  test("every history has exactly one stage", () => {
    fc.assert(fc.property(anyFacts, (facts) => void expect(stageNames).toContain(stageOf(facts))));
  });

  test("the order in which cycles are given doesn't matter", () => {
    const shuffled = anyFacts.chain((facts) =>
      fc
        .shuffledSubarray(facts.cycles, { minLength: facts.cycles.length })
        .map((cycles) => ({ facts, cycles })),
    );
    fc.assert(
      fc.property(
        shuffled,
        ({ facts, cycles }) => void expect(stageOf({ ...facts, cycles })).toBe(stageOf(facts)),
      ),
    );
  });

  test("what was studied is never a seed or a first try again", () => {
    fc.assert(
      fc.property(anyFacts, ({ cycles, ...facts }) => {
        const studied = cycle(cycles.length + 1, { startedAt: day(20), studiedAt: day(21) });
        expect(["seed", "trying"]).not.toContain(stageOf({ ...facts, cycles: [...cycles, studied] }));
      }),
    );
  });

  test("planning another cycle moves nothing", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const planned = [...facts.cycles, cycle(facts.cycles.length + 1)];
        expect(stageOf({ ...facts, cycles: planned })).toBe(stageOf(facts));
      }),
    );
  });

  test("starting a cycle after everything else wakes a resting idea", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const started = [...facts.cycles, cycle(facts.cycles.length + 1, { startedAt: day(40) })];
        expect(stageOf({ ...facts, cycles: started })).not.toBe("resting");
      }),
    );
  });

  test("resting it last always rests it, unless it is in a practice", () => {
    fc.assert(
      fc.property(anyFacts, ({ cycles, ...facts }) => {
        const rested = [...cycles, acted(cycles.length + 1, "rest", 30)];
        expect(stageOf({ ...facts, cycles: rested })).toBe(facts.inPractice ? "pathway" : "resting");
      }),
    );
  });
});
