import { dayOf } from "~/platform/calendar-day";
import type { CycleTimes } from "./cycle-state";

const dayLong = 24 * 60 * 60 * 1000;

/** Without a day of its own a test is looked at a week after it started, or soon after it was written down. */
export const studyAfterDays = 7;
export const studyAfterDoneDays = 2;

/** What was due longer ago than this isn't said any more. */
const saidForDays = 14;

type Facts = CycleTimes & { studyOn: string };

/** The day (YYYY-MM-DD) from which on a test wants to be studied; null before it starts, and once it was. */
export function studyDay({ startedAt, doneAt, studiedAt, actedAt, studyOn }: Facts): string | null {
  if (startedAt === null || studiedAt !== null || actedAt !== null) return null;
  if (studyOn !== "") return studyOn;
  const afterStart = startedAt.getTime() + studyAfterDays * dayLong;
  const afterDone = doneAt === null ? Infinity : doneAt.getTime() + studyAfterDoneDays * dayLong;
  return dayOf(new Date(Math.min(afterStart, afterDone)));
}

/** Whether a test wants to be studied later than before once it has this day for it, or none. */
export function isPutOff(before: Facts, studyOn: string): boolean {
  const [was, will] = [studyDay(before), studyDay({ ...before, studyOn })];
  return was !== null && will !== null && will > was;
}

/** Whether those who test it are reminded: from the day on, and not of what is long past. */
export function isStudyNews(cycle: Facts, now: Date): boolean {
  const day = studyDay(cycle);
  if (day === null || day > dayOf(now)) return false;
  return day >= dayOf(new Date(now.getTime() - saidForDays * dayLong));
}
