import type { EventType } from "~/domain/activity/event-types";
import type { Writer } from "~/platform/db.server";

export type ToldEvent = {
  type: EventType;
  at: Date;
  actorId: number;
  ideaId?: number;
  cycleId?: number;
  measureId?: number;
  commentId?: number;
  adoptionId?: number;
  kudosId?: number;
  endorsementId?: number;
  proposalId?: number;
  practiceId?: number;
  requestId?: number;
};

const moving: ReadonlySet<EventType> = new Set([
  "idea-shared",
  "comment-written",
  "cycle-planned",
  "cycle-started",
  "cycle-done",
  "cycle-studied",
  "cycle-acted",
  "measure-added",
  "points-added",
  "idea-adopted",
  "endorsement-given",
  "practice-published",
]);

/** Writes down what happened in the order in which it happened. */
export async function tellEvents(tx: Writer, events: readonly ToldEvent[]): Promise<void> {
  await tx.event.createMany({ data: events.toSorted((a, b) => a.at.getTime() - b.at.getTime()) });
}

/** When an idea last moved, or the moment it was written where nothing did. */
export function lastMove(events: readonly ToldEvent[], written: Date): Date {
  return latest(
    events.filter((event) => moving.has(event.type)).map((event) => event.at),
    written,
  );
}

export function latest(moments: readonly Date[], otherwise: Date): Date {
  return moments.reduce((last, moment) => (moment > last ? moment : last), otherwise);
}
