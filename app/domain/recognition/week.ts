import { dayOf, daysAfter } from "~/platform/calendar-day";

/** The Monday, as YYYY-MM-DD, on which the week of a moment begins in Britain. */
export function weekOf(moment: Date): string {
  const day = dayOf(moment);
  const sinceMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return daysAfter(day, -sinceMonday);
}

/** The week so many weeks after this one. */
export function weeksAfter(week: string, weeks: number): string {
  return daysAfter(week, 7 * weeks);
}
