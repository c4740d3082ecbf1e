import { dueCompared } from "~/domain/leadership/due-day";
import { formatDay } from "./dates";

/** Where a pledge stands, as one would say it. A day that has passed is said, and no more than said. */
export function pledgeInWords({ dueOn, status }: { dueOn: string; status: string }, now: Date): string {
  if (status === "kept") return "Kept";
  if (status !== "open") return "Not kept, and why";
  const due = dueCompared(dueOn, now);
  return due === "today" ? "Due today" : `${due === "past" ? "Was due" : "Due"} ${formatDay(dueOn)}`;
}
