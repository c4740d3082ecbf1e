import {
  articles,
  beingWords,
  degrees,
  denials,
  namesEnd,
  namesGoOn,
  partings,
  pauses,
  people,
  standIns,
  things as allThings,
  titlesEnd,
  titlesGoOn,
  undertakings,
  whatPeopleDo,
} from "./people-and-things";
import type { Word } from "./written-words";

/** Words of a text, from the first up to and including the last. */
export type Phrase = { words: readonly Word[]; first: number; last: number };

const farthest = 6;

/** The word straight after, when nothing but a space parts them. */
export function wordAfter({ words, last }: Phrase): string {
  const next = words[last + 1];
  return next?.gap === "space" ? next.plain : "";
}

export function wordBefore({ words, first }: Phrase): string {
  return words[first]?.gap === "space" ? (words[first - 1]?.plain ?? "") : "";
}

/** Whether the sentence ends or draws breath after it. */
export function isAtPause(phrase: Phrase): boolean {
  const next = wordAfter(phrase);
  return next === "" || pauses.has(next);
}

/** “Challenging Behaviour Team”, “absconding policy”: the name of a team, a scale or a policy. */
export function isPartOfName(phrase: Phrase): boolean {
  const { words, first, last } = phrase;
  const [next, afterNext] = [words[last + 1], words[last + 2]];
  if (next?.gap === "space" && namesEnd.has(next.plain)) return true;
  const goesOn = next?.gap === "space" && namesGoOn.has(next.plain) && afterNext?.gap === "space";
  if (goesOn && namesEnd.has(afterNext.plain)) return true;
  return words.slice(first, last + 1).every(isCapital) && titleGoesOn(phrase);
}

function titleGoesOn({ words, last }: Phrase): boolean {
  for (const next of words.slice(last + 1, last + 1 + farthest)) {
    if (next.gap !== "space" || !(isCapital(next) || titlesGoOn.has(next.plain))) return false;
    if (isCapital(next) && titlesEnd.has(next.plain)) return true;
  }
  return false;
}

function isCapital({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text);
}

/** Whether it's said of a thing, as far as `LexiconEntry.ofThings` asks. */
export function isSaidOfThing(
  phrase: Phrase,
  where: "nearest" | "nearest or next" | "without people",
): boolean {
  const { words, first } = phrase;
  if (where !== "nearest" && allThings.has(wordAfter(phrase))) return true;
  if (nearest(words, first) !== "thing") return false;
  return where !== "without people" || nearest(words, first, none, none, none) !== "person";
}

/** Whether it's something that a person in the same sentence did; notes often leave out who. */
export function isDoneByPerson(phrase: Phrase): boolean {
  const { words, first } = phrase;
  if (words[first]?.gap === "sentence") return pauses.has(wordAfter(phrase));
  return nearest(words, first, undertakings, they) === "person";
}

const they: ReadonlySet<string> = new Set(["they", "they're"]);

/** Whether it's what a person is called: “he is dangerous”, “a dangerous patient”. */
export function isCalledOfPerson(phrase: Phrase): boolean {
  const { words, first, last } = phrase;
  const [next, afterNext] = [wordAfter(phrase), wordAfter({ words, first, last: last + 1 })];
  if (isSomebody(next) || (!partings.has(next) && next !== "" && isSomebody(afterNext))) return true;
  if (articles.has(wordBefore(phrase))) return false;
  let at = first - 1;
  while (at > first - 3 && degrees.has(words[at]?.plain ?? "")) at--;
  const link = words[at];
  if (!link || !beingWords.has(link.plain)) return false;
  return nearest(words, at + 1, standIns) === "person";
}

function isSomebody(plain: string): boolean {
  return people.has(plain) || whatPeopleDo.has(plain);
}

/** “not aggressive”, “never violent”. */
export function isDenied({ words, first }: Phrase): boolean {
  for (let at = first - 1; at >= first - 3 && words[at + 1]?.gap === "space"; at--) {
    const plain = words[at]?.plain ?? "";
    if (denials.has(plain)) return true;
    if (!degrees.has(plain) && !beingWords.has(plain)) return false;
  }
  return false;
}

const none: ReadonlySet<string> = new Set();

/** The nearest person or thing, going back from a word to the start of its sentence. */
function nearest(
  words: readonly Word[],
  from: number,
  alsoThings = none,
  alsoPeople = none,
  things = allThings,
): "person" | "thing" | null {
  for (let at = from - 1; at >= Math.max(0, from - farthest); at--) {
    if (words[at + 1]?.gap === "sentence") return null;
    const plain = words[at]?.plain ?? "";
    if (people.has(plain) || alsoPeople.has(plain)) return "person";
    if (things.has(plain) || alsoThings.has(plain)) return "thing";
  }
  return null;
}
