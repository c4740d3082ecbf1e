import { daysAfter } from "~/platform/calendar-day";

/**
 * The Monday of a week as YYYY-MM-DD, or null when the year, from 1000 to 9998, has no such week. Weeks are those of ISO 8601: they begin
 * on Monday, and week 1 is the one that holds 4 January. Source: ISO 8601-1:2019, 3.1.1.23.
 */
export function mondayOfWeek(year: number, week: number): string | null {
  if (year < 1000 || year > 9998 || week < 1 || week > 53) return null;
  const monday = daysAfter(mondayBefore(`${year}-01-04`), (week - 1) * 7);
  const isOfNextYear = week === 53 && monday >= mondayBefore(`${year + 1}-01-04`);
  return isOfNextYear ? null : monday;
}

function mondayBefore(date: string): string {
  const sinceMonday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return daysAfter(date, -sinceMonday);
}
