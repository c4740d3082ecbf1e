import { commonWords, emptyWords, frameWords, sameWords } from "./same-words";

/** A word as it is compared: its stem, or what stands for its group where wards have several words for it. */
export type KeyWord = { stem: string; group: string; weight: number };

const weights = { common: 0.3, frame: 0.6, telling: 1 };

const groups = new Map(sameWords.flatMap((words) => words.map((word) => [stemOf(word), words[0] ?? ""])));
const common = new Set(commonWords.map(stemOf));
const frame = new Set(frameWords.map(stemOf));

/** The words of a text that say something, as they were written but in small letters and without accents; each once. */
export function tellingWords(text: string): string[] {
  const plain = text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/['’]s\b/g, "")
    .replaceAll(/['’]/g, "");
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => word.length > 1 && !emptyWords.has(word)))];
}

/** The same, each as it is compared. */
export function keyWords(text: string): KeyWord[] {
  return wordReader()(text);
}

/**
 * Reads many texts that share words: each word is taken apart once. A word that is known to be in so many ideas
 * (`held`, by word) weighs the less, the more they are.
 */
export function wordReader(held: ReadonlyMap<string, number> = new Map()): (text: string) => KeyWord[] {
  const known = new Map<string, KeyWord>();
  const rarities = new Map([...held].map(([word, count]) => [groupOf(stemOf(word)), rarity(count)]));
  const keyOf = (word: string): KeyWord => {
    const key = known.get(word) ?? keyWord(stemOf(word), rarities);
    known.set(word, key);
    return key;
  };
  return (text) => {
    const keys = new Map(tellingWords(text).map((word) => [keyOf(word).stem, keyOf(word)]));
    return [...keys.values()];
  };
}

/** What else wards say for a word, itself included. */
export function waysToSay(word: string): readonly string[] {
  const group = groups.get(stemOf(word));
  const words = sameWords.find(([first]) => first === group) ?? [];
  return [...new Set([word, ...words])];
}

/** Whether a word is in most ideas, whatever they are about. */
export function isCommonWord(word: string): boolean {
  return common.has(stemOf(word));
}

function keyWord(stem: string, rarities: ReadonlyMap<string, number>): KeyWord {
  const kind = common.has(stem) ? "common" : frame.has(stem) ? "frame" : "telling";
  const group = groupOf(stem);
  return { stem, group, weight: weights[kind] * (rarities.get(group) ?? 1) };
}

function groupOf(stem: string): string {
  return groups.get(stem) ?? stem;
}

/** From 1 for a word that six ideas or fewer hold, down to 0.4 for one in more than a thousand. */
function rarity(count: number): number {
  return Math.min(1, Math.max(0.4, 1.2 - 0.11 * Math.log(Math.max(1, count))));
}

/**
 * A word without its ending, the British and the American way of writing it being one. Lighter than Porter's: what
 * is left is compared letter by letter, so that it needn't be right, only the same for both.
 */
export function stemOf(word: string): string {
  const bare = withoutEnding(withoutPlural(word));
  return bare
    .replace(/(?<=..)our/, "or")
    .replace(/(?<=...)iz$/, "is")
    .replace(/(?<=...)amm$/, "am");
}

function withoutPlural(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word;
  if (/ies$/.test(word)) return word.replace(/ies$/, word.length > 4 ? "y" : "ie");
  return word.replace(/(?<=(?:ss|x|ch|sh|z))es$/, "").replace(/s$/, "");
}

function withoutEnding(word: string): string {
  const shorter = word.replace(/(?<=...)(?:ness|ing|ed)$|(?<=....)ly$/, "").replace(/([bdgmnprt])\1$/, "$1");
  const bare = shorter.length >= 3 ? shorter : word;
  return bare.length > 3 ? bare.replace(/e$/, "") : bare;
}
