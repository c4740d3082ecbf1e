import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseSpotlight, type SpotlightCandidate } from "~/domain/recognition/spotlight";
import { weeksAfter } from "~/domain/recognition/week";

const week = "2026-11-23";

function idea(ideaId: number, openCount: number, taught?: string): SpotlightCandidate {
  return { ideaId, openCount, taughtAt: taught === undefined ? null : new Date(taught) };
}

describe("the idea of a week", () => {
  it("is one that taught something in the last four weeks, before one that few have opened", () => {
    expect(chooseSpotlight([idea(1, 0), idea(2, 50, "2026-11-02")], [], week)).toBe(2);
  });

  it("what was taught longer ago no longer counts", () => {
    expect(chooseSpotlight([idea(1, 3), idea(2, 50, "2026-10-25T23:59:59Z")], [], week)).toBe(1);
    expect(chooseSpotlight([idea(1, 3), idea(2, 50, "2026-10-26T00:00:00Z")], [], week)).toBe(2);
  });

  it("among equals it is the one fewest have opened, then the one that was there first", () => {
    expect(chooseSpotlight([idea(1, 4), idea(3, 2), idea(2, 2)], [], week)).toBe(2);
    const teaching = [idea(5, 9, "2026-11-20"), idea(6, 2, "2026-11-01")];
    expect(chooseSpotlight(teaching, [], week)).toBe(6);
  });

  it("comes back within a year only where there is no other", () => {
    const earlier = [{ week: weeksAfter(week, -51), ideaId: 2 }];
    const both = [idea(1, 90), idea(2, 0, "2026-11-20")];
    expect(chooseSpotlight(both, earlier, week)).toBe(1);
    expect(chooseSpotlight([idea(2, 0)], earlier, week)).toBe(2);
    expect(chooseSpotlight(both, [{ week: weeksAfter(week, -53), ideaId: 2 }], week)).toBe(2);
  });

  it("when all had their week, is the one whose week is longest ago", () => {
    const earlier = [
      { week: weeksAfter(week, -1), ideaId: 1 },
      { week: weeksAfter(week, -30), ideaId: 2 },
      { week: weeksAfter(week, -20), ideaId: 3 },
    ];
    expect(chooseSpotlight([idea(1, 0), idea(2, 9), idea(3, 0)], earlier, week)).toBe(2);
  });

  it("is none where there is none", () => {
    expect(chooseSpotlight([], [{ week: weeksAfter(week, -1), ideaId: 1 }], week)).toBeNull();
  });
});

const candidate: fc.Arbitrary<SpotlightCandidate> = fc.record({
  ideaId: fc.integer({ min: 1, max: 12 }),
  openCount: fc.nat(3),
  taughtAt: fc.option(fc.nat(60).map((days) => new Date(Date.UTC(2026, 10, 23 - days)))),
});
const before = fc.record({
  week: fc.integer({ min: 1, max: 60 }).map((weeks) => weeksAfter(week, -weeks)),
  ideaId: fc.integer({ min: 1, max: 12 }),
});
const candidates = fc.uniqueArray(candidate, { selector: ({ ideaId }) => ideaId });

describe("whatever ideas there are", () => {
  it("the choice doesn't depend on the order they come in", () => {
    const shuffled = fc
      .tuple(candidates, fc.array(before))
      .chain(([ideas, earlier]) =>
        fc.tuple(
          fc.constant([ideas, earlier] as const),
          fc.shuffledSubarray(ideas, { minLength: ideas.length }),
          fc.shuffledSubarray(earlier, { minLength: earlier.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([[ideas, earlier], otherIdeas, otherEarlier]) => {
        expect(chooseSpotlight(otherIdeas, otherEarlier, week)).toBe(chooseSpotlight(ideas, earlier, week));
      }),
    );
  });

  it("one of them is chosen, and none again within the year while there is another", () => {
    fc.assert(
      fc.property(candidates, fc.array(before), (ideas, earlier) => {
        const chosen = chooseSpotlight(ideas, earlier, week);
        const hadIt = new Set(
          earlier.filter((one) => one.week >= weeksAfter(week, -52)).map(({ ideaId }) => ideaId),
        );
        const others = ideas.filter(({ ideaId }) => !hadIt.has(ideaId));
        if (ideas.length === 0) expect(chosen).toBeNull();
        else expect((others.length > 0 ? others : ideas).map(({ ideaId }) => ideaId)).toContain(chosen);
      }),
    );
  });
});
