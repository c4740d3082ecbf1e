import { z } from "zod";
import type { Confirmed } from "~/domain/safety/confirming";
import { describeFileName } from "~/domain/safety/describe-identifiers";
import { confirmedIn, readForm, refused, typedFrom, type ReadForm } from "~/domain/safety/read-form";
import type { OnTaken } from "./compare-points";
import { readFileText, type Encoding } from "./file-text";
import { whereIdentified } from "./identified-cell";
import { LONGEST_PASTE } from "./parse-pasted";

export type PasteForm = {
  pasted: string;
  onTaken: OnTaken;
  /** What each column was chosen to be, where somebody chose, and the mark of the text that was chosen for. */
  columns: string[];
  columnsFor: string;
  leavesOut: boolean;
  /** The mark of what the preview showed that would be replaced. */
  seen: string;
  /** What was ticked as identifying nobody. */
  confirmed: Confirmed;
};

const schema = z
  .object({
    pasted: z.string().max(LONGEST_PASTE, "This is too much for one go. Send it part by part.").default(""),
    onTaken: z.enum(["", "keep", "replace"], "Choose what to do").default(""),
    column: z.union([z.string(), z.array(z.string())]).default([]),
    columnsFor: z.string().default(""),
    leaveOut: z.string().default(""),
    seen: z.string().default(""),
  })
  .transform(({ column, leaveOut, ...form }) => ({
    ...form,
    columns: [column].flat(),
    leavesOut: leaveOut === "yes",
  }));

/** Reads what was pasted. Where it holds what may identify a patient, the refusal names the cell. */
export function readPasteForm(form: FormData): ReadForm<PasteForm> {
  const read = readForm(schema, form);
  const confirmed = confirmedIn(typedFrom(form));
  if (read.ok) return { ok: true, value: { ...read.value, confirmed } };
  const where = whereIdentified("pasted", [read.typed.pasted ?? ""].flat().join("\n"), confirmed);
  return where === null ? read : refused(form, { ...read.errors, pasted: where });
}

/** A file that was sent along: its words take the place of what was pasted, and what was chosen for that is forgotten. */
export function takeFile(
  form: FormData,
  file: { name: string; bytes: Uint8Array },
): { encoding: Encoding } | { problem: string } {
  form.delete("file");
  const problem = describeFileName(file.name);
  if (problem) return { problem };
  const read = readFileText(file.bytes);
  if ("problem" in read) return read;
  form.set("pasted", read.text);
  for (const name of ["column", "columnsFor", "leaveOut", "onTaken", "seen"]) form.delete(name);
  return { encoding: read.encoding };
}
