import { timeOf } from "./calendar";

const LONG_DATE = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** “ since 3 May 2026”; nothing for points that only have a number. */
export function sinceWords(at: string | number | undefined): string {
  return withDate("since", at);
}

/** “ on 3 May 2026”; nothing for points that only have a number. */
export function onWords(at: string | number | undefined): string {
  return withDate("on", at);
}

function withDate(word: string, at: string | number | undefined): string {
  const time = typeof at === "string" ? timeOf(at) : NaN;
  return Number.isNaN(time) ? "" : ` ${word} ${LONG_DATE.format(time)}`;
}
