import { parseDate, type ParsedDate } from "./parse-date";

const TIME = /^(.*\d)[T ,]+(\d{1,2})[:.](\d{2})(?::\d{2}(?:\.\d+)?)?(?: ?([ap])\.?m\.?)?Z?$/i;

/**
 * When something happened, as YYYY-MM-DDTHH:MM by the clock on the wall, from a date as `parseDate` reads it with the
 * time after it: 3/4/2026 14:30, 3 April 2026 2.30 pm, 2026-04-03T14:30. Seconds are left out.
 */
export function parseMoment(typed: string, today: string): ParsedDate {
  const text = typed.slice(0, 160).replace(/\s+/g, " ").trim();
  const found = TIME.exec(text);
  const day = parseDate(found?.[1] ?? text, today);
  if ("problem" in day) return day;
  const time = found && clockTime(found[2] ?? "", found[3] ?? "", found[4]?.toLowerCase());
  if (!time)
    return { problem: `“${text.slice(0, 40)}” needs the time as well. Write it like 3/10/2026 14:30.` };
  return { date: `${day.date}T${time}` };
}

function clockTime(hours: string, minutes: string, half?: string): string | null {
  const isTwelve = half !== undefined;
  const typed = Number(hours);
  if (isTwelve && (typed < 1 || typed > 12)) return null;
  const hour = isTwelve ? (typed % 12) + (half === "p" ? 12 : 0) : typed;
  if (hour > 23 || Number(minutes) > 59) return null;
  return `${String(hour).padStart(2, "0")}:${minutes}`;
}
