import { isOneMistakeApart } from "./one-mistake";
import { keyWords, type KeyWord } from "./resemblance-words";

/** What two ideas are compared by. */
export type Likeable = { title: string; text: string };

/** Words ready to be compared, so that one idea can be held against many. */
export type Likeness = { title: Words; all: Words; hasText: boolean };

type Words = { list: KeyWord[]; stems: Set<string>; groups: Set<string> };

/** From here on something is worth showing beside what is being written. */
const alike = 0.2;

/** From here on it's worth a question before something is shared a second time. */
const strong = 0.45;

/** So many telling words in common are evidence enough: one alone may stand in ideas that have nothing else in common. */
const enoughShared = 2.5;

/** Words shorter than this are another word when one letter is another. */
const shortestWithMistake = 4;

const mistaken = 0.85;
const sameGroup = 0.9;
const sameBeginning = 0.6;

export function likenessOf({ title, text }: Likeable, readWords = keyWords): Likeness {
  const ofTitle = readWords(title);
  const stems = new Set(ofTitle.map(({ stem }) => stem));
  const ofText = readWords(text).filter(({ stem }) => !stems.has(stem));
  return { title: withSets(ofTitle), all: withSets([...ofTitle, ...ofText]), hasText: ofText.length > 0 };
}

export function isAlike(score: number): boolean {
  return score >= alike;
}

export function isStrong(score: number): boolean {
  return score >= strong;
}

/**
 * How much two ideas resemble each other, from 0 to 1, whichever comes first: their titles, each title within the whole
 * of the other, and where both say more than a title, the words they share. The order of words counts for nothing.
 */
export function resemblance(one: Likeness, other: Likeness): number {
  const [there, back] = [foundIn(one, other.all), foundIn(other, one.all)];
  const titles = (found(one.title, other.title) + found(other.title, one.title)) / 2;
  const [inTitle, inOther] = [weightOf(one.title), weightOf(other.title)];
  const within = (ratio(there.ofTitle, inTitle) + ratio(back.ofTitle, inOther)) / 2;
  const score = 0.5 * ratio(2 * titles, inTitle + inOther) + 0.5 * within;
  const shared = ratio(there.ofAll + back.ofAll, weightOf(one.all) + weightOf(other.all));
  const both = one.hasText && other.hasText ? 0.55 * score + 0.45 * Math.min(1, 2 * shared) : score;
  return both * Math.min(1, (there.ofAll + back.ofAll) / 2 / enoughShared);
}

function withSets(list: KeyWord[]): Words {
  return {
    list,
    stems: new Set(list.map(({ stem }) => stem)),
    groups: new Set(list.map(({ group }) => group)),
  };
}

/** How much of an idea's title, and of all it says, is in these words. Only in its title a mistake is forgiven. */
function foundIn({ title, all }: Likeness, words: Words): { ofTitle: number; ofAll: number } {
  const ofTitle = found(title, words);
  const text = all.list.slice(title.list.length).filter(({ group }) => words.groups.has(group));
  return { ofTitle, ofAll: ofTitle + sumOf(text) };
}

function found(one: Words, other: Words): number {
  return one.list.reduce((sum, word) => sum + word.weight * best(word, other), 0);
}

function best(word: KeyWord, others: Words): number {
  if (others.stems.has(word.stem)) return 1;
  if (others.groups.has(word.group)) return sameGroup;
  return others.list.reduce((most, other) => Math.max(most, nearness(word.stem, other.stem)), 0);
}

/** How much two different stems are the same word: mistyped, or begun alike. */
function nearness(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  const longer = Math.max(one.length, other.length);
  if (longer - shorter > 3 || shorter < shortestWithMistake - 1) return 0;
  if (longer >= shortestWithMistake && isOneMistakeApart(one, other)) return mistaken;
  return shorter >= 5 && one.slice(0, shorter - 1) === other.slice(0, shorter - 1) ? sameBeginning : 0;
}

function weightOf(words: Words): number {
  return sumOf(words.list);
}

function sumOf(words: readonly KeyWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
