import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";

export type CountedSupport = { voteCount: number; commentCount: number; voted: boolean; following: boolean };

type Row = Record<keyof CountedSupport, number | bigint>;

/** How many support an idea that this person may see, and whether they do and follow it. One query. */
export async function countedSupport(viewer: Viewer, idea: { id: number }): Promise<CountedSupport> {
  const [row] = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT i."voteCount", i."commentCount",
      CASE WHEN v."personId" IS NULL THEN 0 ELSE 1 END AS "voted",
      CASE WHEN f."following" THEN 1 ELSE 0 END AS "following"
    FROM "Idea" i
    LEFT JOIN "Vote" v ON v."ideaId" = i."id" AND v."personId" = ${viewer.id}
    LEFT JOIN "Follow" f ON f."ideaId" = i."id" AND f."personId" = ${viewer.id}
    WHERE i."id" = ${idea.id}`);
  return {
    voteCount: Number(row?.voteCount ?? 0),
    commentCount: Number(row?.commentCount ?? 0),
    voted: Number(row?.voted ?? 0) > 0,
    following: Number(row?.following ?? 0) > 0,
  };
}
