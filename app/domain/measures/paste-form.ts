import { z } from "zod";
import { readForm, text, type ReadForm } from "~/domain/safety/read-form";
import { compareWithKept, type Compared, type OnTaken, type PointToKeep } from "./compare-points";
import type { MeasureKind } from "./measure-kinds";
import { parsePastedPoints } from "./parse-pasted";
import type { PastedRow, PasteProblem } from "./pasted-row";
import { identifierIn } from "./point-form";

export type PasteForm = { pasted: string; onTaken: OnTaken };

const schema = z.object({
  pasted: text(900_000),
  onTaken: z.enum(["", "keep", "replace"], "Choose what to do").default(""),
});

export function readPasteForm(form: FormData): ReadForm<PasteForm> {
  return readForm(schema, form);
}

export type CheckedPaste<Kept> = Compared<PastedRow, Kept> & { rows: PastedRow[]; problems: PasteProblem[] };

/** What was pasted beside what is there: nothing of it is kept while a row has a problem. */
export function checkPaste<Kept extends PointToKeep>(
  pasted: string,
  kind: MeasureKind,
  today: string,
  kept: readonly Kept[],
): CheckedPaste<Kept> {
  const { rows, problems, duplicates } = parsePastedPoints(pasted, kind, today);
  const more = [...rows.flatMap(aboutIdentifiers), ...duplicates.map(aboutDuplicate)];
  const all = [...problems, ...more].sort((a, b) => a.line - b.line);
  return { rows, problems: all, ...compareWithKept(rows, kept) };
}

function aboutIdentifiers(row: PastedRow): PasteProblem[] {
  const message = identifierIn(row);
  return message ? [{ line: row.line, column: "row", message: `Row ${row.line}: ${message}` }] : [];
}

function aboutDuplicate({ lines }: { lines: number[] }): PasteProblem {
  const last = lines.at(-1) ?? 0;
  const message = `Rows ${lines.slice(0, -1).join(", ")} and ${last} have the same date. Keep one of them.`;
  return { line: last, column: "date", message };
}
