import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patternsOf } from "~/domain/opportunities/patterns";
import { momentNames } from "~/domain/pathways/moments";

const at = (moment: string, count: number) => ({ moment, count });

describe("the pattern along the path", () => {
  it("has every moment in its order, one's own counted and others' in fives", () => {
    const patterns = patternsOf([at("leave", 3)], [at("leave", 12), at("welcome", 4)]);
    expect(patterns.map(({ name }) => name)).toEqual(momentNames);
    const [leave, welcome] = ["leave", "welcome"].map((name) => patterns.find((one) => one.name === name));
    expect(leave).toMatchObject({ own: 3, elsewhere: { from: 10, to: 14 } });
    expect(welcome).toMatchObject({ own: 0, elsewhere: { from: 0, to: 4 } });
  });

  it("says nothing of one's own to whoever is in no team", () => {
    expect(patternsOf(null, []).every(({ own }) => own === null)).toBe(true);
  });

  it("is the same for every count below five, and for every five after that", () => {
    const count = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(count, fc.integer({ min: 0, max: 4 }), (one, step) => {
        const start = Math.floor(one / 5) * 5;
        expect(patternsOf([], [at("leave", start + step)])).toEqual(patternsOf([], [at("leave", start)]));
      }),
    );
  });
});
