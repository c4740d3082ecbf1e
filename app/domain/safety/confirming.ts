import type { Certainty, Identifier, IdentifierKind } from "./identifiers/identifier";
import { findIdentifiers } from "./patient-identifiers";

/** The tick boxes with which somebody says that what was found identifies no patient. */
export const confirmingField = "notIdentifying";

/** So many things found in one field are a list of people: taken out, not ticked away. */
const mostConfirmed = 50;

/**
 * Fields that aren't for words about people: what they usually hold isn't asked about, and a number refused there
 * can't be ticked away.
 */
const notForWords = new Set(
  (
    "find date time startsOn dueOn value numerator denominator target yes yesAnd notNow no " +
    "revision version"
  ).split(" "),
);

/** Fields that ask for the very thing: the e-mail address of an account. */
const askedFor: Record<string, IdentifierKind> = { email: "email-address" };

/** What a field's text holds that is refused or asked about there. */
export function findInField(name: string, text: string): Identifier[] {
  if (name === confirmingField) return [];
  const found = findIdentifiers(text);
  if (notForWords.has(name)) return found.filter(({ certainty }) => certainty === "refused");
  if (name === tableField) return found.filter((one) => !isDateCell(text, one));
  return found.filter(({ kind }) => kind !== askedFor[name]);
}

/** Rows of a spreadsheet, which may begin with dates of any year. */
const tableField = "pasted";

/** A date that is all there is in its cell. */
function isDateCell(text: string, { kind, start, end }: Identifier): boolean {
  const isAlone = /^[\t\n\r,;"|]?$/;
  return kind === "date-of-birth" && isAlone.test(text.charAt(start - 1)) && isAlone.test(text.charAt(end));
}

export function canBeConfirmed(name: string, found: readonly Identifier[]): boolean {
  return !notForWords.has(name) && found.length <= mostConfirmed;
}

/** The value of a tick box: it covers these things in this field, and no other. */
export function confirmationOf(name: string, found: readonly Identifier[]): string {
  return JSON.stringify([name, ...new Set(found.map(({ text }) => asSent(text)))]);
}

/** What was ticked, by field. */
export type Confirmed = ReadonlyMap<string, ReadonlySet<string>>;

export function readConfirmed(values: readonly string[]): Confirmed {
  const confirmed = new Map<string, Set<string>>();
  for (const [name, ...texts] of values.map(listIn)) {
    if (name === undefined) continue;
    const so = confirmed.get(name) ?? new Set();
    for (const text of texts) so.add(asSent(text));
    confirmed.set(name, so);
  }
  return confirmed;
}

export function isConfirmed(confirmed: Confirmed, name: string, found: Identifier): boolean {
  return confirmed.get(name)?.has(asSent(found.text)) ?? false;
}

/** What in a field nobody has ticked yet. */
export function unconfirmedIn(name: string, text: string, confirmed: Confirmed): Identifier[] {
  const found = findInField(name, text);
  if (!canBeConfirmed(name, found)) return found;
  return found.filter((one) => !isConfirmed(confirmed, name, one));
}

/** How sure the guard was of what a form, that was read without errors, holds and somebody ticked. */
export function certaintiesConfirmed(form: FormData): Certainty[] {
  const values = form.getAll(confirmingField).filter((value) => typeof value === "string");
  if (values.length === 0) return [];
  const confirmed = readConfirmed(values);
  const found = [...form].flatMap(([name, value]) =>
    typeof value === "string" && confirmed.has(name) ? findInField(name, value) : [],
  );
  return [...new Set(found.map(({ certainty }) => certainty))];
}

/** Browsers send line ends as they like. */
function asSent(text: string): string {
  return text.replace(/\s+/g, " ");
}

function listIn(value: string): string[] {
  try {
    const list: unknown = JSON.parse(value);
    return Array.isArray(list) && list.every((part) => typeof part === "string") ? list : [];
  } catch {
    return [];
  }
}
