const mostWords = 12;
const shortestStart = 2;

/**
 * What somebody typed, as a query of SQLite's full-text search (FTS5): every word has to be there, words between
 * quotation marks side by side, and the last word may go on ("restrain" finds "restraint"). Everything is quoted, so
 * that nothing typed can be an operator or a mistake. Null where there is no word in it.
 */
export function matchQuery(typed: string): string | null {
  const terms = readTerms(typed).slice(0, mostWords);
  const last = terms.at(-1);
  if (!last) return null;
  const quoted = terms.map((term) => `"${term.words}"`).join(" ");
  return !last.isClosed && lettersOfLastWord(last.words) >= shortestStart ? `${quoted}*` : quoted;
}

type Term = { words: string; isClosed: boolean };

function readTerms(typed: string): Term[] {
  const parts = typed
    .replaceAll(/[\p{C}\s]+/gu, " ")
    .replaceAll(/[“”„«»]/g, '"')
    .split('"');
  return parts
    .flatMap((part, i) => {
      const isQuoted = i % 2 === 1;
      const isClosed = isQuoted && i < parts.length - 1;
      return (isQuoted ? [part.trim()] : part.split(" ")).map((words) => ({ words, isClosed }));
    })
    .filter((term) => /[\p{L}\p{N}]/u.test(term.words));
}

function lettersOfLastWord(words: string): number {
  return words.match(/[\p{L}\p{N}\p{M}]+/gu)?.at(-1)?.length ?? 0;
}
