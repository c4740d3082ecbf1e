import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { isListedFor } from "~/domain/ideas/listed-ideas.server";

const most = 10;

export type OwnEndorsementLine = { id: number; at: Date; idea: { id: number; title: string } };

type Row = { id: number | bigint; createdAt: Date | string; ideaId: number | bigint; title: string };

/** What somebody has endorsed lately, the latest first. */
export async function listOwnEndorsements(viewer: Viewer): Promise<OwnEndorsementLine[]> {
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT e."id", e."createdAt", i."id" AS "ideaId", i."title"
    FROM "Endorsement" e JOIN "Idea" i ON i."id" = e."ideaId"
    WHERE e."personId" = ${viewer.id} AND ${isListedFor(viewer)}
    ORDER BY e."createdAt" DESC, e."id" DESC LIMIT ${most}`);
  return rows.map(({ id, createdAt, ideaId, title }) => ({
    id: Number(id),
    at: new Date(createdAt),
    idea: { id: Number(ideaId), title },
  }));
}
