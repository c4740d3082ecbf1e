import { areExcelDays } from "./excel-days";
import { parseDate } from "./parse-date";
import { isMissing, parseNumber } from "./parse-number";

const ROWS_LOOKED_AT = 50;
const MOST_COLUMNS = 50;
const ENOUGH = 0.8;

/** Where the date and the numbers stand, seen from what most cells hold; null when that doesn't tell. */
export function guessColumns(
  rows: readonly (readonly string[])[],
  numbersNeeded: number,
  today: string,
): { date: number; numbers: number[] } | null {
  const looked = rows.slice(0, ROWS_LOOKED_AT);
  const width = Math.min(Math.max(...looked.map((row) => row.length), 0), MOST_COLUMNS);
  const columns = Array.from({ length: width }, (_, at) => looked.map((row) => row[at] ?? ""));
  const date = columns.findIndex((cells) => areDates(cells, today));
  const numbers = columns.flatMap((cells, at) => (at !== date && areNumbers(cells) ? [at] : []));
  if (date === -1 || numbers.length < numbersNeeded) return null;
  const afterDate = [...numbers.filter((at) => at > date), ...numbers.filter((at) => at < date)];
  return { date, numbers: afterDate.slice(0, numbersNeeded) };
}

function areDates(cells: readonly string[], today: string): boolean {
  return areExcelDays(cells) || areMostly(cells, (cell) => "date" in parseDate(cell, today));
}

function areNumbers(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => !isMissing(cell));
  return areMostly(filled, (cell) => "number" in parseNumber(cell, "value"));
}

function areMostly(cells: readonly string[], are: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(are).length >= cells.length * ENOUGH;
}
