import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readiness, type ReadinessFacts } from "~/domain/pathways/readiness";

const nothing: ReadinessFacts = {
  cycles: [],
  measures: [],
  shapedBy: "",
  hasPartner: false,
  endorsements: 0,
  teamsTesting: 0,
  teamsToTry: 0,
};

function cycle(scale: string, parts: { isWrittenDown?: boolean; isPredicted?: boolean } = {}) {
  return { scale, isWrittenDown: false, isPredicted: false, ...parts };
}

function check(name: string, facts: Partial<ReadinessFacts>) {
  const found = readiness({ ...nothing, ...facts }).find((one) => one.name === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found;
}

function says(name: string, facts: Partial<ReadinessFacts>): string {
  return check(name, facts).says;
}

describe("what an idea has behind it", () => {
  it("begins with a next step for everything", () => {
    const checks = readiness(nothing);
    expect(checks.map(({ name }) => name)).toEqual([
      "documented",
      "iterative",
      "predicted",
      "small-first",
      "over-time",
      "lived-experience",
      "endorsed",
      "adopted",
    ]);
    for (const { isThere, wouldHelp } of checks) expect([isThere, wouldHelp !== ""]).toEqual([false, true]);
  });

  it("documented: what happened and what was learnt stand there", () => {
    expect(check("documented", { cycles: [cycle("one-shift")] }).isThere).toBe(false);
    expect(says("documented", { cycles: [cycle("one-shift", { isWrittenDown: true })] })).toMatch(
      /^One test with/,
    );
  });

  it("iterative: one test isn't a series", () => {
    expect(check("iterative", { cycles: [cycle("one-shift")] }).wouldHelp).toMatch(/once more/);
    const three = [cycle("one-shift"), cycle("one-shift"), cycle("whole-ward")];
    expect(says("iterative", { cycles: three })).toBe("Three cycles, each building on the last");
  });

  it("predicted: somebody said what they expected", () => {
    expect(check("predicted", { cycles: [cycle("one-shift")] }).isThere).toBe(false);
    expect(check("predicted", { cycles: [cycle("one-shift", { isPredicted: true })] }).isThere).toBe(true);
  });

  it("small first: a small start, or one that grew", () => {
    expect(says("small-first", { cycles: [cycle("one-person")] })).toBe("It began with one person");
    expect(
      says("small-first", { cycles: [cycle("one-person"), cycle("whole-ward"), cycle("one-shift")] }),
    ).toBe("It began with one person and grew to the whole ward");
    expect(says("small-first", { cycles: [cycle("few-shifts"), cycle("whole-ward")] })).toMatch(/grew/);
    expect(check("small-first", { cycles: [cycle("whole-ward"), cycle("one-person")] }).isThere).toBe(false);
  });

  it("data over time: ten points, over some weeks", () => {
    const over = (points: number, last: string) => ({
      measures: [{ points, first: "2026-01-05", last, isKept: false }],
    });
    expect(check("over-time", over(9, "2026-06-01")).wouldHelp).toMatch(/Keep adding/);
    expect(check("over-time", over(30, "2026-01-20")).isThere).toBe(false);
    expect(check("over-time", over(10, "2026-02-02")).isThere).toBe(true);
    expect(check("over-time", { measures: [] }).wouldHelp).toMatch(/Track one thing/);
  });

  it("data over time: of single events that stay with their team the same, however many", () => {
    const kept = (points: number) => ({
      measures: [{ points, first: "2026-01-05", last: "2026-06-01", isKept: true }],
    });
    expect(check("over-time", kept(40))).toEqual(check("over-time", kept(1)));
    expect(check("over-time", kept(40)).wouldHelp).toMatch(/for the team alone/);
  });

  it("lived experience: who shaped it, or a partner who joined in", () => {
    expect(says("lived-experience", { shapedBy: "two people on the ward" })).toContain(
      "two people on the ward",
    );
    expect(check("lived-experience", { hasPartner: true }).isThere).toBe(true);
  });

  it("a leader's name, and another team", () => {
    expect(says("endorsed", { endorsements: 2 })).toBe("Two leaders put their name under it");
    expect(says("adopted", { teamsTesting: 1 })).toBe("One other team tests or uses it");
    expect(says("adopted", { teamsTesting: 12, teamsToTry: 1 })).toBe("12 other teams test or use it");
  });

  it("a team that has said it'll try it is there, and isn't testing it yet", () => {
    expect(says("adopted", { teamsToTry: 1 })).toMatch(
      /^One other team has said they'll try it\. Nobody has begun/,
    );
    expect(says("adopted", { teamsToTry: 2 })).toMatch(/^Two other teams have said/);
  });

  it("never adds up to a mark: each thing is there or has a kind next step, and no other words", () => {
    const facts = fc.record({
      cycles: fc.array(
        fc.record({
          scale: fc.constantFrom("one-person", "one-shift", "few-shifts", "whole-ward", "more-teams"),
          isWrittenDown: fc.boolean(),
          isPredicted: fc.boolean(),
        }),
        { maxLength: 6 },
      ),
      measures: fc.constant([]),
      shapedBy: fc.constantFrom("", "people on the ward"),
      hasPartner: fc.boolean(),
      endorsements: fc.nat(20),
      teamsTesting: fc.nat(20),
      teamsToTry: fc.nat(20),
    });
    fc.assert(
      fc.property(facts, (known) => {
        for (const one of readiness(known)) {
          expect(one.says !== "").toBe(one.isThere);
          expect(one.wouldHelp === "").toBe(one.isThere);
          expect(one.says + one.wouldHelp).not.toMatch(/%|\bout of\b|\d of \d|score|fail|must/i);
        }
      }),
    );
  });
});
