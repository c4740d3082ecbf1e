import { db, Prisma } from "~/platform/db.server";
import { describeEvent, saidEvents } from "./describe-event";

export type Move = { what: string; at: Date };

type Row = { ideaId: number | bigint; type: string; at: Date | string };

/** The last thing that moved in each of these ideas; a comment that is gone again didn't. One query; the caller hands in only ideas that may be seen. */
export async function findNewestMoves(ideaIds: readonly number[]): Promise<Map<number, Move>> {
  if (ideaIds.length === 0) return new Map();
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT e."ideaId", e."type", e."at"
    FROM "Idea" i
    JOIN "Event" e ON e."id" = (
      SELECT MAX(said."id") FROM "Event" said
      WHERE said."ideaId" = i."id" AND said."type" IN (${Prisma.join(saidEvents)})
        AND (said."commentId" IS NULL OR EXISTS (SELECT 1 FROM "Comment" c WHERE c."id" = said."commentId"))
    )
    WHERE i."id" IN (${Prisma.join([...ideaIds])})`);
  return new Map(
    rows.map(({ ideaId, type, at }) => [
      Number(ideaId),
      { what: describeEvent(type) ?? "", at: new Date(at) },
    ]),
  );
}
