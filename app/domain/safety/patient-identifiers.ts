export type Identifier = { kind: "nhs-number"; start: number; end: number; text: string };

const space = "\\p{Zs}";
const gap = `(?:${space}{0,3}[\\p{Pd}\\u2212./_\\u00b7]${space}{0,3}|${space}{1,3})`;
const wideGap = `(?:${gap}|${space}{0,3}(?:\\t|\\r?\\n)${space}{0,3}|[*_~\`]{1,3})`;
const grouped = `\\d{3}${wideGap}?\\d{3}${wideGap}?\\d{4}`;
const spelt = `(?<!\\d${gap})\\d(?:${gap}\\d){9}(?!${gap}\\d)`;
const shape = new RegExp(`(?<!\\d)(?:${grouped}|${spelt})(?!\\d)`, "gu");

/**
 * Finds NHS numbers: ten digits in a row, in groups of 3, 3 and 4, or one by one, with spaces, dashes, dots or
 * slashes between (groups also parted by a tab, a line's end or Markdown's marks), in any script's digits, whose last digit is the modulus 11 check of the first nine.
 * Positions are those of the text as given.
 * Source: NHS Data Dictionary, NHS number.
 */
export function findIdentifiers(text: string): Identifier[] {
  const plain = withPlainDigits(text);
  return [...plain.text.matchAll(shape)].flatMap((match) => {
    const start = plain.origin[match.index] ?? 0;
    const end = plain.origin[match.index + match[0].length - 1] ?? 0;
    const kind = "nhs-number" as const;
    const found = { kind, start, end: end + widthAt(text, end), text: "" };
    return isNhsNumber(match[0].replace(/\D/g, "")) ? [{ ...found, text: text.slice(start, found.end) }] : [];
  });
}

/**
 * Weights 10 to 2 over the first nine digits; 11 minus the remainder, 11 counting as 0 and 10 never valid.
 * Ten noughts agree with that, and are nobody's.
 */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^0+$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[9]);
}

const withoutWidth = /[\p{Cf}\p{Mn}\p{Me}]|(?![\t\n\v\f\r])\p{Cc}/u;

/** Digits of any script become 0 to 9, and characters without width go; `origin` remembers where each stood. */
function withPlainDigits(text: string): { text: string; origin: number[] } {
  const origin: number[] = [];
  let plain = "";
  let at = 0;
  for (const character of text) {
    const written = withoutWidth.test(character) ? "" : plainDigit(character);
    for (let i = 0; i < written.length; i++) origin.push(at);
    plain += written;
    at += character.length;
  }
  return { text: plain, origin };
}

/** Full-width and ornamental digits have a plain form; every script's own stand in blocks of ten, nought first. */
function plainDigit(character: string): string {
  const usual = character.normalize("NFKC");
  if (/^\d$/.test(usual)) return usual;
  if (!isDigit(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  let digit = 0;
  while (digit < 9 && isDigit(String.fromCodePoint(code - digit - 1))) digit++;
  return String(digit);
}

function isDigit(character: string): boolean {
  return /\p{Nd}/u.test(character);
}

function widthAt(text: string, position: number): number {
  return String.fromCodePoint(text.codePointAt(position) ?? 0).length;
}
