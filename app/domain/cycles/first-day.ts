import { dayOf } from "~/platform/calendar-day";

/**
 * The first day of a cycle that is being started. A day that lay in the past when the plan was written tells of a test
 * that had already begun; a day that was planned ahead gives way to the day on which it really starts.
 */
export function firstDay(plan: { startsOn: string; createdAt: Date }, now: Date): string {
  const wasAlreadyBegun = plan.startsOn !== "" && plan.startsOn <= dayOf(plan.createdAt);
  return wasAlreadyBegun ? plan.startsOn : dayOf(now);
}

export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return (
    !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && text >= "1990" && text < "2100"
  );
}
