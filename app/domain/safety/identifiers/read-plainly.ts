import type { Span } from "./identifier";

/** A text as a reader sees it, and where each part of it stands in the text as given. */
export type PlainText = { text: string; given: (span: Span) => Span };

const simple = /^[\t\n\r\x20-\x25\x27-\x7e]*$/;
const entity = /&(?:amp;){0,3}(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));?/iy;

const named: Record<string, string> = {
  amp: "&",
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  hyphen: "-",
  dash: "-",
  ndash: "-",
  mdash: "-",
  minus: "-",
  period: ".",
  commat: "@",
  sol: "/",
  colon: ":",
  comma: ",",
  lpar: "(",
  rpar: ")",
  apos: "'",
  rsquo: "'",
  shy: "",
  zwj: "",
  zwnj: "",
};

/**
 * Reads a text as the eye does: any script's digits become 0 to 9, wide letters usual ones, every space a space and
 * every dash a dash; what has no width goes; HTML's character references are decoded.
 */
export function readPlainly(text: string): PlainText {
  if (simple.test(text)) return { text, given: (span) => span };
  const starts: number[] = [];
  const ends: number[] = [];
  const known = new Map<string, string>();
  let plain = "";
  for (let at = 0; at < text.length;) {
    const { written, width } = referenceAt(text, at) ?? characterAt(text, at, known);
    for (let i = 0; i < written.length; i++) {
      starts.push(at);
      ends.push(at + width);
    }
    plain += written;
    at += width;
  }
  return {
    text: plain,
    given: ({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }),
  };
}

type Read = { written: string; width: number };

function referenceAt(text: string, at: number): Read | null {
  if (text.charCodeAt(at) !== 38) return null;
  entity.lastIndex = at;
  const match = entity.exec(text);
  if (!match) return null;
  const [all, decimal, hexadecimal, name = ""] = match;
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? "", 16);
  const character = Number.isNaN(code) ? named[name.toLowerCase()] : fromCode(code);
  return character === undefined ? null : { written: plainly(character), width: all.length };
}

function fromCode(code: number): string | undefined {
  return code > 0x10ffff ? undefined : String.fromCodePoint(code);
}

function characterAt(text: string, at: number, known: Map<string, string>): Read {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const written = known.get(character) ?? plainly(character);
  known.set(character, written);
  return { written, width: character.length };
}

const withoutWidth = /[\p{Cf}\p{Mn}\p{Me}]|(?![\t\n\v\f\r])\p{Cc}/u;

function plainly(character: string): string {
  if (withoutWidth.test(character)) return "";
  if (/\p{Zs}/u.test(character)) return " ";
  if (/[\p{Zl}\p{Zp}]/u.test(character)) return "\n";
  if (/[\p{Pd}\u2212]/u.test(character)) return "-";
  if (/[\u2018\u2019\u02bc]/u.test(character)) return "'";
  const usual = character.normalize("NFKC");
  if (/^[\x20-\x7e]+$/.test(usual)) return usual;
  return /\p{Nd}/u.test(character) ? plainDigit(character) : character;
}

/** Every script's own digits stand in blocks of ten, nought first. */
function plainDigit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let digit = 0;
  while (digit < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - digit - 1))) digit++;
  return String(digit);
}
