import { z } from "zod";
import {
  neededText,
  readForm,
  refused,
  text,
  type FieldErrors,
  type ReadForm,
} from "~/domain/safety/read-form";
import { lastDueDay, readDay } from "./due-day";

export type NewPledge = { what: string; dueOn: string };

/** `revision` says which words the form was opened over; empty where there were none. */
export type EndorseForm = { message: string; pledge: NewPledge | null; revision: string };

const fields = z.object({
  message: neededText(1000, "Say what you like about it, and why it matters"),
  what: text(500),
  dueOn: text(40),
  revision: text(20),
});

/** An endorsement, with a pledge if both of its parts are there. `today` is a YYYY-MM-DD. */
export function readEndorseForm(form: FormData, today: string): ReadForm<EndorseForm> {
  const [what, typedDay] = [typedIn(form, "what"), typedIn(form, "dueOn")];
  const problems = pledgeProblems(what, typedDay, today);
  const read = readForm(fields, form);
  if (!read.ok) return { ...read, errors: { ...read.errors, ...problems, ...read.errors } };
  if (Object.keys(problems).length > 0) return refused(form, problems);
  const { message, revision } = read.value;
  const dueOn = readDay(typedDay);
  return { ok: true, value: { message, revision, pledge: dueOn ? { what: read.value.what, dueOn } : null } };
}

/** Another revision of the words, another name. */
export function revisionOf(endorsement: { updatedAt: Date }): string {
  return String(endorsement.updatedAt.getTime());
}

function pledgeProblems(what: string, typedDay: string, today: string): FieldErrors {
  const problems: FieldErrors = {};
  if (what === "" && typedDay === "") return problems;
  if (what === "") problems.what = "Say what you'll do, or leave the day empty";
  const wrongDay = dayProblem(typedDay, today);
  if (wrongDay) problems.dueOn = wrongDay;
  return problems;
}

function dayProblem(typed: string, today: string): string | null {
  if (typed === "") return "Say by when you'll do it";
  const day = readDay(typed);
  if (day === null) return "Write the day like 27/3/2026";
  if (day < today) return "Choose today or a later day";
  return day > lastDueDay(today) ? "Choose a day within two years. Closer is kinder" : null;
}

function typedIn(form: FormData, name: string): string {
  const typed = form.get(name);
  return typeof typed === "string" ? typed.trim() : "";
}
