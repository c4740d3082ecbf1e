/**
 * Weights 10 to 2 over the first nine digits; 11 minus the remainder, 11 counting as 0 and 10 never valid.
 * Ten noughts agree with that, and are nobody's. CHI numbers and Northern Ireland's H&C numbers are checked alike.
 * Source: NHS Data Dictionary, NHS number.
 */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^0+$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[9]);
}

/**
 * Whose number it is by its range: a CHI number (Scotland) begins with a day, a month and a year of birth; an H&C
 * number (Northern Ireland) with 32 to 39; NHS numbers (England, Wales, Isle of Man) with 4, 6, 7 or 9.
 * Source: NHS Data Dictionary, NHS number; Public Health Scotland, Community Health Index.
 */
export function kindByRange(digits: string): "chi-number" | "hsc-number" | "nhs-number" {
  if (beginsWithDate(digits)) return "chi-number";
  return /^3[2-9]/.test(digits) ? "hsc-number" : "nhs-number";
}

/** Six digits that can be ddmmyy. */
export function beginsWithDate(digits: string): boolean {
  return /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}/.test(digits);
}
