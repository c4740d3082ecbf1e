/** A stretch of a text, from its first position up to the one after its last. */
export type Stretch = readonly [start: number, end: number];

/**
 * What isn't the writer's own wording: quoted speech, Markdown quotes and code, web and mail addresses, file names.
 * Sorted, without overlaps.
 */
export function leftAloneIn(text: string): Stretch[] {
  const all = [...quotedLines(text), ...quotedSpeech(text), ...code(text), ...addresses(text)];
  return merged(all.sort((one, other) => one[0] - other[0]));
}

function merged(sorted: readonly Stretch[]): Stretch[] {
  const apart: Stretch[] = [];
  for (const [start, end] of sorted) {
    const last = apart.at(-1);
    if (last && start <= last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], end)];
    else apart.push([start, end]);
  }
  return apart;
}

type Line = { start: number; text: string };

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const found = { start, text: line };
    start += line.length + 1;
    return found;
  });
}

/** A line that begins with > and those that carry it on, as Markdown has it: up to the next empty line. */
function quotedLines(text: string): Stretch[] {
  let isQuoted = false;
  return linesOf(text).flatMap(({ start, text: line }) => {
    isQuoted = /^ {0,3}>/.test(line) || (isQuoted && line.trim() !== "");
    return isQuoted ? [[start, start + line.length + 1] as const] : [];
  });
}

/** Paragraph by paragraph, so that a mark that was forgotten leaves the rest of the text its own. */
function quotedSpeech(text: string): Stretch[] {
  return paragraphsOf(text).flatMap(([start, end]) =>
    quotesIn(text.slice(start, end)).map(([from, to]): Stretch => [start + from, start + to]),
  );
}

function paragraphsOf(text: string): Stretch[] {
  const found: Stretch[] = [];
  let isApart = true;
  for (const { start, text: line } of linesOf(text)) {
    const last = found.at(-1);
    const end = start + line.length;
    const isEmpty = line.trim() === "";
    if (!isEmpty && last && !isApart) found[found.length - 1] = [last[0], end];
    else if (!isEmpty) found.push([start, end]);
    isApart = isEmpty;
  }
  return found;
}

const closing: Record<string, string> = { "“": "”", "„": "“", "«": "»", '"': '"', "‘": "’", "'": "'" };

function quotesIn(paragraph: string): Stretch[] {
  const found: Stretch[] = [];
  const lastEnds = new Map(Object.values(closing).map((mark) => [mark, lastEndsOf(paragraph, mark)]));
  for (let at = 0; at < paragraph.length; at++) {
    const mark = closing[paragraph[at] ?? ""];
    if (mark === undefined || !opens(paragraph, at)) continue;
    const { clear = -1, any = -1 } = lastEnds.get(mark) ?? {};
    if (isSingle(mark) && any <= at) continue;
    const end = endOfQuote(paragraph, at + 1, mark, clear > at ? isClearEnd : isEnd);
    found.push([at, end]);
    at = end - 1;
  }
  return found;
}

function isSingle(mark: string): boolean {
  return mark === "’" || mark === "'";
}

/** Curly marks say themselves that they open; a straight one stands before a word, and not behind one. */
function opens(paragraph: string, at: number): boolean {
  if (!/["']/.test(paragraph[at] ?? "")) return true;
  const isAfterWord = at > 0 && !/[\s([{“‘*_\u2010-\u2015-]/.test(paragraph[at - 1] ?? "");
  return !isAfterWord && /\S/.test(paragraph[at + 1] ?? "");
}

type IsEnd = (paragraph: string, at: number) => boolean;

/** Up to its closing mark; with double marks that aren't closed yet, up to the end of the paragraph. */
function endOfQuote(paragraph: string, from: number, mark: string, ends: IsEnd): number {
  for (let at = from; at < paragraph.length; at++)
    if (paragraph[at] === mark && ends(paragraph, at)) return at + 1;
  return paragraph.length;
}

function lastEndsOf(paragraph: string, mark: string): { clear: number; any: number } {
  const last = { clear: -1, any: -1 };
  for (let at = 0; at < paragraph.length; at++) {
    if (paragraph[at] !== mark || !isEnd(paragraph, at)) continue;
    last.any = at;
    if (isClearEnd(paragraph, at)) last.clear = at;
  }
  return last;
}

/** A single mark inside a word is an apostrophe. */
function isEnd(paragraph: string, at: number): boolean {
  if (!isSingle(paragraph[at] ?? "")) return true;
  return !/[\p{L}\p{N}]/u.test(paragraph[at + 1] ?? "") && !/\s/.test(paragraph[at - 1] ?? " ");
}

/** After an s, with the sentence going on, it may be a plural's: “‘the patients’ own words’”. */
function isClearEnd(paragraph: string, at: number): boolean {
  if (!isEnd(paragraph, at)) return false;
  const isPlural = isSingle(paragraph[at] ?? "") && /s/i.test(paragraph[at - 1] ?? "");
  return !isPlural || !/^\s\p{Ll}/u.test(paragraph.slice(at + 1, at + 3));
}

/** Fenced blocks, closed or not, and what stands between backticks. */
function code(text: string): Stretch[] {
  const blocks = /^ {0,3}(```|~~~)[^\n]*(?:\n(?! {0,3}\1)[^\n]*)*(?:\n {0,3}\1)?/gm;
  return [...text.matchAll(blocks), ...text.matchAll(/`[^`\n]+`/g)].map(({ 0: found, index }): Stretch => [
    index,
    index + found.length,
  ]);
}

function addresses(text: string): Stretch[] {
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: run, index }) => {
    const start = startOfAddress(run);
    return start < 0 ? [] : [[index + start, index + run.length] as const];
  });
}

/** Where an address begins in a run without spaces: `[words](https://…` has words before it. */
function startOfAddress(run: string): number {
  const link = run.indexOf("](");
  if (link >= 0) return link;
  const scheme = run.indexOf("://");
  if (scheme >= 0)
    return scheme - (/[a-z]{0,20}$/i.exec(run.slice(Math.max(0, scheme - 20), scheme))?.[0].length ?? 0);
  const www = run.search(/www\./i);
  if (www >= 0) return www;
  const isMail = /[\p{L}\p{N}]@[\p{L}\p{N}]/u.test(run);
  const isFileOrSite = /[\p{L}\p{N}_\-]\.[a-z][a-z0-9]{0,4}(?:[/).,;:!?]|$)/u.test(run);
  return isMail || isFileOrSite ? 0 : -1;
}
