import { mondayOfWeek } from "./iso-week";
import { isRealDay, monthNumber, toIsoDate, toTypedDate, type CalendarDay } from "./calendar";

/** A date as YYYY-MM-DD, or what is wrong with it and what to type instead. */
export type ParsedDate = { date: string } | { problem: string };

const OLDEST_YEAR = 1990;
const LONGEST_DATE = 40;

/**
 * A date as people in Britain type it or a spreadsheet shows it: 3/4/2026, 03-04-26, 3 April 2026, 3 Apr 26, 2026-04-03,
 * with or without a weekday or a time after it. A month on its own (April 2026, Apr-26, 04/2026) is its first day, a
 * week (2026-W12, week 12 2026, wk 12/2026) its Monday; w/c or “week commencing” may come first.
 * The day comes before the month. Dates before 1990, or after `today` (YYYY-MM-DD, a time after it counts for nothing), are refused.
 */
export function parseDate(typed: string, today: string): ParsedDate {
  const text = tidy(typed);
  const day = text.length > LONGEST_DATE ? null : readDay(text);
  if (!day || !isRealDay(day)) {
    return { problem: `“${shorten(text)}” isn't a date. Write it like 3/10/2026.` };
  }
  const date = toIsoDate(day);
  const said = toTypedDate(day);
  if (day.year < OLDEST_YEAR) return { problem: `“${said}” is before ${OLDEST_YEAR}. Check the year.` };
  if (date > today.slice(0, 10))
    return { problem: `“${said}” hasn't happened yet. Check the day and the year.` };
  return { date };
}

function tidy(typed: string): string {
  return typed
    .slice(0, LONGEST_DATE * 4)
    .replace(/[\s\u00A0]+/g, " ")
    .trim();
}

function readDay(text: string): CalendarDay | null {
  const bare = text
    .replace(/[T ]\d{1,2}:\d{2}.*$/, "")
    .replace(/^(?:w\/[cb]|week (?:commencing|beginning|starting)):? /i, "")
    .replace(/^(mon|tue|wed|thu|fri|sat|sun)[a-z]*,? /i, "");
  for (const [pattern, read] of SHAPES) {
    const found = pattern.exec(bare);
    if (found) return read(found.slice(1).map((part) => part ?? ""));
  }
  return null;
}

type Reader = (parts: string[]) => CalendarDay | null;

const SHAPES: readonly [RegExp, Reader][] = [
  [/^(\d{4})[- ]?(?:week|wk|w)[- ]?(\d{1,2})$/i, ([y, w]) => weekDay(y, w)],
  [/^(?:week|wk|w)\.?[- ]?(\d{1,2})(?:, ?|[-/ ])(\d{4})$/i, ([w, y]) => weekDay(y, w)],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, ([y, m, d]) => calendarDay(y, m, d)],
  [/^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/, ([d, m, y]) => calendarDay(y, m, d)],
  [/^(\d{1,2})(?:st|nd|rd|th)?[- ]?([a-z]+)\.?,?[- ]?(\d{4}|\d{2})$/i, ([d, m, y]) => namedDay(y, m, d)],
  [/^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i, ([m, d, y]) => namedDay(y, m, d)],
  [/^([a-z]+)\.?,?[-/ ]?(\d{4})$/i, ([m, y]) => namedDay(y, m, "1")],
  [/^([a-z]+)-(\d{2})$/i, ([m, y]) => namedDay(y, m, "1")],
  [/^(\d{4})[-/](\d{1,2})$/, ([y, m]) => calendarDay(y, m, "1")],
  [/^(\d{1,2})[-/](\d{4})$/, ([m, y]) => calendarDay(y, m, "1")],
];

/** Whether a date can only be read the American way, month first: 4/13/2026. It's refused, and tells of its whole column. */
export function isMonthFirst(typed: string): boolean {
  const [, month, day, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})\b/.exec(tidy(typed)) ?? [];
  return Number(day) > 12 && isRealDay(calendarDay(year, month, day));
}

function namedDay(year = "", month = "", day = ""): CalendarDay | null {
  const number = monthNumber(month);
  return number === null ? null : calendarDay(year, String(number), day);
}

function weekDay(year = "", week = ""): CalendarDay | null {
  const [y, m, d] = mondayOfWeek(Number(year), Number(week))?.split("-") ?? [];
  return y === undefined ? null : calendarDay(y, m, d);
}

function calendarDay(year = "", month = "", day = ""): CalendarDay {
  return { year: fullYear(year), month: Number(month), day: Number(day) };
}

function fullYear(typed: string): number {
  if (typed.length > 2) return Number(typed);
  return Number(typed) + (Number(typed) >= OLDEST_YEAR % 100 ? 1900 : 2000);
}

function shorten(text: string): string {
  return text.length > LONGEST_DATE ? `${text.slice(0, LONGEST_DATE)}…` : text;
}
