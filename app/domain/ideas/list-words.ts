const mostWords = 12;
const shortestStart = 2;

/**
 * What somebody typed, as a query of SQLite's full-text search (FTS5): every word has to be there, words between
 * quotation marks side by side, and the last word may go on ("restrain" finds "restraint"). Everything is quoted, so
 * that nothing typed can be an operator or a mistake. Null where there is no word in it.
 */
export function matchQuery(typed: string): string | null {
  const terms = readTerms(typed).slice(0, mostWords);
  if (terms.length === 0) return null;
  return terms.map(({ words, mayGoOn }) => `"${words}"${mayGoOn ? "*" : ""}`).join(" ");
}

type Term = { words: string; mayGoOn: boolean };

function readTerms(typed: string): Term[] {
  const parts = typed.replaceAll(/[\p{C}\s]+/gu, " ").replaceAll(/[“”„«»]/g, '"').split('"');
  const terms = parts.flatMap((part, i) => (i % 2 === 1 ? [part.trim()] : part.split(" ")).map((words) => ({ words, mayGoOn: false })));
  const kept = terms.filter(({ words }) => /[\p{L}\p{N}]/u.test(words));
  const last = kept.at(-1);
  const endsInQuotes = parts.length % 2 === 1 && parts.at(-1)?.trim() === "" && parts.length > 1;
  if (last && !endsInQuotes && lettersOfLastWord(last.words) >= shortestStart) last.mayGoOn = true;
  return kept;
}

function lettersOfLastWord(words: string): number {
  return words.split(/[^\p{L}\p{N}\p{M}]+/u).at(-1)?.length ?? 0;
}
