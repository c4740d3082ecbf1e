/** Stand around what was found, in what the index hands back: control characters, which nobody writes in a text. */
export const markStart = "\u0002";
export const markEnd = "\u0003";

/** A text in pieces: what was found, and what stands between. */
export type Part = { text: string; isMatch: boolean };

const before = 60;

/** The pieces of a marked text, joined again exactly the text without its marks. */
export function partsOf(marked: string): Part[] {
  let isMatch = false;
  const parts: Part[] = [];
  for (const piece of marked.split(new RegExp(`([${markStart}${markEnd}])`))) {
    if (piece === markStart) isMatch = true;
    else if (piece === markEnd) isMatch = false;
    else if (piece !== "") parts.push({ text: piece, isMatch });
  }
  return parts;
}

export function hasMatch(marked: string): boolean {
  return marked.includes(markStart);
}

/** As much of a marked text as fits in a line or two, around the first thing found in it. */
export function snippet(marked: string, most = 180): Part[] {
  const parts = partsOf(marked);
  const text = parts.map((part) => part.text).join("");
  if (text.length <= most) return parts;
  const start = startOfWindow(text, parts);
  const end = endOfWindow(text, start + most);
  const inside = cut(parts, start, end);
  return [...ellipsis(start > 0), ...inside, ...ellipsis(end < text.length)];
}

function startOfWindow(text: string, parts: Part[]): number {
  const first = parts.findIndex((part) => part.isMatch);
  const at = parts.slice(0, Math.max(first, 0)).reduce((sum, part) => sum + part.text.length, 0);
  if (at <= before) return 0;
  const space = text.indexOf(" ", at - before);
  return space >= 0 && space < at ? space + 1 : at;
}

function endOfWindow(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length;
  const space = text.lastIndexOf(" ", wanted);
  return space > wanted - before ? space : wanted;
}

function cut(parts: Part[], start: number, end: number): Part[] {
  let at = 0;
  return parts.flatMap((part) => {
    const text = part.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += part.text.length;
    return text === "" ? [] : [{ ...part, text }];
  });
}

function ellipsis(isCut: boolean): Part[] {
  return isCut ? [{ text: "…", isMatch: false }] : [];
}
