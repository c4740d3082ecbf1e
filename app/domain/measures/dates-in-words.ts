import { timeOf } from "./calendar";

const LONG_DATE = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** “, from 3 May 2026 on,” in the midst of a sentence; nothing for points that only have a number. */
export function fromWords(at: string | number | undefined): string {
  const day = dayWords(at);
  return day && `, from ${day} on,`;
}

/** “ on 3 May 2026”; nothing for points that only have a number. */
export function onWords(at: string | number | undefined): string {
  const day = dayWords(at);
  return day && ` on ${day}`;
}

/** “3 May 2026”; nothing for points that only have a number. */
export function dayWords(at: string | number | undefined): string {
  const time = typeof at === "string" ? timeOf(at) : NaN;
  return Number.isNaN(time) ? "" : LONG_DATE.format(time);
}
