import type { CycleTimes } from "./cycle-state";
import { dayOf } from "~/platform/calendar-day";

const quietForDays = 7;
const dayLong = 24 * 60 * 60 * 1000;

/** What it may be time for: nobody counts the days, and nothing is ever late. */
export type Due = "start" | "write" | "study" | "decide";

type Facts = CycleTimes & { startsOn: string; studyOn?: string };

/** What a cycle asks for today, or null while it's simply going on. */
export function dueOf(cycle: Facts, now: Date): Due | null {
  if (cycle.actedAt) return null;
  if (cycle.studiedAt) return "decide";
  if (cycle.startedAt && cycle.studyOn) return cycle.studyOn <= dayOf(now) ? "study" : null;
  if (cycle.doneAt) return "study";
  if (cycle.startedAt)
    return now.getTime() - cycle.startedAt.getTime() >= quietForDays * dayLong ? "write" : null;
  return cycle.startsOn !== "" && cycle.startsOn <= dayOf(now) ? "start" : null;
}

/** Those that ask for something come first; within both, the order stays. */
export function dueFirst<C extends Facts>(cycles: readonly C[], now: Date): C[] {
  const isDue = (cycle: C) => dueOf(cycle, now) !== null;
  return [...cycles.filter(isDue), ...cycles.filter((cycle) => !isDue(cycle))];
}
