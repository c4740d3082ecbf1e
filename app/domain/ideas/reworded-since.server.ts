import type { Viewer } from "~/domain/people/viewer";
import { Prisma } from "~/platform/db.server";

/**
 * Of an idea (`i`): 1 where its words aren't those that somebody supported. What was kept at the first edit after
 * their vote is what they had read; words that came back to what they were count for nothing.
 */
export function rewordedSince(viewer: Viewer): Prisma.Sql {
  return Prisma.sql`(
    SELECT count(*) FROM "IdeaRevision" w
    WHERE w."ideaId" = i."id"
      AND w."number" = (
        SELECT min(r."number") FROM "IdeaRevision" r
        JOIN "Vote" x ON x."ideaId" = r."ideaId" AND x."personId" = ${viewer.id}
        WHERE r."ideaId" = i."id" AND r."at" > x."at")
      AND (w."title" <> i."title" OR w."noticed" <> i."noticed" OR w."change" <> i."change"
        OR w."hope" <> i."hope" OR w."shapedBy" <> i."shapedBy"))`;
}
