import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isOneMistakeApart } from "~/domain/search/one-mistake";
import { isAlike, isStrong, likenessOf, resemblance, type Likeable } from "~/domain/search/resemblance";
import { stemOf, tellingWords } from "~/domain/search/resemblance-words";
import { commonWords, emptyWords, sameWords } from "~/domain/search/same-words";
import pairs from "./similar-pairs.json";

const words =
  "lamp garden letter evening kettle blanket breakfast corridor music welcome quiet supper window pottery".split(
    " ",
  );
const someWords = fc.shuffledSubarray(words, { minLength: 3, maxLength: 7 });
const idea = fc.record({
  title: someWords.map((some) => some.join(" ")),
  text: fc.oneof(
    fc.constant(""),
    someWords.map((some) => some.join(" ")),
  ),
});

function between(one: Likeable, other: Likeable): number {
  return resemblance(likenessOf(one), likenessOf(other));
}

describe("two ideas", () => {
  test("resemble each other as much one way round as the other, between not at all and wholly", () => {
    fc.assert(
      fc.property(idea, idea, (one, other) => {
        const score = between(one, other);
        expect(between(other, one)).toBeCloseTo(score, 10);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  test("are the same idea whatever the order of their words, the letters' size and the signs between them", () => {
    fc.assert(
      fc.property(idea, fc.nat(), (one, turn) => {
        const title = one.title.split(" ");
        const by = turn % title.length;
        const turned = [...title.slice(by), ...title.slice(0, by)].join(", ").toUpperCase();
        const other = { title: "evening letter by the window", text: "music at supper" };
        expect(between({ ...one, title: turned }, other)).toBeCloseTo(between(one, other), 10);
      }),
    );
  });

  test("are still found alike with one typing mistake in every word of four letters or more", () => {
    fc.assert(
      fc.property(idea, fc.infiniteStream(fc.nat(11)), (one, chance) => {
        const title = one.title
          .split(" ")
          .map((word) => mistyped(word, Number(chance.next().value)))
          .join(" ");
        expect(isAlike(between({ ...one, title }, one))).toBe(true);
      }),
    );
  });

  test("with the same words are wholly alike, with none in common not at all", () => {
    const tea = { title: "Kettle by the window for the evening", text: "" };
    expect(between(tea, tea)).toBeCloseTo(1);
    expect(between(tea, { title: "Pottery and blankets", text: "Lamps" })).toBe(0);
    expect(between(tea, { title: "", text: "" })).toBe(0);
    expect(between({ title: "the of a", text: "" }, tea)).toBe(0);
  });

  test("that have one word in common, or only words that every idea has, are not worth showing", () => {
    expect(isAlike(between({ title: "Lunch menu", text: "" }, { title: "Lunch break", text: "" }))).toBe(
      false,
    );
    expect(
      isAlike(
        between(
          { title: "Staff help people", text: "" },
          { title: "People on the ward and staff", text: "" },
        ),
      ),
    ).toBe(false);
  });
});

describe("the pairs that people might write", () => {
  const scores = (kind: keyof typeof pairs) =>
    pairs[kind].map(({ typed, idea: there }) => between(typed, there));

  test("are at least sixty of each kind", () => {
    expect(pairs.alike.length).toBeGreaterThanOrEqual(60);
    expect(pairs.unlike.length).toBeGreaterThanOrEqual(60);
  });

  test("the same idea in other words is found alike, another idea with a word of it isn't", () => {
    expect(scores("alike").filter(isAlike).length / pairs.alike.length).toBeGreaterThanOrEqual(0.95);
    expect(scores("unlike").filter(isAlike).length / pairs.unlike.length).toBeLessThanOrEqual(0.08);
  });

  test("the question before sharing is asked for most of the first, and none of the others", () => {
    expect(scores("alike").filter(isStrong).length / pairs.alike.length).toBeGreaterThanOrEqual(0.7);
    expect(scores("unlike").filter(isStrong)).toEqual([]);
  });
});

describe("words", () => {
  test.each([
    ["welcoming", "welcome"],
    ["organise", "organize"],
    ["behaviour", "behavior"],
    ["programme", "program"],
    ["drinks", "drink"],
    ["diaries", "diary"],
    ["boxes", "box"],
    ["calmness", "calm"],
    ["planned", "plan"],
  ])("%s and %s are one", (one, other) => expect(stemOf(one)).toBe(stemOf(other)));

  test.each([
    ["class", "clas"],
    ["bus", "bu"],
    ["ring", "r"],
    ["bed", "b"],
  ])("%s isn't cut to %s", (one, other) => expect(stemOf(one)).not.toBe(other));

  test("are read without accents, apostrophes and what says nothing", () => {
    expect(tellingWords("The café's 2 o’clock tea, and it’s hers")).toEqual([
      "cafe",
      "oclock",
      "tea",
      "hers",
    ]);
  });

  test("stand in one list only", () => {
    const listed = sameWords.flat();
    expect(listed.filter((word, i) => listed.indexOf(word) !== i)).toEqual([]);
    expect([...listed, ...commonWords].filter((word) => emptyWords.has(word))).toEqual([]);
  });
});

describe("one typing mistake", () => {
  test.each([
    ["kettle", "ketle", true],
    ["kettle", "kettlle", true],
    ["kettle", "kattle", true],
    ["kettle", "ketlte", true],
    ["kettle", "kettle", true],
    ["kettle", "katlte", false],
    ["kettle", "ket", false],
    ["lamp", "pmal", false],
    ["abab", "baba", false],
  ])("%s and %s: %s", (one, other, is) => {
    expect(isOneMistakeApart(one, other)).toBe(is);
    expect(isOneMistakeApart(other, one)).toBe(is);
  });
});

/** A letter left out, put in, changed, or two that changed places; the first letter is usually right. */
function mistyped(word: string, chance: number): string {
  const at = 1 + (chance % (word.length - 2));
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  return [
    `${before}${after}`,
    `${before}${letter}x${after}`,
    `${before}x${after}`,
    `${before}${after.charAt(0)}${letter}${after.slice(1)}`,
  ][chance % 4] as string;
}
