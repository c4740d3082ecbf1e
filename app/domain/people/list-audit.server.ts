import { db, Prisma } from "~/platform/db.server";
import { isAdministrator, isModerator, type Viewer } from "./viewer";

export type AuditLine = {
  id: number;
  at: Date;
  action: string;
  subjectType: string;
  subjectId: number | null;
  /** The name of the person or team it was done to, while there is one. */
  subject: string | null;
  /** Who did it; null when that is nobody's to know, or nobody any more. */
  by: string | null;
};

type Row = Omit<AuditLine, "id" | "at" | "subjectId"> & {
  id: number | bigint;
  at: Date | string;
  subjectId: number | bigint | null;
};

const perPage = 50;

/**
 * What was done with special rights, latest first. Who stands behind an idea that was posted in the team's name is
 * not told here either, except to moderators; nor is it once the measure is gone that would say whose idea it was, nor who wrote words that were asked about.
 */
export async function listAudit(
  viewer: Viewer,
  before: number | null,
): Promise<{ lines: AuditLine[]; next: number | null }> {
  if (!isAdministrator(viewer)) return { lines: [], next: null };
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT a."id", a."at", a."action", a."subjectType", a."subjectId", COALESCE(s."name", t."name") AS "subject",
      CASE WHEN ${isModerator(viewer) ? 0 : 1} = 1
        AND ((i."inTeamName" AND i."authorId" = a."personId") OR (a."subjectType" = 'measure' AND m."id" IS NULL)
          OR a."action" IN ('words-confirmed', 'number-confirmed'))
        THEN NULL ELSE p."name" END AS "by"
    FROM "AuditEntry" a
    LEFT JOIN "Person" p ON p."id" = a."personId"
    LEFT JOIN "Person" s ON a."subjectType" = 'person' AND s."id" = a."subjectId"
    LEFT JOIN "Team" t ON a."subjectType" = 'team' AND t."id" = a."subjectId"
    LEFT JOIN "Measure" m ON a."subjectType" = 'measure' AND m."id" = a."subjectId"
    LEFT JOIN "Cycle" c ON a."subjectType" = 'cycle' AND c."id" = a."subjectId"
    LEFT JOIN "Comment" k ON a."subjectType" = 'comment' AND k."id" = a."subjectId"
    LEFT JOIN "Idea" i ON i."id" = CASE a."subjectType"
      WHEN 'idea' THEN a."subjectId" ELSE COALESCE(m."ideaId", c."ideaId", k."ideaId") END
    WHERE a."id" < ${before ?? 2_147_483_647}
    ORDER BY a."id" DESC
    LIMIT ${perPage + 1}`);
  const lines = rows.slice(0, perPage).map(lineFrom);
  return { lines, next: rows.length > perPage ? (lines.at(-1)?.id ?? null) : null };
}

function lineFrom(row: Row): AuditLine {
  return {
    ...row,
    id: Number(row.id),
    at: new Date(row.at),
    subjectId: row.subjectId === null ? null : Number(row.subjectId),
  };
}
