import { hasDenominator, type MeasureKind } from "./measure-kinds";
import { parseDate } from "./parse-date";
import { parseMoment } from "./parse-moment";
import { parseNumber } from "./parse-number";
import type { Delimiter } from "./pasted-cells";
import { numberColumns, type Column, type ColumnOrder } from "./pasted-columns";
import type { PointNumbers } from "./point-value";
import { unreadableCells } from "./unreadable-cells";

export interface PastedRow extends PointNumbers {
  /** The row of the paste, from 1, heading and empty rows counted. */
  line: number;
  date: string;
  note: string | null;
}

/** One a row; `line` is 0 for what is wrong with the paste as a whole. */
export interface PasteProblem {
  line: number;
  column: Column | "row";
  message: string;
}

export interface RowContext {
  line: number;
  kind: MeasureKind;
  order: ColumnOrder;
  delimiter: Delimiter;
  /** How many cells the heading row names; 0 without one. */
  named: number;
  today: string;
}

type Problem = Pick<PasteProblem, "column" | "message">;

export const LONGEST_NOTE = 500;

/** One row of the paste as a point, or everything that is wrong with it, said in one go. */
export function readRow(cells: readonly string[], context: RowContext): PastedRow | PasteProblem {
  const shape = shapeProblem(cells, context);
  if (shape) return located([shape], context);
  const unreadable = unreadableCells(cells, context);
  if (unreadable.length > 0) return located(unreadable, context);

  const readWhen = context.kind === "days-between" ? parseMoment : parseDate;
  const date = readWhen(cellAt(cells, context, "date"), context.today);
  const { numbers, problems } = readNumbers(cells, context);
  const note = readNote(cells, context.order);
  if ("problem" in date) problems.unshift({ column: "date", message: date.problem });
  if (note.length > LONGEST_NOTE) problems.push(NOTE_TOO_LONG);
  if ("problem" in date || problems.length > 0) return located(problems, context);
  return { line: context.line, date: date.date, ...numbers, note: note || null };
}

function shapeProblem(cells: readonly string[], context: RowContext): Problem | null {
  const { kind, order, delimiter } = context;
  const needed: Column[] = ["date", ...numberColumns(kind)];
  const last = Math.max(...needed.map((column) => order.positions[column]));
  if (cells.length <= last) return { column: "row", message: TOO_FEW_CELLS[kind] };
  if (cellAt(cells, context, "date").trim() === "")
    return { column: "date", message: "the date is missing. Add it." };

  const next = cells[order.width] ?? "";
  if (needed.length > 1 && delimiter === "," && /^\d+(\.\d+)?%?$/.test(next)) {
    if (context.named >= cells.length) return { column: "row", message: MORE_COLUMNS };
    const split = `${cells[order.width - 1] ?? ""},${next}`.slice(0, 30);
    return { column: "row", message: `“${split}” could be one number or two. Type numbers without commas.` };
  }
  return null;
}

const MORE_COLUMNS =
  "there are more columns than we know, so we can't tell which holds your numbers. Say below what each column is, then check again.";

const TOO_FEW_CELLS: Record<MeasureKind, string> = {
  count: "we need a date and a number with a comma or a tab between them, like 3/4/2026, 12.",
  value: "we need a date and a number with a comma or a tab between them, like 3/4/2026, 12.5.",
  ratio: "we need a date, how many, and out of how many, like 3/4/2026, 7, 10.",
  rate: "we need a date, how many events, and how many occupied bed days, like 1/4/2026, 4, 540.",
  "days-between": "we need the date, and the time if it's known, like 3/4/2026 14:30.",
  "bed-days-between": "we need a date and the occupied bed days since the event before, like 3/4/2026, 340.",
};

function readNumbers(
  cells: readonly string[],
  context: RowContext,
): { numbers: PointNumbers; problems: Problem[] } {
  const numbers: PointNumbers = { value: null, numerator: null, denominator: null };
  const problems: Problem[] = [];
  for (const column of numberColumns(context.kind)) {
    const parsed = parseNumber(cellAt(cells, context, column), context.kind, context.delimiter === ";");
    if ("problem" in parsed) problems.push({ column, message: parsed.problem });
    else Object.assign(numbers, { [column]: parsed.number });
  }
  const together =
    problems.length === 0 && hasDenominator(context.kind) ? ratioProblem(numbers, context.kind) : null;
  return { numbers, problems: together ? [{ column: "numerator", message: together }] : problems };
}

export const OUT_OF_NOTHING = "“Out of” can't be 0.";

export const IN_NO_BED_DAYS = "Something can't happen in 0 bed days. Check both numbers.";

/** Why these two can't be a share or a rate, in plain words; null when they can, or when both are missing. */
export function ratioProblem({ numerator, denominator }: PointNumbers, kind: MeasureKind): string | null {
  if (numerator === null && denominator === null) return null;
  if (numerator === null || denominator === null) return "give both numbers, or leave both empty.";
  if (denominator === 0 && numerator > 0) return kind === "rate" ? IN_NO_BED_DAYS : OUT_OF_NOTHING;
  return kind === "ratio" && numerator > denominator
    ? `${numerator} out of ${denominator} is more than all of them. Check both numbers.`
    : null;
}

const NOTE_TOO_LONG: Problem = {
  column: "note",
  message: `the note is too long. Keep it to ${LONGEST_NOTE} characters.`,
};

function readNote(cells: readonly string[], { positions, width }: ColumnOrder): string {
  const runsOn = positions.note >= width - 1;
  const parts = cells
    .slice(positions.note, runsOn ? undefined : positions.note + 1)
    .map((cell) => cell.trim());
  return parts
    .filter((part) => part !== "")
    .join(", ")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .replace(/^'(?=[=+\-@])/, "")
    .trim();
}

function cellAt(cells: readonly string[], { order }: RowContext, column: Column): string {
  return cells[order.positions[column]] ?? "";
}

/** “Row 3, column B: …”, as the spreadsheet it came from calls them. */
function located(problems: readonly Problem[], { line, order }: RowContext): PasteProblem {
  const [first] = problems;
  const words = problems.map(({ column, message }, index) => {
    const letter = column === "row" ? null : columnLetter(order.positions[column]);
    if (index === 0) return letter ? `Row ${line}, column ${letter}: ${message}` : `Row ${line}: ${message}`;
    return letter ? `Column ${letter}: ${message}` : message;
  });
  return { line, column: first?.column ?? "row", message: words.join(" ") };
}

/** A for the first column, Z for the 26th, then AA, as spreadsheets count. */
export function columnLetter(position: number): string {
  const rest = Math.floor(position / 26);
  return (rest > 0 ? columnLetter(rest - 1) : "") + String.fromCharCode(65 + (position % 26));
}
