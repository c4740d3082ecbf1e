import { z } from "zod";
import { neededText, readForm, refused, text, type ReadForm } from "~/domain/safety/read-form";
import { parseDate } from "./parse-date";

export type AnnotationForm = { date: string; words: string };

export const longestAnnotation = 80;

const schema = z.object({
  date: text(40),
  words: neededText(longestAnnotation, "Say what happened, in a few words"),
});

/** Something else that happened, as it is typed. `today` is YYYY-MM-DD. */
export function readAnnotationForm(form: FormData, today: string): ReadForm<AnnotationForm> {
  const read = readForm(schema, form);
  if (!read.ok) return read;
  const date =
    read.value.date === "" ? { problem: "Choose the day it happened" } : parseDate(read.value.date, today);
  if ("problem" in date) return refused(form, { date: date.problem });
  return { ok: true, value: { date: date.date, words: read.value.words } };
}
