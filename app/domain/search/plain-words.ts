const punctuation = /\\([!-/:-@[-`{-~])/g;
const link = /!?\[([^[\]]*)\]\((?:[^()]|\([^()]*\))*\)/g;
const tag = /<\/?[a-z][^<>]*>/gi;
const rule = /^[ \t]*(?:([-*_])[ \t]*)(?:\1[ \t]*){2,}$/gm;
const lineStart = /^[ \t]*(?:(?:#{1,6}|[-*+]|>|\d{1,9}[.)])[ \t]+)+/gm;
const double = /(?<!\\)(?:\*\*|__|~~|`+)/g;
const single = /(?<!\\)(?:\*(?=\S)|(?<=\S)\*|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}]))/gu;

/** Markdown without its signs, on one line, for showing a piece of it. Marks around what was found stay where they are. */
export function plainWords(markdown: string): string {
  return markdown
    .replaceAll(rule, "")
    .replaceAll(lineStart, "")
    .replaceAll(link, "$1")
    .replaceAll(tag, "")
    .replaceAll(double, "")
    .replaceAll(single, "")
    .replaceAll(punctuation, "$1")
    .replaceAll(/\s+/g, " ")
    .trim();
}
