export type Identifier = { kind: "nhs-number"; start: number; end: number; text: string };

const space = "[ \\u00a0\\u2007\\u2009\\u202f]";
const gap = `(?:${space}{0,3}[-\\u2010-\\u2015.\\u2212/]${space}{0,3}|${space}{1,3})`;
const grouped = `\\d{3}${gap}\\d{3}${gap}\\d{4}`;
const spelt = `\\d(?:${gap}\\d){9}`;
const shape = new RegExp(`(?<!\\d)(?:\\d{10}|${grouped}|${spelt})(?!\\d)`, "gu");

/**
 * Finds NHS numbers: ten digits in a row, in groups of 3, 3 and 4, or one by one, with spaces, dashes, dots or
 * slashes between, in any script's digits, whose last digit is the modulus 11 check of the first nine.
 * Positions are those of the text as given.
 * Source: NHS Data Dictionary, NHS number.
 */
export function findIdentifiers(text: string): Identifier[] {
  const plain = withPlainDigits(text);
  return [...plain.text.matchAll(shape)].flatMap((match) => {
    const start = plain.origin[match.index] ?? 0;
    const end = (plain.origin[match.index + match[0].length - 1] ?? 0) + 1;
    const kind = "nhs-number" as const;
    return isNhsNumber(match[0].replace(/\D/g, "")) ? [{ kind, start, end, text: text.slice(start, end) }] : [];
  });
}

/** Weights 10 to 2 over the first nine digits; 11 minus the remainder, 11 counting as 0 and 10 never valid. */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[9]);
}

/** Digits of any script become 0 to 9, and characters without width go; `origin` remembers where each stood. */
function withPlainDigits(text: string): { text: string; origin: number[] } {
  const origin: number[] = [];
  let plain = "";
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (/[\u00ad\u200b-\u200d\u2060\ufeff]/.test(character)) continue;
    plain += plainDigit(character);
    origin.push(i);
  }
  return { text: plain, origin };
}

/** Digits stand in blocks of ten, nought first, in every script. */
function plainDigit(character: string): string {
  if (!isDigit(character)) return character;
  let digit = 0;
  while (digit < 9 && isDigit(String.fromCharCode(character.charCodeAt(0) - digit - 1))) digit++;
  return String(digit);
}

function isDigit(character: string): boolean {
  return /\p{Nd}/u.test(character);
}
