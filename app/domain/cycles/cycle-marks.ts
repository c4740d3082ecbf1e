import { dayOf } from "~/platform/calendar-day";

export type CycleMark = { number: number; startedOn: string };

/** Where on a time axis the cycles that have started stand. */
export function marksOf(
  cycles: readonly { number: number; startsOn: string; startedAt: Date | null }[],
): CycleMark[] {
  return cycles.flatMap(({ number, startsOn, startedAt }) =>
    startedAt === null ? [] : [{ number, startedOn: startsOn || dayOf(startedAt) }],
  );
}
