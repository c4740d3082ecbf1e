import type { MeasureKind } from "./measure-kinds";
import { readCells } from "./pasted-cells";
import { orderColumns } from "./pasted-columns";
import { readRow, type PastedRow, type PasteProblem } from "./pasted-row";

export interface PastedPoints {
  /** The rows that can be kept; a row with a problem is not among them. */
  rows: PastedRow[];
  problems: PasteProblem[];
  /** Dates that stand in more than one of the kept rows. */
  duplicates: { date: string; lines: number[] }[];
}

export const MOST_ROWS = 2000;
const LONGEST_PASTE = 1_000_000;

/**
 * Points pasted from a spreadsheet or a CSV file: date, value (for a ratio numerator and denominator) and, if there is one,
 * a note; with or without a heading row. An empty value is a missing point. Never throws; what can't be read is a problem
 * that names the row and says what to type. `today` is YYYY-MM-DD.
 */
export function parsePastedPoints(text: string, kind: MeasureKind, today: string): PastedPoints {
  if (text.length > LONGEST_PASTE) return { rows: [], problems: [TOO_MUCH_TEXT], duplicates: [] };
  const { rows: pasted, delimiter } = readCells(text);
  const [first, ...others] = pasted.map((cells, index) => ({ cells, line: index + 1 })).filter(hasText);
  if (!first) return { rows: [], problems: [NOTHING_PASTED], duplicates: [] };

  const order = orderColumns(first.cells, kind);
  const filled = order.hasHeading ? others : [first, ...others];
  const results = filled
    .slice(0, MOST_ROWS)
    .map(({ cells, line }) => readRow(cells, { line, kind, order, delimiter, today }));
  const rows = results.filter(isRow);
  return {
    rows,
    problems: [...results.filter(isProblem), ...tooManyRows(filled[MOST_ROWS])],
    duplicates: findDuplicates(rows),
  };
}

function hasText({ cells }: { cells: readonly string[] }): boolean {
  return cells.some((cell) => cell.trim() !== "");
}

function isProblem(result: PastedRow | PasteProblem): result is PasteProblem {
  return !isRow(result);
}

function isRow(result: PastedRow | PasteProblem): result is PastedRow {
  return "date" in result;
}

function tooManyRows(beyond?: { line: number }): PasteProblem[] {
  if (!beyond) return [];
  const message = `Row ${beyond.line}: up to ${MOST_ROWS.toLocaleString("en-GB")} rows fit in one go. Paste the rest afterwards.`;
  return [{ line: beyond.line, column: "row", message }];
}

const TOO_MUCH_TEXT: PasteProblem = {
  line: 0,
  column: "row",
  message: "This is too much for one go. Paste only the dates, the numbers and short notes.",
};

const NOTHING_PASTED: PasteProblem = {
  line: 0,
  column: "row",
  message: "There's nothing here yet. Paste at least one row, like 3/4/2026, 12.",
};

function findDuplicates(rows: readonly PastedRow[]): PastedPoints["duplicates"] {
  const lines = new Map<string, number[]>();
  for (const { date, line } of rows) {
    const found = lines.get(date);
    if (found) found.push(line);
    else lines.set(date, [line]);
  }
  return [...lines].filter(([, found]) => found.length > 1).map(([date, found]) => ({ date, lines: found }));
}
