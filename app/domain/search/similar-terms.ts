import type { Likeable } from "./resemblance";
import { isCommonWord, tellingWords, waysToSay } from "./resemblance-words";

/** One thing to look for: a word, with what else wards say for it, or either half of a word in titles. */
export type Term = { of: "words" | "titles"; word: string; match: string; weight: number };

/** A term with the number of ideas that hold it, counted no further than `mostCounted`. */
export type CountedTerm = Term & { count: number };

/** What is in more ideas than this tells none of them apart. */
export const mostCounted = 1500;

const most = { titleWords: 10, textWords: 20 };
const weights = { title: 2, text: 1, halves: 1.5 };

/** So many rows are read of each index: the rarest terms first. */
const mostRead = { words: 8_000, titles: 5_000 };

const mostPaired = 3;

const shortestHalved = 4;

/**
 * What to look for. A word of the title may be mistyped: one mistake leaves either its first or its second half as it
 * should be, and the halves are looked for by three letters in a row.
 */
export function termsOf({ title, text }: Likeable): Term[] {
  const words = tellingWords(title).slice(0, most.titleWords);
  const more = tellingWords(text).filter((word) => !words.includes(word) && !isCommonWord(word));
  return [
    ...words.map((word) => wordTerm(word, waysToSay(word), weights.title)),
    ...more.slice(0, most.textWords).map((word) => wordTerm(word, [word], weights.text)),
    ...words.filter((word) => [...word].length >= shortestHalved && !isCommonWord(word)).map(halvesOf),
  ];
}

/** The terms to find ideas by: the rarest, and of words of the title that are in very many ideas two at once. */
export function rarestOf(counted: readonly CountedTerm[]): Term[] {
  const rare = counted
    .filter(({ count }) => count > 0 && count < mostCounted)
    .toSorted((one, other) => one.count - other.count);
  return [
    ...within(rare, "words"),
    ...within(rare, "titles"),
    ...pairsOf(counted.filter(({ count, weight }) => count === mostCounted && weight === weights.title)),
    ...pairsOf(counted.filter(({ count, weight }) => count === mostCounted && weight === weights.halves)),
  ];
}

/** In how many ideas each word is. */
export function heldBy(counted: readonly CountedTerm[]): Map<string, number> {
  return new Map(counted.filter(({ of }) => of === "words").map(({ word, count }) => [word, count]));
}

/** A query for practices with any of the words, or begun alike. Empty where there is nothing to look for. */
export function practiceMatch({ title, text }: Likeable): string {
  const words = tellingWords(title).slice(0, most.titleWords);
  const more = tellingWords(text).slice(0, most.textWords);
  const telling = [...new Set([...words, ...more])].filter((word) => !isCommonWord(word));
  return telling
    .map((word) => `${wordTerm(word, waysToSay(word), 1).match} OR "${beginning(word)}"*`)
    .join(" OR ");
}

function beginning(word: string): string {
  return halfOf([...word]).join("");
}

function wordTerm(word: string, ways: readonly string[], weight: number): Term {
  return { of: "words", word, match: ways.map((way) => `"${way}"`).join(" OR "), weight };
}

function halvesOf(word: string): Term {
  const letters = [...word];
  const half = halfOf(letters);
  const halves = [half, letters.slice(-half.length)].map((part) => `(${threes(part).join(" AND ")})`);
  return { of: "titles", word, match: halves.join(" OR "), weight: weights.halves };
}

function halfOf(letters: readonly string[]): string[] {
  return letters.slice(0, Math.max(3, Math.ceil(letters.length / 2)));
}

/** Of whole letters: half of one that a string holds in two parts is nothing that can be looked for. */
function threes(letters: readonly string[]): string[] {
  return Array.from({ length: letters.length - 2 }, (_, i) => `"${letters.slice(i, i + 3).join("")}"`);
}

function within(rare: readonly CountedTerm[], of: Term["of"]): Term[] {
  let read = 0;
  const chosen = rare.filter((one) => one.of === of && (read += one.count) <= mostRead[of]);
  return chosen.map(({ count, ...one }) => ({ ...one, weight: one.weight * Math.log(100_000 / count) }));
}

function pairsOf(many: readonly CountedTerm[]): Term[] {
  const few = many.slice(0, mostPaired);
  return few.flatMap((one, i) =>
    few.slice(i + 1).map((other) => ({
      of: one.of,
      word: `${one.word} ${other.word}`,
      match: `(${one.match}) AND (${other.match})`,
      weight: 2 * one.weight * Math.log(100_000 / mostCounted),
    })),
  );
}
