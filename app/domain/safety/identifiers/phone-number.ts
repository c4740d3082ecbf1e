import { before, overlaps, spanOf, type Found } from "./identifier";
import { isReference } from "./references";
import { webAddresses } from "./web-addresses";

const british =
  /(?<![\p{L}\p{N}.+/-])(?<prefix>(?:\+|00) ?44[ -]?(?:\(0\) ?)?|\(?0)(?<rest>\(?[1-9](?: ?\) ?-? ?|[ .-]{0,2}(?=\d))?(?:\d[).]?[ -]{0,2}){7,8}\d)(?![ .-]?\d)/gu;
const foreign = /(?<![\p{L}\p{N}+])\+(?!44)[1-9]\d{0,2}(?:[ .-]{0,2}\(?\d\)?){7,12}(?![ .-]?\d)/gu;
const afterLabel =
  /(?<![\p{L}\p{N}])(?:tel|telephone|phone|mobile|mob|landline)\.?(?: (?:no|number|num)\.?)?(?: is| was)?[ :=-]{1,3}(?<number>\d{2,5}(?:[ -]?\d{2,4}){1,2})(?![ -]?\d)/dgiu;

/**
 * Finds phone numbers that can be a person's: mobile (07) and geographic (01, 02) numbers of the United Kingdom, with or
 * without +44, numbers of other countries with their +, and six digits or more after “tel”. Short codes, extensions and
 * 03, 08 and 09 numbers are services'. Source: Ofcom, The National Telephone Numbering Plan.
 */
export function findPhoneNumbers(text: string): Found[] {
  const addresses = webAddresses(text);
  const spans = [...britishNumbers(text), ...foreignNumbers(text), ...labelledNumbers(text)];
  return spans
    .filter((span) => !addresses.some((address) => overlaps(address, span)))
    .map((span) => ({
      ...span,
      kind: "phone-number" as const,
      certainty: "asked" as const,
      reason: "looks like a phone number",
    }));
}

type Span = { start: number; end: number };

function britishNumbers(text: string): Span[] {
  return [...text.matchAll(british)].flatMap((match) => {
    const { prefix = "", rest = "" } = match.groups ?? {};
    const national = rest.replace(/\D/g, "");
    const isAbroad = /44/.test(prefix);
    const isPersons = /^(?:[12]\d{8,9}|7[1-57-9]\d{8})$/.test(national);
    if (!isPersons || (!isAbroad && !isGrouped(`0${rest.trim()}`, text, match.index))) return [];
    return [{ start: match.index, end: match.index + match[0].trimEnd().length }];
  });
}

/** A number begins with its area's three digits or more; a day and a month, or a row of times, don't. */
function isGrouped(written: string, text: string, start: number): boolean {
  const groups = written.split(/[^\d]+/).filter((group) => group !== "");
  const [first = "", second = ""] = groups;
  const digits = groups.join("");
  if (groups.length > 1 && first.length < 3 && !(first === "07" && second.length >= 3)) return false;
  if (groups.length > 6 || groups.slice(1).some((group) => group.length < 2)) return false;
  if (digits.length === 10 && first.length !== 5 && !isCalled(before(text, start))) return false;
  return !isReference(before(text, start));
}

function isCalled(textBefore: string): boolean {
  return /(?:tel|phone|telephone|mobile|mob|call|ring|rang|text|number)\b[^\d\n]{0,14}$/i.test(textBefore);
}

function foreignNumbers(text: string): Span[] {
  return [...text.matchAll(foreign)].flatMap(({ index, 0: written }) =>
    written.replace(/\D/g, "").length >= 10 ? [{ start: index, end: index + written.length }] : [],
  );
}

function labelledNumbers(text: string): Span[] {
  return [...text.matchAll(afterLabel)].flatMap((match) => {
    const span = spanOf(match, "number");
    const written = match.groups?.number ?? "";
    const digits = written.replace(/\D/g, "");
    const isService = /^(?:0[389]|1[018]|999|116)/.test(digits) && digits.length !== 8;
    return span && digits.length >= 6 && !isService ? [span] : [];
  });
}
