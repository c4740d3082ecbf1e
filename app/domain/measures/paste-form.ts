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
  const firstWithDate = new Map(duplicates.map(({ date, lines }) => [date, lines[0] ?? 0]));
  const more = rows.flatMap((row) => aboutRow(row, firstWithDate.get(row.date) ?? row.line));
  const all = [...problems, ...more].sort((a, b) => a.line - b.line);
  return { rows, problems: all, ...compareWithKept(rows, kept) };
}

/** What only the reading of the other rows, or of the row's cells together, shows. */
function aboutRow(row: PastedRow, firstLine: number): PasteProblem[] {
  const twice = firstLine < row.line ? `it has the same date as row ${firstLine}. Keep one of them.` : null;
  const words = [twice, identifierIn(row)].filter((found) => found !== null).join(" ");
  return words ? [{ line: row.line, column: "row", message: `Row ${row.line}: ${words}` }] : [];
}
