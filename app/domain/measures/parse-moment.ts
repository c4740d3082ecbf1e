import { dayOf, daysAfter, timeOfDay } from "~/platform/calendar-day";
import { parseDate, type ParsedDate } from "./parse-date";

const TIME =
  /^(.*\d)[T ,]+(\d{1,2})[:.](\d{2})(?::\d{2}(?:\.\d+)?)?(?: ?([ap])\.?m\.?)?(?: ?(Z|[+-]\d{2}:?\d{2}))?$/i;

/** A date that names its day: not a month or a week, in which an event could have been on any. */
const NAMES_DAY =
  /^(?:\p{L}+,? )?(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?[-/ ]?\p{L}{3,}\.?,?[-/ ]?\d{2,4})$/iu;

/** Stands for a time that nobody knows: at most half a day out, either way. */
const NOON = "12:00";

/**
 * When something happened, as YYYY-MM-DDTHH:MM by the clock on the wall, from a date as `parseDate` reads it with the
 * time after it: 3/4/2026 14:30, 3 April 2026 2.30 pm, 2026-04-03T14:30. Seconds are left out. A day without a time is
 * its noon; two events of one day need their times, since a chart of the days between has no use for a gap of nought.
 * With Z or an offset after it, a time is what clocks in Britain showed then. `today` is YYYY-MM-DD; with THH:MM after
 * it, a typed time later than that is refused.
 */
export function parseMoment(typed: string, today: string): ParsedDate {
  const text = typed.slice(0, 160).replace(/\s+/g, " ").trim();
  const found = TIME.exec(text);
  const zone = found?.[5];
  const latest = zone ? daysAfter(today.slice(0, 10), 1) : today;
  const day = parseDate(found?.[1] ?? text, latest);
  if ("problem" in day) return day;
  if (!found && NAMES_DAY.test(text)) return { date: `${day.date}T${NOON}` };
  const time = found && clockTime(found[2] ?? "", found[3] ?? "", found[4]?.toLowerCase());
  if (!time) return { problem: found ? noSuchTime(text) : noDay(text) };
  const date = zone ? inBritain(day.date, time, zone) : `${day.date}T${time}`;
  return isAfter(date, today) ? { problem: notYet(text) } : { date };
}

function isAfter(moment: string, now: string): boolean {
  return moment.slice(0, now.length) > now;
}

function notYet(text: string): string {
  return `“${text.slice(0, 40)}” hasn't happened yet. Check the day and the time.`;
}

function inBritain(day: string, time: string, zone: string): string {
  const [, sign, hours = 0, minutes = 0] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
  const moment = new Date(Date.parse(`${day}T${time}:00Z`) - ahead * 60_000);
  return `${dayOf(moment)}T${timeOfDay(moment)}`;
}

function noSuchTime(text: string): string {
  return `“${text.slice(0, 40)}” has a time that no clock shows. Write it like 3/10/2026 14:30.`;
}

function noDay(text: string): string {
  return `“${text.slice(0, 40)}” needs the day it happened, and the time if it's known. Write it like 3/10/2026 14:30.`;
}

function clockTime(hours: string, minutes: string, half?: string): string | null {
  const isTwelve = half !== undefined;
  const typed = Number(hours);
  if (isTwelve && (typed < 1 || typed > 12)) return null;
  const hour = isTwelve ? (typed % 12) + (half === "p" ? 12 : 0) : typed;
  if (hour > 23 || Number(minutes) > 59) return null;
  return `${String(hour).padStart(2, "0")}:${minutes}`;
}
