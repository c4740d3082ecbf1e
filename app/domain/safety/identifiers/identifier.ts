/** What can tell who a patient is, as DOMAIN's list of patient-identifiable information has it. */
export type IdentifierKind =
  | "nhs-number"
  | "nhs-number-shape"
  | "chi-number"
  | "hsc-number"
  | "date-of-birth"
  | "postcode"
  | "phone-number"
  | "email-address"
  | "hospital-number"
  | "named-person"
  | "initials-with-place";

/**
 * `refused`: a number whose last digit agrees, which is hardly ever chance. `asked`: may identify a patient, and
 * whoever wrote it knows whether it does.
 */
export type Certainty = "refused" | "asked";

/** Something found at `start` up to, not including, `end`, counted in UTF-16 units. */
export type Found = {
  kind: IdentifierKind;
  start: number;
  end: number;
  certainty: Certainty;
  /** In plain words, to follow what was found: “… looks like a postcode”. */
  reason: string;
};

export type Identifier = Found & { text: string };

/** Where in a text something stands. */
export type Span = { start: number; end: number };

/** A span of one part of a match, named in the pattern, which has the `d` flag. */
export function spanOf(match: RegExpExecArray, name: string): Span | null {
  const [start, end] = match.indices?.groups?.[name] ?? [];
  return start === undefined || end === undefined ? null : { start, end };
}

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** What stands before a place, as far as a label can reach. */
export function before(text: string, at: number, reach = 40): string {
  return text.slice(Math.max(0, at - reach), at);
}
