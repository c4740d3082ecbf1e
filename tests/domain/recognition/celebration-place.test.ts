import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { celebrationKinds } from "~/domain/recognition/celebration";
import { readWallPlace, writeWallPlace } from "~/domain/recognition/celebration-place";
import { firstWords } from "~/domain/recognition/first-words";

describe("a place on the wall", () => {
  it("comes back from its address as it was", () => {
    const place = fc.record({
      at: fc.date({ min: new Date(0), max: new Date("2090-01-01"), noInvalidDate: true }),
      kind: fc.constantFrom(...celebrationKinds),
      id: fc.integer({ min: 1, max: 999_999_999 }),
    });
    fc.assert(
      fc.property(place, (one) => {
        expect(readWallPlace(writeWallPlace(one))).toEqual(one);
      }),
    );
  });

  it.each([
    "",
    "abc",
    "1.kudos.0",
    "1.league.3",
    "zzzzzzzzzz.kudos.1",
    "kudos.1",
    "1.kudos.1.2",
    "-1.kudos.1",
  ])("is the top for anything else: %s", (text) => expect(readWallPlace(text)).toBeNull());
});

describe("the first words of a text", () => {
  it("are all of it where it is short, on one line", () => {
    expect(firstWords("  Two lines\n\nof it. ", 40)).toBe("Two lines of it.");
    expect(firstWords("2 < 3 & so on", 40)).toBe("2 < 3 & so on");
  });

  it("are whole sentences where they fit, else whole words", () => {
    expect(firstWords("It was the dog. Nobody had thought of the dog at all.", 30)).toBe("It was the dog.");
    expect(firstWords("Nobody had thought of the dog, not even us", 30)).toBe(
      "Nobody had thought of the dog…",
    );
  });

  it("are never longer than asked for, but for the dots", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(firstWords(text, 60).length).toBeLessThanOrEqual(61);
      }),
    );
  });
});
