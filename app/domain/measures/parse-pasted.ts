import { areExcelDays, excelDay } from "./excel-days";
import type { MeasureKind } from "./measure-kinds";
import { isMonthFirst } from "./parse-date";
import { readCells } from "./pasted-cells";
import {
  asChoice,
  choiceMade,
  chosenOrder,
  columnsOf,
  isWholeChoice,
  orderColumns,
  type ColumnChoice,
  type ColumnOrder,
} from "./pasted-columns";
import { readRow, type PastedRow, type PasteProblem, type RowContext } from "./pasted-row";

/** A column of what came in: what it was taken as, how it is headed, and what stands below. */
export type ReadColumn = { meaning: ColumnChoice; heading: string; example: string };

export interface PastedPoints {
  /** The rows that can be kept; a row with a problem is not among them. */
  rows: PastedRow[];
  /** At most one a row; `line` 0 is about the whole, which nothing can be kept of. */
  problems: PasteProblem[];
  /** Dates that stand in more than one of the kept rows. */
  duplicates: { date: string; lines: number[] }[];
  columns: ReadColumn[];
  /** Tells one heading from another, so that columns chosen for one text aren't taken for the next. */
  columnsFor: string;
  /** The first day number of Excel's and the date it was read as. */
  excelDays: { cell: string; date: string } | null;
}

export const MOST_ROWS = 10_000;
export const LONGEST_PASTE = 2_000_000;
const MOST_COLUMNS_SHOWN = 12;
const LONGEST_SHOWN = 40;

type Line = { cells: readonly string[]; line: number };
type Chosen = { columns: readonly string[]; columnsFor: string };
type Reading = Omit<RowContext, "line">;

/**
 * Points pasted from a spreadsheet or a CSV file: date, value (for a share or a rate two numbers) and, if there is one,
 * a note; with or without a heading row. Columns are found, or are those that were chosen. An empty value is a missing
 * point. Never throws; what can't be read is a problem that names row and column and says what to do. `today` is YYYY-MM-DD.
 */
export function parsePastedPoints(
  text: string,
  kind: MeasureKind,
  today: string,
  chosen: Chosen = { columns: [], columnsFor: "" },
): PastedPoints {
  if (text.length > LONGEST_PASTE) return nothingOf(TOO_MUCH_TEXT);
  const { rows: pasted, delimiter } = readCells(text);
  const lines = pasted.map((cells, index) => ({ cells, line: index + 1 })).filter(hasText);
  const [first] = lines;
  if (!first) return nothingOf(NOTHING_PASTED);

  const columnsFor = fingerprint(first.cells);
  const choices = chosen.columnsFor === columnsFor ? chosen.columns.map((one) => asChoice(one, kind)) : null;
  if (choices && !isWholeChoice(choices, kind))
    return { ...nothingOf(NOT_EVERY_COLUMN), columns: shownColumns(lines, choices), columnsFor };
  const looked = lines.slice(0, LINES_LOOKED_AT).map(({ cells }) => cells);
  const order = choices ? chosenOrder(first.cells, kind, choices) : orderColumns(looked, kind, today);
  const filled = order.hasHeading ? lines.slice(1) : lines;
  const columns = shownColumns(lines, choiceMade(order, kind, countShown(lines, order, kind)));
  const named = order.hasHeading ? first.cells.filter((cell) => cell.trim() !== "").length : 0;
  return { ...readRows(filled, { kind, order, delimiter, named, today }), columns, columnsFor };
}

const LINES_LOOKED_AT = 51;

type Rows = Omit<PastedPoints, "columns" | "columnsFor">;

function readRows(filled: readonly Line[], reading: Reading): Rows {
  const whole = wholeProblem(filled, reading.order);
  if (whole) return nothingOf(whole);
  const at = reading.order.positions.date;
  const areDays = areExcelDays(filled.map(({ cells }) => cells[at] ?? ""));
  const dated = areDays ? filled.map((line) => withDate(line, at)) : filled;
  const results = dated.map(({ cells, line }) => readRow(cells, { ...reading, line }));
  const rows = results.filter(isRow);
  const cell = filled[0]?.cells[at] ?? "";
  return {
    rows,
    problems: results.filter(isProblem),
    duplicates: findDuplicates(rows),
    excelDays: areDays ? { cell, date: excelDay(cell) } : null,
  };
}

