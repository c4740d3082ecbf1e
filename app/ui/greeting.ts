const hourInLondon = new Intl.DateTimeFormat("en-GB", {
  hour: "numeric",
  hourCycle: "h23",
  timeZone: "Europe/London",
});

/** Good morning, afternoon or evening, by the clock on the ward. */
export function greet(name: string, now: Date): string {
  const first = name.trim().split(/\s+/)[0] ?? name;
  const hour = Number(hourInLondon.format(now));
  if (hour >= 5 && hour < 12) return `Good morning, ${first}`;
  if (hour >= 12 && hour < 18) return `Good afternoon, ${first}`;
  return `Good evening, ${first}`;
}
