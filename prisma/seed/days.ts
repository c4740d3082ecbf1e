/** So many days before the demonstration is planted, at that time of day (UTC). */
export type When = readonly [daysAgo: number, time: string];

const oneDay = 24 * 60 * 60 * 1000;

/** Never later than now, whatever the time of day. */
export function momentOf(now: Date, [daysAgo, time]: When): Date {
  const day = dayOf(daysBefore(now, daysAgo));
  const moment = new Date(`${day}T${time}:00.000Z`);
  return moment.getTime() > now.getTime() ? now : moment;
}

export function daysBefore(moment: Date, days: number): Date {
  return new Date(moment.getTime() - days * oneDay);
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The first days of the last whole months or weeks (from Monday), oldest first. */
export function wholePeriods(now: Date, every: "month" | "week", count: number): string[] {
  const startOf = every === "month" ? monthsBefore : weeksBefore;
  return Array.from({ length: count }, (_, i) => startOf(now, count - i));
}

/** The day after a period that begins on this day: the first on which its number can be known. */
export function endOfPeriod(start: string, every: "month" | "week"): Date {
  const first = new Date(`${start}T09:30:00.000Z`);
  if (every === "month") first.setUTCMonth(first.getUTCMonth() + 1);
  else first.setUTCDate(first.getUTCDate() + 7);
  return first;
}

function monthsBefore(now: Date, months: number): string {
  return dayOf(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)));
}

function weeksBefore(now: Date, weeks: number): string {
  const sinceMonday = (now.getUTCDay() + 6) % 7;
  return dayOf(daysBefore(now, sinceMonday + 7 * weeks));
}
