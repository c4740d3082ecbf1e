import { Prisma, type Writer } from "~/platform/db.server";
import type { EventType } from "./event-types";

/** Something that happened and that nobody has looked at yet: ids and a type. */
export type ClaimedEvent = {
  id: number;
  type: EventType;
  at: Date;
  actorId: number | null;
  ideaId: number | null;
  cycleId: number | null;
  commentId: number | null;
  adoptionId: number | null;
  kudosId: number | null;
  endorsementId: number | null;
  proposalId: number | null;
  practiceId: number | null;
};

/**
 * Takes those of these events that nobody has claimed since, inside the transaction that works on them, so that each
 * is worked on once. Rows are claimed one by one: a last id would miss what commits late.
 */
export async function claimEvents(tx: Writer, ids: readonly number[], now: Date): Promise<ClaimedEvent[]> {
  const events = await tx.event.findMany({
    where: { id: { in: [...ids] }, handledAt: null },
    select: {
      id: true,
      type: true,
      at: true,
      actorId: true,
      ideaId: true,
      cycleId: true,
      commentId: true,
      adoptionId: true,
      kudosId: true,
      endorsementId: true,
      proposalId: true,
      practiceId: true,
    },
    orderBy: { id: "asc" },
  });
  if (events.length === 0) return [];
  const claimed = Prisma.join(events.map((event) => event.id));
  await tx.$executeRaw(Prisma.sql`UPDATE "Event" SET "handledAt" = ${now} WHERE "id" IN (${claimed})`);
  return events as ClaimedEvent[];
}
