import { expect, it } from "vitest";
import { nameWords } from "~/domain/people/name-words";

it("a name in small letters is looked for with its capital too", () => {
  expect(nameWords("priya")).toEqual([["priya", "Priya"]]);
  expect(nameWords("élodie")).toEqual([["élodie", "Élodie"]]);
});

it("every word counts, up to five, and signs alone are none", () => {
  expect(nameWords(" Amara   Okafor, ")).toEqual([
    ["amara", "Amara"],
    ["okafor", "Okafor"],
  ]);
  expect(nameWords("a b c d e f g")).toHaveLength(5);
  for (const nothing of ["", "  ", "%", "- _"]) expect(nameWords(nothing)).toEqual([]);
});

it("signs of a pattern stand for themselves, and any apostrophe for any other", () => {
  expect(nameWords("o’brien")).toEqual([["o_brien", "O_brien"]]);
  expect(nameWords("100%")).toEqual([["100\\%"]]);
  expect(nameWords("a_b\\")).toEqual([["a\\_b\\\\", "A\\_b\\\\"]]);
});
