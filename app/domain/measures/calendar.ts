export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function isRealDay({ year, month, day }: CalendarDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** 1 for “January”, “Jan” or “jan.”, up to 12; null when it is no month. */
export function monthNumber(name: string): number | null {
  const start = name.toLowerCase().replace(/\.$/, "");
  if (start.length < 3) return null;
  const index = MONTHS.findIndex((month) => matchesMonth(start, month.toLowerCase()));
  return index === -1 ? null : index + 1;
}

export function toIsoDate({ year, month, day }: CalendarDay): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** “3/4/2026”, as it is typed in a British form. */
export function toTypedDate({ year, month, day }: CalendarDay): string {
  return `${day}/${month}/${year}`;
}

/** Where a date (YYYY-MM-DD, or YYYY-MM-DDTHH:MM) stands on the axis of time, in milliseconds. */
export function timeOf(date: string): number {
  return Date.parse(date.length > 10 ? `${date}Z` : `${date}T00:00:00Z`);
}

function matchesMonth(typed: string, month: string): boolean {
  return typed === month || typed === month.slice(0, 3) || (typed === "sept" && month === "september");
}
