import { beginsWithDate, isNhsNumber, kindByRange } from "./check-digit";
import { before, overlaps, spanOf, type Found, type IdentifierKind } from "./identifier";
import { isReference } from "./references";
import { webAddresses } from "./web-addresses";

const gap = `(?: {0,3}[-./_\u00b7] {0,3}| {1,3})`;
const wideGap = `(?:${gap}| {0,3}(?:\\t|\\r?\\n) {0,3}|[*_~\`]{1,3})`;
const grouped = `\\d{3}${wideGap}?\\d{3}${wideGap}?\\d{4}`;
const spelt = `(?<!\\d${gap})\\d(?:${gap}\\d){9}(?!${gap}\\d)`;
const shape = new RegExp(`(?<!\\d)(?:${grouped}|${spelt})(?!\\d)`, "gu");

const chiShape = /(?<![\d./-])\d{6}[ -]\d{4}(?![\d./-])/g;

/** Letters that stand where digits should: capital and small O for nought, I and l for one. */
const lookAlike = new RegExp(
  `(?<![A-Za-z0-9])[0-9OoIl]{3}${gap}?[0-9OoIl]{3}${gap}?[0-9OoIl]{4}(?![A-Za-z0-9])`,
  "g",
);

const labelled = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<label>NHS|CHI|Community Health Index|H ?& ?C|HCN|HSC|Health (?:and|&) (?:Social )?Care)` +
    `(?: ?-? ?(?:patient )?(?<number>(?:numbers?|num|nmbr|no|nr|id|identifier|ref|reference)\\b\\.?|#))?` +
    `[^\\p{L}\\p{N}]{0,4}(?:(?:is|was|of)\\b[^\\p{L}\\p{N}]{0,3})?(?<digits>\\d(?:${gap}?\\d){5,11})(?!${gap}?\\d)`,
  "dgiu",
);

const inPatientAddress = /(?:nhs|patient|client|mrn|rio|chi|hospital)[a-z]{0,12}[=/:_-]{1,3}$/i;

/**
 * Finds NHS, CHI and H&C numbers: ten digits in a row, in groups of 3, 3 and 4, or one by one, with spaces, dashes,
 * dots or slashes between (groups also parted by a tab, a line's end or Markdown's marks). One whose last digit is
 * the check of the first nine is refused; one that has the shape alone, or a label before it, is asked about.
 */
export function findTenDigitNumbers(text: string): Found[] {
  const addresses = webAddresses(text);
  const all = [...byLabel(text), ...byShape(text), ...byDate(text), ...byLookAlike(text)];
  return all.flatMap((found) => {
    if (!addresses.some((address) => overlaps(address, found))) return [found];
    return inPatientAddress.test(before(text, found.start))
      ? [{ ...found, certainty: "asked" as const }]
      : [];
  });
}

function byLabel(text: string): Found[] {
  return [...text.matchAll(labelled)].flatMap((match) => {
    const span = spanOf(match, "digits");
    if (!span) return [];
    const digits = onlyDigits(text.slice(span.start, span.end));
    const kind = kindByLabel(match.groups?.label ?? "");
    if (isNhsNumber(digits)) return [{ ...span, ...checked(kind) }];
    const isNumber = match.groups?.number !== undefined || (kind === "chi-number" && digits.length === 10);
    return isNumber ? [{ ...span, ...unchecked(kind) }] : [];
  });
}

function kindByLabel(label: string): "nhs-number" | "chi-number" | "hsc-number" {
  if (/^nhs$/i.test(label)) return "nhs-number";
  return /^(?:chi|community health index)$/i.test(label) ? "chi-number" : "hsc-number";
}

function byShape(text: string): Found[] {
  return [...text.matchAll(shape)].flatMap(({ index, 0: written }) => {
    const digits = onlyDigits(written);
    const span = { start: index, end: index + written.length };
    if (isNhsNumber(digits)) return [{ ...span, ...checked(kindByRange(digits)) }];
    return isInThrees(written) &&
      !isReference(before(text, index)) &&
      !/[+]\d{0,3} ?$/.test(before(text, index))
      ? [{ ...span, ...unchecked("nhs-number") }]
      : [];
  });
}

/** Groups of 3, 3 and 4 with the same mark between, on one line. */
function isInThrees(written: string): boolean {
  const [, first, second] = /^\d{3}( ?[-./_\u00b7 ] ?)\d{3}( ?[-./_\u00b7 ] ?)\d{4}$/.exec(written) ?? [];
  return first !== undefined && first.trim() === second?.trim();
}

/** Six digits and four, the first six a date: how CHI numbers are written. Last four that can be a time are one. */
function byDate(text: string): Found[] {
  return [...text.matchAll(chiShape)].flatMap(({ index, 0: written }) => {
    const digits = onlyDigits(written);
    const span = { start: index, end: index + written.length };
    if (!beginsWithDate(digits) || isReference(before(text, index))) return [];
    if (isNhsNumber(digits)) return [{ ...span, ...checked("chi-number") }];
    return isTime(digits.slice(6)) ? [] : [{ ...span, ...unchecked("chi-number") }];
  });
}

function isTime(four: string): boolean {
  return /^(?:[01]\d|2[0-4])[0-5]\d$/.test(four);
}

function byLookAlike(text: string): Found[] {
  return [...text.matchAll(lookAlike)].flatMap(({ index, 0: written }) => {
    const digits = onlyDigits(written.replace(/[Oo]/g, "0").replace(/[Il]/g, "1"));
    const isMixed = /[OoIl]/.test(written) && onlyDigits(written).length >= 7;
    if (!isMixed || !isNhsNumber(digits)) return [];
    return [{ start: index, end: index + written.length, ...unchecked("nhs-number") }];
  });
}

function onlyDigits(written: string): string {
  return written.replace(/\D/g, "");
}

type Ten = "nhs-number" | "chi-number" | "hsc-number";

const names: Record<Ten, string> = {
  "nhs-number": "an NHS number",
  "chi-number": "a CHI number",
  "hsc-number": "a Health and Care number",
};

function checked(kind: Ten): Pick<Found, "kind" | "certainty" | "reason"> {
  return { kind, certainty: "refused", reason: `is ${names[kind]}: its last digit agrees with the others` };
}

function unchecked(kind: Ten): Pick<Found, "kind" | "certainty" | "reason"> {
  const shown: IdentifierKind = kind === "nhs-number" ? "nhs-number-shape" : kind;
  return { kind: shown, certainty: "asked", reason: `looks like ${names[kind]}` };
}
