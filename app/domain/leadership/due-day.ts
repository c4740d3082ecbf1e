import { dayOf } from "~/platform/calendar-day";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Whether a YYYY-MM-DD lies behind, is today, or is still to come. */
export function dueCompared(day: string, now: Date): "past" | "today" | "ahead" {
  const today = dayOf(now);
  if (day === today) return "today";
  return day < today ? "past" : "ahead";
}

/** The last day that is near enough to promise anything by: two years on. */
export function lastDueDay(today: string): string {
  return `${Number(today.slice(0, 4)) + 2}${today.slice(4)}`;
}

/**
 * A day as a browser sends it (2026-05-03) or as people write it where the browser has no calendar (3/5/2026,
 * 3 May 2026), as YYYY-MM-DD; null for anything else. The day comes before the month.
 */
export function readDay(typed: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed) ?? [];
  if (year && month && day) return realDay(year, Number(month), day);
  const [, d, m, y] = /^(\d{1,2})[/.\- ](\d{1,2}|[a-z]{3,9})[/.\- ](\d{4})$/i.exec(typed) ?? [];
  return d && m && y ? realDay(y, monthNumber(m), d) : null;
}

function monthNumber(typed: string): number {
  if (/^\d/.test(typed)) return Number(typed);
  return months.indexOf(typed.slice(0, 3).toLowerCase()) + 1;
}

function realDay(year: string, month: number, day: string): string | null {
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day);
  return isReal && date.getUTCFullYear() === Number(year) ? date.toISOString().slice(0, 10) : null;
}
