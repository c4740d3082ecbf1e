import { z } from "zod";
import {
  describeIdentifiers,
  readForm,
  refused,
  text,
  type FieldErrors,
  type ReadForm,
} from "~/domain/safety/read-form";
import type { PointToKeep } from "./compare-points";
import type { MeasureKind } from "./measure-kinds";
import { parseDate } from "./parse-date";
import { parseNumber } from "./parse-number";
import { LONGEST_NOTE, OUT_OF_NOTHING, ratioProblem } from "./pasted-row";
import { numberColumns } from "./pasted-columns";
import type { PointNumbers } from "./point-value";

const schema = z.object({
  date: text(60),
  value: text(60),
  numerator: text(60),
  denominator: text(60),
  note: text(LONGEST_NOTE),
});

type Typed = z.infer<typeof schema>;

/** One point as it is typed. Without a number it is a gap, and a gap says why in its note. `today` is YYYY-MM-DD. */
export function readPointForm(form: FormData, kind: MeasureKind, today: string): ReadForm<PointToKeep> {
  const read = readForm(schema, form);
  if (!read.ok) return read;
  const date = readDate(read.value.date, today);
  const { numbers, errors } = readNumbers(read.value, kind);
  if ("problem" in date) return refused(form, { date: date.problem, ...errors });
  const point = { date: date.date, ...numbers, note: read.value.note || null };
  const problems = Object.keys(errors).length > 0 ? errors : pointProblems(point, kind);
  return Object.keys(problems).length > 0 ? refused(form, problems) : { ok: true, value: point };
}

/** What was read may hold a patient's number that what was typed didn't: 9,434,765,919, or one spread over lines or cells. */
export function identifierIn({ value, numerator, denominator, note }: PointToKeep): string | null {
  const texts = [value, numerator, denominator].flatMap((number) =>
    number === null ? [] : [String(number)],
  );
  const found = [...texts, note?.replace(/[\s,;]+/g, " ") ?? ""]
    .map(describeIdentifiers)
    .find((words) => words !== null);
  return found ?? null;
}

function readDate(typed: string, today: string) {
  return typed === "" ? { problem: "Choose the date the number is for" } : parseDate(typed, today);
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

function pointProblems(point: PointToKeep, kind: MeasureKind): FieldErrors {
  const [first = "value"] = numberColumns(kind);
  const together = kind === "ratio" ? ratioProblem(point) : null;
  if (together === OUT_OF_NOTHING) return { denominator: together };
  if (together) return { [first]: together.charAt(0).toUpperCase() + together.slice(1) };
  const isGap = point.value === null && point.numerator === null;
  if (isGap && !point.note) return { [first]: "Type the number. If it isn't known, say why in the note." };
  const identifier = identifierIn(point);
  return identifier ? { [first]: identifier } : {};
}
