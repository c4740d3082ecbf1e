import type { Writer } from "~/platform/db.server";
import type { EventType } from "./event-types";

type NewEvent = {
  type: EventType;
  at: Date;
  /** Nobody, where time alone made it happen. */
  actorId: number | null;
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

/** Tells the spine what happened, inside the transaction that made it happen. Ids and a type, never words. */
export async function recordEvent(tx: Writer, event: NewEvent): Promise<void> {
  await tx.event.create({ data: event });
}
