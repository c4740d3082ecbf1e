import { describe, expect, test } from "vitest";
import {
  heldBy,
  mostCounted,
  practiceMatch,
  rarestOf,
  termsOf,
  type CountedTerm,
} from "~/domain/search/similar-terms";

function counted(
  of: "words" | "titles",
  word: string,
  count: number,
  weight = of === "words" ? 2 : 1.5,
): CountedTerm {
  return { of, word, match: `"${word}"`, count, weight };
}

describe("what is looked for", () => {
  test("is each word with what else wards say for it, and either half of a longer one in titles", () => {
    const terms = termsOf({ title: "The kettle, tea", text: "" });
    expect(terms.map(({ of, match }) => [of, match])).toEqual([
      ["words", '"kettle"'],
      ["words", '"tea" OR "drink" OR "coffee" OR "brew" OR "cuppa" OR "cocoa" OR "chocolate"'],
      ["titles", '("ket") OR ("tle")'],
    ]);
  });

  test("is never more than so much, and nothing typed is an operator", () => {
    const many = Array.from({ length: 500 }, (_, i) => `word${i}`).join(" ");
    expect(termsOf({ title: many, text: many }).length).toBeLessThanOrEqual(40);
    expect(termsOf({ title: '"*) OR NEAR(', text: "'; --" }).map(({ match }) => match)).toEqual([
      '"near"',
      '("nea") OR ("ear")',
    ]);
    expect(practiceMatch({ title: "", text: "of the" })).toBe("");
  });
});

describe("letters beyond the first 65,536", () => {
  test("stay whole, in halves and in beginnings", () => {
    const match = { title: "𐐀𐐁𐐂𐐃𐐄 𐐅𐐆", text: "" };
    expect(termsOf(match).map((term) => term.match)).toEqual(['"𐐨𐐩𐐪𐐫𐐬"', '"𐐭𐐮"', '("𐐨𐐩𐐪") OR ("𐐪𐐫𐐬")']);
    expect(practiceMatch(match)).toBe('"𐐨𐐩𐐪𐐫𐐬" OR "𐐨𐐩𐐪"* OR "𐐭𐐮" OR "𐐭𐐮"*');
  });
});

describe("what is read", () => {
  test("is the rarest first, up to so many rows, and what is nowhere isn't read", () => {
    const chosen = rarestOf([
      ...Array.from({ length: 10 }, (_, i) => counted("words", `w${i}`, 1400 - i)),
      counted("words", "rare", 3),
      counted("words", "nowhere", 0),
    ]);
    expect(chosen[0]?.word).toBe("rare");
    expect(chosen).toHaveLength(6);
    expect(chosen[0]?.weight).toBeGreaterThan(chosen[1]?.weight ?? 0);
  });

  test("is two at once where each alone is in very many ideas", () => {
    const chosen = rarestOf(["tea", "night", "ward"].map((word) => counted("words", word, mostCounted)));
    expect(chosen.map(({ match }) => match)).toEqual([
      '("tea") AND ("night")',
      '("tea") AND ("ward")',
      '("night") AND ("ward")',
    ]);
  });

  test("says how many ideas hold each word", () => {
    expect(heldBy([counted("words", "tea", 4), counted("titles", "tea", 9)])).toEqual(new Map([["tea", 4]]));
  });
});
