import { z } from "zod";
import { isConfirmed, type Confirmed } from "~/domain/safety/confirming";
import { describeIdentifiers } from "~/domain/safety/describe-identifiers";
import {
  confirmedIn,
  readForm,
  refused,
  text,
  typedFrom,
  type FieldErrors,
  type ReadForm,
} from "~/domain/safety/read-form";
import type { PointToKeep } from "./compare-points";
import { hasDenominator, type MeasureKind } from "./measure-kinds";
import { parseDate, type ParsedDate } from "./parse-date";
import { parseMoment } from "./parse-moment";
import { parseNumber } from "./parse-number";
import { IN_NO_BED_DAYS, LONGEST_NOTE, OUT_OF_NOTHING, ratioProblem } from "./pasted-row";
import { numberColumns } from "./pasted-columns";
import type { PointNumbers } from "./point-value";

const LONGEST_REASON = 200;

const schema = z.object({
  date: text(60),
  time: text(20),
  value: text(60),
  numerator: text(60),
  denominator: text(60),
  note: text(LONGEST_NOTE),
  leftOut: text(LONGEST_REASON),
});

/** A point, and why it is left out of the lines; "" where it counts. */
export type PointForm = PointToKeep & { leftOut: string };

type Typed = z.infer<typeof schema>;

/** One point as it is typed; an event has its time beside its date. Without a number it is a gap, and a gap says why in its note. `today` is YYYY-MM-DDTHH:MM. */
export function readPointForm(form: FormData, kind: MeasureKind, today: string): ReadForm<PointForm> {
  const read = readForm(schema, form);
  if (!read.ok) return read;
  const date = readWhen(read.value, kind, today);
  const { numbers, errors } = readNumbers(read.value, kind);
  if ("problem" in date) return refused(form, { date: date.problem, ...errors });
  const point = { date: date.date, ...numbers, note: read.value.note || null, leftOut: read.value.leftOut };
  const problems =
    Object.keys(errors).length > 0 ? errors : pointProblems(point, kind, confirmedIn(typedFrom(form)));
  return Object.keys(problems).length > 0 ? refused(form, problems) : { ok: true, value: point };
}

/** Two events of one day are told apart by their times; without one, the second may be the first once more. */
export function isTimeNeeded(
  form: FormData,
  kind: MeasureKind,
  { date }: PointForm,
  others: readonly { date: string }[],
): boolean {
  const { time = "" } = typedFrom(form);
  const isTimeless = kind === "days-between" && [time].flat().join("").trim() === "";
  return isTimeless && others.some((other) => other.date.slice(0, 10) === date.slice(0, 10));
}

export const TIME_NEEDED =
  "Something is written down for that day already. Say at what time this one happened.";

/**
 * What was read may hold a patient's number that what was typed didn't: 9,434,765,919, or one spread over lines or
 * cells; unless that was ticked as another kind of number, in the field it was typed into.
 */
export function identifierIn(
  { value, numerator, denominator, note }: PointToKeep,
  confirmed: Confirmed = new Map(),
  field = "note",
): string | null {
  const texts = [value, numerator, denominator].flatMap((number) =>
    number === null ? [] : [String(number)],
  );
  const found = [...texts, note?.replace(/[\s,;]+/g, " ") ?? ""]
    .map((written) => describeIdentifiers(written, (one) => isConfirmed(confirmed, field, one)))
    .find((words) => words !== null);
  return found ?? null;
}

function readWhen({ date, time }: Typed, kind: MeasureKind, today: string): ParsedDate {
  if (kind !== "days-between")
    return date === "" ? { problem: "Choose the date the number is for" } : parseDate(date, today);
  return date === "" ? { problem: "Choose the date it happened" } : parseMoment(`${date} ${time}`, today);
}

function readNumbers(typed: Typed, kind: MeasureKind): { numbers: PointNumbers; errors: FieldErrors } {
  const numbers: PointNumbers = { value: null, numerator: null, denominator: null };
  const errors: FieldErrors = {};
  for (const column of numberColumns(kind) as (keyof PointNumbers)[]) {
    const parsed = parseNumber(typed[column], kind);
    if ("problem" in parsed) errors[column] = parsed.problem;
    else numbers[column] = parsed.number;
  }
  return { numbers, errors };
}

function pointProblems(point: PointToKeep, kind: MeasureKind, confirmed: Confirmed): FieldErrors {
  const [first = "value"] = numberColumns(kind);
  const together = hasDenominator(kind) ? ratioProblem(point, kind) : null;
  if (together === OUT_OF_NOTHING || together === IN_NO_BED_DAYS) return { denominator: together };
  if (together) return { [first]: together.charAt(0).toUpperCase() + together.slice(1) };
  const isGap = kind !== "days-between" && point.value === null && point.numerator === null;
  if (isGap && !point.note) return { [first]: "Type the number. If it isn't known, say why in the note." };
  const identifier = identifierIn(point, confirmed);
  return identifier ? { [first]: identifier } : {};
}
