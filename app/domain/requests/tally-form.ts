import { z } from "zod";
import { parseDate } from "~/domain/measures/parse-date";
import { readForm, refused, text, type ReadForm } from "~/domain/safety/read-form";
import { totalOf, type AnswerCounts } from "./answers";

export type TallyForm = { date: string } & AnswerCounts;

/** How often one answer was given on one day: a whole number up to 999, and nothing is nought. */
const count = z
  .string()
  .default("")
  .transform((value) => value.trim())
  .pipe(z.string().regex(/^\d{0,3}$/, "Write a whole number, up to 999"))
  .transform(Number);

const schema = z.object({ date: text(40), yes: count, yesAnd: count, notNow: count, no: count });

/** Reads how often each answer was given on a day that has come (`today`: YYYY-MM-DD). */
export function readTallyForm(form: FormData, today: string): ReadForm<TallyForm> {
  const read = readForm<TallyForm>(schema, form);
  if (!read.ok) return read;
  const parsed = parseDate(read.value.date, today);
  if ("problem" in parsed) return refused(form, { date: parsed.problem });
  if (parsed.date > today) return refused(form, { date: "That day hasn't come yet" });
  if (totalOf(read.value) === 0)
    return refused(form, { yes: "Count one answer at least. If nobody asked, leave the day out" });
  return { ok: true, value: { ...read.value, date: parsed.date } };
}
