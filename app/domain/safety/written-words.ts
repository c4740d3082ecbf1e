export type Word = {
  start: number;
  end: number;
  text: string;
  /** In small letters, with a straight apostrophe. */
  plain: string;
  /** What parts it from the word before. */
  gap: "none" | "space" | "comma" | "sentence";
};

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’_][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** The words of a text, with where they stand in it (UTF-16). */
export function wordsIn(text: string): Word[] {
  let before = 0;
  return [...text.matchAll(word)].map((match, i) => {
    const start = match.index;
    const end = start + match[0].length;
    const gap = i === 0 ? "sentence" : gapOf(text.slice(before, start));
    before = end;
    return { start, end, text: match[0], plain: match[0].toLowerCase().replaceAll("’", "'"), gap };
  });
}

const longestGap = 200;

/** Words that a phrase may run over have spaces, a dash or one line's end between them. */
function gapOf(between: string): Word["gap"] {
  if (between.length > longestGap || /[.!?;:\u2026]|\n\s*\n|\n\s*[-*+>#]/.test(between)) return "sentence";
  if (/^(?:[\p{Zs}\t]{1,3}|[\p{Zs}\t]{0,3}\r?\n[\p{Zs}\t]{0,3}|[-\u2010\u2011])$/u.test(between))
    return "space";
  return between === "" ? "none" : "comma";
}
