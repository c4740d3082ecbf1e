const inBritain = new Intl.DateTimeFormat("en-CA", {
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  timeZone: "Europe/London",
});

/** The calendar day on which a moment falls in Britain, as YYYY-MM-DD. */
export function dayOf(moment: Date): string {
  return inBritain.format(moment);
}

const clock = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Europe/London",
});

/** What the clock on the wall says at a moment in Britain, as HH:MM. */
export function timeOfDay(moment: Date): string {
  return clock.format(moment);
}

/** The day and the time in Britain at a moment, as YYYY-MM-DDTHH:MM. */
export function minuteOf(moment: Date): string {
  return `${dayOf(moment)}T${timeOfDay(moment)}`;
}

/** The day so many days after a YYYY-MM-DD, as YYYY-MM-DD. */
export function daysAfter(day: string, days: number): string {
  const start = new Date(`${day}T00:00:00Z`).getTime();
  return new Date(start + days * 86_400_000).toISOString().slice(0, 10);
}