function wholeProblem(filled: readonly Line[], { positions }: ColumnOrder): PasteProblem | null {
  if (filled.length === 0) return ONLY_A_HEADING;
  if (filled.length > MOST_ROWS) return tooManyRows(filled.length);
  const american = filled.find(({ cells }) => isMonthFirst(cells[positions.date] ?? ""));
  return american ? monthFirst((american.cells[positions.date] ?? "").trim(), american.line) : null;
}

function withDate({ cells, line }: Line, at: number): Line {
  const cell = cells[at] ?? "";
  return { cells: cell.trim() === "" ? cells : cells.with(at, excelDay(cell)), line };
}

function hasText({ cells }: Line): boolean {
  return cells.some((cell) => cell.trim() !== "");
}

function isProblem(result: PastedRow | PasteProblem): result is PasteProblem {
  return !isRow(result);
}

function isRow(result: PastedRow | PasteProblem): result is PastedRow {
  return "date" in result;
}

function shownColumns(lines: readonly Line[], meanings: readonly ColumnChoice[]): ReadColumn[] {
  const [first, second] = lines;
  const shown = (cell = "") => cell.trim().replace(/\s+/g, " ").slice(0, LONGEST_SHOWN);
  return meanings.map((meaning, at) => {
    return { meaning, heading: shown(first?.cells[at]), example: shown(second?.cells[at]) };
  });
}

/** As many columns as people can look through, and all that are needed. */
function countShown(lines: readonly Line[], { positions }: ColumnOrder, kind: MeasureKind): number {
  const widest = lines.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const needed = columnsOf(kind).filter((column) => column !== "note");
  const last = Math.max(...needed.map((column) => positions[column]));
  return Math.max(Math.min(widest, MOST_COLUMNS_SHOWN), Math.min(widest, last + 1));
}

/** A short mark of a first row. Two rows may share one by chance, and then the wrong columns are seen in the preview. */
function fingerprint(cells: readonly string[]): string {
  const text = cells.join("\t").replace(/\s+/g, " ").slice(0, 1000);
  const mark = [...text].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 1e9, 7);
  return `${cells.length}-${mark}`;
}

function findDuplicates(rows: readonly PastedRow[]): PastedPoints["duplicates"] {
  const lines = new Map<string, number[]>();
  for (const { date, line } of rows) {
    const found = lines.get(date);
    if (found) found.push(line);
    else lines.set(date, [line]);
  }
  return [...lines].filter(([, found]) => found.length > 1).map(([date, found]) => ({ date, lines: found }));
}

function nothingOf(problem: PasteProblem): PastedPoints {
  return { rows: [], problems: [problem], duplicates: [], columns: [], columnsFor: "", excelDays: null };
}

function about(message: string): PasteProblem {
  return { line: 0, column: "row", message };
}

function tooManyRows(count: number): PasteProblem {
  const [rows, most] = [count, MOST_ROWS].map((number) => number.toLocaleString("en-GB"));
  return about(`There are ${rows} rows, and up to ${most} fit in one go. Send them part by part.`);
}

function monthFirst(date: string, line: number): PasteProblem {
  const said = `“${date.slice(0, LONGEST_SHOWN)}” in row ${line}`;
  return about(
    `${said} has the month first, so the other dates may have it too, and would be read wrongly. In the spreadsheet, show the dates as 2026-04-13 or 13/4/2026, then send them again.`,
  );
}

const TOO_MUCH_TEXT = about("This is too much for one go. Send only the dates, the numbers and short notes.");

const NOTHING_PASTED = about("There's nothing here yet. Paste at least one row, like 3/4/2026, 12.");

const ONLY_A_HEADING = about("There's a heading and no row below it. Add the rows.");

const NOT_EVERY_COLUMN = about(
  "Say for each column what it is: the date and the numbers once each, and no column twice.",
);
