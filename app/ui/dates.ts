const day = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "Europe/London",
});
const calendarDay = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

const shortDay = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

const calendarMonth = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

const moment = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "Europe/London",
});

const minute = 60_000;
const hour = 60 * minute;
const dayLong = 24 * hour;

/** 3 March 2026, from a moment or from a calendar date such as 2026-03-03. */
export function formatDay(date: Date | string): string {
  return typeof date === "string" ? calendarDay.format(new Date(`${date}T00:00:00Z`)) : day.format(date);
}

/** 3 Mar 2026, from a calendar date, where there is little room; an event keeps its time: 3 Mar 2026, 14:30. */
export function formatShortDay(date: string): string {
  const [calendarDate = "", time] = date.split("T");
  const day = shortDay.format(new Date(`${calendarDate}T00:00:00Z`));
  return time ? `${day}, ${time}` : day;
}

/** 3 March 2026, or of an event 3 March 2026 at 14:30, from the date of a point. */
export function formatPointDate(date: string): string {
  const [day = "", time] = date.split("T");
  return time ? `${formatDay(day)} at ${time}` : formatDay(day);
}

/** March 2026, from a month such as 2026-03. */
export function formatMonth(month: string): string {
  return calendarMonth.format(new Date(`${month}-01T00:00:00Z`));
}

/** 3 March 2026 at 14:05. */
export function formatMoment(date: Date): string {
  return moment.format(date);
}

/** How long ago something happened, as one would say it; a date once it is more than two weeks. */
export function formatAgo(date: Date, now: Date): string {
  const past = now.getTime() - date.getTime();
  if (past < minute) return "just now";
  if (past < hour) return count(Math.floor(past / minute), "minute");
  if (past < dayLong) return count(Math.floor(past / hour), "hour");
  if (past < 2 * dayLong) return "yesterday";
  if (past < 15 * dayLong) return count(Math.floor(past / dayLong), "day");
  return formatDay(date);
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? "" : "s"} ago`;
}
