import { daysAfter } from "~/platform/calendar-day";

const FIRST = 32_874;
const LAST = 73_050;
const DAY_OF_1970 = 25_569;
const SHAPE = /^\d{5}(?:\.\d+)?$/;
const MINUTES = 24 * 60;

/**
 * Whether a column of dates holds Excel's day numbers: the whole of it, since one number alone may be a slip of the
 * hand. Only numbers for 1990 to 2099 count. Excel can also count from 1904; that isn't guessed, as nothing in a file tells.
 */
export function areExcelDays(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return filled.length > 0 && filled.every(isExcelDay);
}

/**
 * A day number of Excel's usual counting from 1900 as “2026-04-03”, or with its fraction of a day “2026-04-03 14:30”.
 * Number 25569 is 1 January 1970; Excel's 29 February 1900, which never was, lies before everything read here.
 * Source: ECMA-376 part 1, 18.17.4.1.
 */
export function excelDay(cell: string): string {
  const [days = "0"] = cell.trim().split(".");
  const minutes = Math.round((Number(cell) - Number(days)) * MINUTES);
  const date = daysAfter("1970-01-01", Number(days) - DAY_OF_1970 + (minutes === MINUTES ? 1 : 0));
  return minutes % MINUTES === 0 ? date : `${date} ${timeAt(minutes)}`;
}

function isExcelDay(cell: string): boolean {
  return SHAPE.test(cell) && Number(cell) >= FIRST && Number(cell) < LAST + 1;
}

function timeAt(minutes: number): string {
  const pad = (number: number) => String(number).padStart(2, "0");
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
