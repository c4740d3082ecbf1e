import { timeOf } from "~/domain/measures/calendar";
import { formatNumber } from "~/domain/measures/point-value";

/** About how wide Arial sets a text. The server has no fonts to measure; labels only need room. */
export function textWidth(text: string, fontSize: number): number {
  return [...text].reduce((sum, character) => sum + emsOf(character), 0) * fontSize;
}

function emsOf(character: string): number {
  return WIDE.test(character) ? 0.88 : 0.54;
}

const WIDE = /[%mwMW@]/;

/** As much of a text as fits, with “…” where something is missing. It reads no further than there is room. */
export function shortenTo(text: string, width: number, fontSize: number): string {
  let [ems, end, kept] = [0, 0, 0];
  for (const character of text) {
    if ((ems + emsOf("…")) * fontSize <= width) kept = end;
    ems += emsOf(character);
    end += character.length;
    if (ems * fontSize > width) return `${text.slice(0, kept).trimEnd()}…`;
  }
  return text;
}

/** Words in lines that fit, at most so many; the last line is cut short when they don't. */
export function wrapTo(text: string, width: number, fontSize: number, mostLines: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    if (lines.length > 0 && textWidth(longer, fontSize) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= mostLines) return lines.map((line) => shortenTo(line, width, fontSize));
  const rest = lines.slice(mostLines - 1).join(" ");
  return [...lines.slice(0, mostLines - 1), shortenTo(rest, width, fontSize)];
}

/** A value as it stands on a chart: “45.5%”, “1,200”, “0.004”, “1.23 million”. */
export function shortValue(value: number, unit: string, places?: number): string {
  if (unit === "%") return `${formatNumber(value, 1)}%`;
  if (Math.abs(value) >= 1e6 && Math.abs(value) < 1e15) return LARGE.format(value);
  return formatNumber(value, places);
}

/** “8 calls”, “45.5%”, “1 call”: as shortValue, with the unit's word. */
export function valueInWords(value: number, unit: string, places?: number): string {
  const text = shortValue(value, unit, places);
  return unit === "%" ? text : `${text} ${unit}`.trim();
}

/** “3 March 2025”, and for an event its time: “3 March 2025, 14:05”. */
export function longDate(date: string): string {
  const day = LONG_DATE.format(timeOf(date.slice(0, 10)));
  return date.length > 10 ? `${day}, ${date.slice(11, 16)}` : day;
}

/** “3 Mar 2025”, for lists beneath a chart. */
export function shortDate(date: string): string {
  return SHORT_DATE.format(timeOf(date.slice(0, 10)));
}

const LARGE = new Intl.NumberFormat("en-GB", {
  notation: "compact",
  compactDisplay: "long",
  maximumSignificantDigits: 3,
});
const LONG_DATE = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const SHORT_DATE = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" });
