import { z } from "zod";
import { readForm, refused, type ReadForm } from "~/domain/safety/read-form";
import type { OnTaken } from "./compare-points";
import { readFileText, type Encoding } from "./file-text";
import { nameProblem, whereIdentified } from "./identified-cell";
import { LONGEST_PASTE } from "./parse-pasted";

export type PasteForm = {
  pasted: string;
  onTaken: OnTaken;
  /** What each column was chosen to be, where somebody chose, and the mark of the text that was chosen for. */
  columns: string[];
  columnsFor: string;
  leavesOut: boolean;
};

const schema = z
  .object({
    pasted: z.string().max(LONGEST_PASTE, "This is too much for one go. Send it part by part.").default(""),
    onTaken: z.enum(["", "keep", "replace"], "Choose what to do").default(""),
    column: z.union([z.string(), z.array(z.string())]).default([]),
    columnsFor: z.string().default(""),
    leaveOut: z.string().default(""),
  })
  .transform(({ column, leaveOut, ...form }) => ({
    ...form,
    columns: [column].flat(),
    leavesOut: leaveOut === "yes",
  }));

/** Reads what was pasted. Where it holds a patient's number, the refusal names the cell. */
export function readPasteForm(form: FormData): ReadForm<PasteForm> {
  const read = readForm(schema, form);
  const where = read.ok ? null : whereIdentified([read.typed.pasted ?? ""].flat().join("\n"));
  return read.ok || where === null ? read : refused(form, { ...read.errors, pasted: where });
}

/** A file that was sent along: its words take the place of what was pasted, and what was chosen for that is forgotten. */
export function takeFile(
  form: FormData,
  file: { name: string; bytes: Uint8Array },
): { encoding: Encoding } | { problem: string } {
  form.delete("file");
  const problem = nameProblem(file.name);
  if (problem) return { problem };
  const read = readFileText(file.bytes);
  if ("problem" in read) return read;
  form.set("pasted", read.text);
  for (const name of ["column", "columnsFor", "leaveOut", "onTaken"]) form.delete(name);
  return { encoding: read.encoding };
}
