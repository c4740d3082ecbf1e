import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answers, totalOf, type AnswerCounts } from "~/domain/requests/answers";
import { middleOf } from "~/domain/requests/middle-answer";
import { countsInWords, movementInWords } from "~/domain/requests/movement";
import { visibleTallies } from "~/domain/requests/visible-tallies";

const counts = (yes: number, yesAnd: number, notNow: number, no: number) => ({ yes, yesAnd, notNow, no });
const many = fc.integer({ min: 0, max: 999 });
const anyCounts = fc.tuple(many, many, many, many).map((four) => counts(...four));
const tallies = (...those: AnswerCounts[]) =>
  visibleTallies(
    those.map((one, i) => ({ id: i, revision: 1, date: `2026-03-0${i + 1}`, ...one })),
    true,
  );

describe("the middle of the answers", () => {
  it("lies where half are on either side", () => {
    expect(middleOf(counts(0, 0, 0, 8))).toBe(0.875);
    expect(middleOf(counts(6, 0, 0, 0))).toBe(0.125);
    expect(middleOf(counts(5, 0, 0, 5))).toBe(0.5);
    expect(middleOf(counts(3, 2, 1, 0))).toBe(0.25);
    expect(middleOf(counts(0, 0, 0, 0))).toBeNull();
  });

  it("is within the band, mirrored when the answers are, and moves towards yes when one more is yes", () => {
    fc.assert(
      fc.property(anyCounts, (one) => {
        const middle = middleOf(one);
        if (totalOf(one) === 0 || middle === null) return expect(middle).toBeNull();
        expect(middle).toBeGreaterThan(0);
        expect(middle).toBeLessThan(1);
        const mirrored = middleOf(counts(one.no, one.notNow, one.yesAnd, one.yes)) ?? NaN;
        expect(mirrored).toBeCloseTo(1 - middle, 9);
        expect(middleOf({ ...one, yes: one.yes + 1 }) ?? NaN).toBeLessThanOrEqual(middle + 1e-12);
      }),
    );
  });
});

describe("the movement in words", () => {
  it("says where the middle was and is, and judges nothing", () => {
    expect(movementInWords([])).toBe("");
    expect(movementInWords(tallies(counts(0, 0, 7, 11)))).toBe("The middle answer is “no”.");
    expect(movementInWords(tallies(counts(0, 0, 7, 11), counts(6, 8, 5, 0)))).toBe(
      "At the first count the middle answer was “no”. Now it's “yes, and”.",
    );
    expect(movementInWords(tallies(counts(0, 0, 7, 11), counts(0, 0, 7, 11)))).toContain(
      "much as at the first",
    );
    expect(movementInWords(tallies(counts(0, 0, 9, 10), counts(0, 0, 0, 19)))).toContain("nearer to no");
    expect(movementInWords(tallies(counts(3, 2, 1, 0)))).toContain("between “yes” and “yes, and”");
  });

  it("leaves out what nobody was told", () => {
    expect(countsInWords(counts(3, 0, 1, 0))).toBe("3 “yes”, 1 “not now”");
  });
});

describe("small tallies outside the team", () => {
  it("have none of their numbers, and the others all of theirs", () => {
    const both = [counts(0, 5, 6, 9), counts(5, 5, 4, 9)].map((one, id) => ({
      id,
      revision: 1,
      date: "2026-03-01",
      ...one,
    }));
    expect(visibleTallies(both, false).map((tally) => tally.counts)).toEqual([counts(0, 5, 6, 9), null]);
    expect(visibleTallies(both, true).map((tally) => tally.counts)).toEqual([
      counts(0, 5, 6, 9),
      counts(5, 5, 4, 9),
    ]);
  });

  it("are told apart by nothing but their day, whatever their numbers are", () => {
    const few = fc.integer({ min: 1, max: 4 });
    const where = fc.constantFrom(...answers.map(({ name }) => name));
    fc.assert(
      fc.property(anyCounts, anyCounts, few, few, where, where, (one, two, a, b, here, there) => {
        const told = (those: AnswerCounts) =>
          visibleTallies([{ id: 1, date: "2026-03-01", revision: 1, ...those }], false);
        expect(told({ ...one, [here]: a })).toEqual(told({ ...two, [there]: b }));
      }),
    );
  });
});
