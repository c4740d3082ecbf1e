import { timeOf } from "~/domain/measures/calendar";
import { formatNumber } from "~/domain/measures/point-value";

/** About how wide Arial sets a text. The server has no fonts to measure; labels only need room. */
export function textWidth(text: string, fontSize: number): number {
  const ems = [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 0.88 : 0.54), 0);
  return ems * fontSize;
}

const WIDE = /[%mwMW@]/;

export function shortenTo(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && textWidth(`${characters.join("")}…`, fontSize) > width) characters.pop();
  return `${characters.join("").trimEnd()}…`;
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

/** A value beside a line: short enough for a margin, “1.23M” from a million on. */
export function shortValue(value: number, unit: string): string {
  const short = Math.abs(value) >= 1e6 ? COMPACT.format(value) : formatNumber(value);
  return unit === "%" ? `${formatNumber(value, 1)}%` : short;
}

export function longDate(isoDate: string): string {
  return LONG_DATE.format(timeOf(isoDate));
}

const COMPACT = new Intl.NumberFormat("en-GB", { notation: "compact", maximumSignificantDigits: 3 });
const LONG_DATE = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
