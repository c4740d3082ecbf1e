import { z } from "zod";
import { confirmingField, readConfirmed, type Confirmed } from "./confirming";
import { describeField, describeFileName, describeIdentifiers } from "./describe-identifiers";

/** What was typed, so that a form can be shown again as it was. */
export type Typed = Record<string, string | string[]>;

/** One plain sentence a field. */
export type FieldErrors = Record<string, string>;

export type ReadForm<T> = { ok: true; value: T } | { ok: false; errors: FieldErrors; typed: Typed };

/**
 * The only way from a form into the domain: checks every field against the schema, and every text against the
 * guard that keeps patients' identifiers out, unless they were ticked as not identifying anybody. Nothing that was typed is lost when something is wrong.
 */
export function readForm<T>(schema: z.ZodType<T>, form: FormData): ReadForm<T> {
  const typed = typedFrom(form);
  const parsed = schema.safeParse(typed);
  const errors = {
    ...(parsed.success ? {} : fieldErrors(parsed.error)),
    ...identifierErrors(schema, typed, form),
  };
  return parsed.success && Object.keys(errors).length === 0
    ? { ok: true, value: parsed.data }
    : { ok: false, errors, typed };
}

/**
 * A form for two readers: these fields for one, all others for the other. What was ticked goes to both, because a reader
 * takes no tick for fields it doesn't know.
 */
export function splitForm(form: FormData, names: readonly string[]): { own: FormData; rest: FormData } {
  const [own, rest] = [new FormData(), new FormData()];
  for (const [name, value] of form) {
    const isForBoth = name === confirmingField;
    if (isForBoth || names.includes(name)) own.append(name, value);
    if (isForBoth || !names.includes(name)) rest.append(name, value);
  }
  return { own, rest };
}

/** A form that the domain itself has to refuse, for a reason no schema can know. */
export function refused(
  form: FormData,
  errors: FieldErrors,
): { ok: false; errors: FieldErrors; typed: Typed } {
  return { ok: false, errors, typed: typedFrom(form) };
}

/**
 * A form that came second: its words are kept, and what they were written over is forgotten, so that sending them
 * again is about what is there now.
 */
export function cameSecond(
  form: FormData,
  errors: FieldErrors,
): { ok: false; errors: FieldErrors; typed: Typed } {
  const { revision: _revision, version: _version, ...typed } = typedFrom(form);
  return { ok: false, errors, typed };
}

/** One or more lines of text, optional. */
export function text(most: number) {
  return z
    .string()
    .default("")
    .transform((value) => value.replaceAll("\r\n", "\n").trim())
    .pipe(z.string().max(most, `Use ${most.toLocaleString("en-GB")} characters or fewer`));
}

/** Text that must be there; `missing` says what to write. */
export function neededText(most: number, missing: string) {
  return text(most).pipe(z.string().min(1, missing));
}

/** One of a list of names, or nothing. */
export function optionFrom(names: readonly string[]) {
  return z
    .string()
    .default("")
    .refine((value) => value === "" || names.includes(value), "Choose one of the list");
}

/** Any number of a list of names; a single tick arrives as one string. */
export function optionsFrom(names: readonly string[]) {
  return z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((value) => [...new Set(Array.isArray(value) ? value : [value])])
    .refine((values) => values.every((value) => names.includes(value)), "Choose from the list");
}

/** What was typed into a form, to show it again. */
export function typedFrom(form: FormData): Typed {
  const typed = new Map<string, string[]>();
  for (const [name, value] of form) {
    const values = typed.get(name) ?? [];
    if (typeof value === "string") values.push(value);
    if (values.length > 0) typed.set(name, values);
  }
  return Object.fromEntries([...typed].map(([name, values]) => [name, alone(values)]));
}

function alone(values: string[]): string | string[] {
  const [only] = values;
  return only !== undefined && values.length === 1 ? only : values;
}

function fieldErrors(error: z.ZodError): FieldErrors {
  const errors: FieldErrors = {};
  for (const issue of error.issues) errors[String(issue.path[0] ?? "form")] ??= issue.message;
  return errors;
}

/**
 * Every field's words, and what files are called. What the schema doesn't know is kept nowhere, and so is only refused
 * what is refused everywhere.
 */
function identifierErrors(schema: z.ZodType, typed: Typed, form: FormData): FieldErrors {
  const errors: FieldErrors = {};
  const confirmed = confirmedIn(typed);
  const known = schema instanceof z.ZodObject ? new Set(Object.keys(schema.shape)) : null;
  for (const [name, values] of Object.entries(typed)) {
    if (name === confirmingField) continue;
    const isKept = known === null || known.has(name);
    const message = [values]
      .flat()
      .map((value) => (isKept ? describeField(name, value, confirmed) : describeIdentifiers(value)))
      .find((found) => found !== null);
    if (message) errors[name] = message;
  }
  return { ...errors, ...fileNameErrors(form) };
}

/** What was ticked on a form as not identifying anybody. */
export function confirmedIn(typed: Typed): Confirmed {
  return readConfirmed([typed[confirmingField] ?? []].flat());
}

function fileNameErrors(form: FormData): FieldErrors {
  const errors: FieldErrors = {};
  for (const [name, value] of form) {
    const message = typeof value === "string" ? null : describeFileName(value.name);
    if (message) errors[name] ??= message;
  }
  return errors;
}
