import { isModerator, type Viewer } from "~/domain/people/viewer";
import { daysAfter } from "~/platform/calendar-day";
import { db, Prisma } from "~/platform/db.server";
import { actionsOf } from "./audit-kinds";
import { lineFrom, type AuditLine, type AuditRow } from "./audit-line";
import { startOfDay, type AuditWish } from "./audit-wish";
import { canReadAudit } from "./policy";

const perPage = 50;

/**
 * What was done with special rights, latest first, whatever order it was written down in. Who stands behind an idea that
 * was posted in the team's name is told to moderators only, as everywhere; nor is it told once the measure is gone that
 * would say whose idea it was, nor who wrote words that were asked about. Looking for somebody by name finds nothing
 * that doesn't name them. One query.
 */
export async function listAudit(
  viewer: Viewer,
  wish: AuditWish,
): Promise<{ lines: AuditLine[]; next: number | null }> {
  if (!canReadAudit(viewer)) return { lines: [], next: null };
  const rows = await db.$queryRaw<AuditRow[]>(Prisma.sql`
    SELECT a."id", a."at", a."action", a."subjectType", a."subjectId", p."name" AS "by", ${isHidden(viewer)} AS "isHidden",
      i."id" AS "ideaId", i."title" AS "ideaTitle", i."authorId", i."teamId", i."audience", i."inTeamName", i."withdrawnAt",
      r."teamId" AS "requestTeamId", r."authorId" AS "requestAuthorId", r."audience" AS "requestAudience", r."setAsideAt",
      COALESCE(s."name", t."name", m."name", 'Cycle ' || c."number", x."title", y."title", o."title", r."words",
        CASE WHEN k."id" IS NOT NULL THEN 'Comment' ELSE i."title" END) AS "name",
      COALESCE(x."slug", y."slug", z."slug") AS "slug"
    FROM "AuditEntry" a
    LEFT JOIN "Person" p ON p."id" = a."personId"
    ${subjectJoins}
    WHERE ${Prisma.join(conditions(viewer, wish), " AND ")}
    ORDER BY a."at" DESC, a."id" DESC
    LIMIT ${perPage + 1}`);
  const lines = rows.slice(0, perPage).map((row) => lineFrom(viewer, row));
  return { lines, next: rows.length > perPage ? (lines.at(-1)?.id ?? null) : null };
}

const subjectJoins = Prisma.sql`
  LEFT JOIN "Person" s ON a."subjectType" = 'person' AND s."id" = a."subjectId"
  LEFT JOIN "Team" t ON a."subjectType" = 'team' AND t."id" = a."subjectId"
  LEFT JOIN "Measure" m ON a."subjectType" = 'measure' AND m."id" = a."subjectId"
  LEFT JOIN "Cycle" c ON a."subjectType" = 'cycle' AND c."id" = a."subjectId"
  LEFT JOIN "Comment" k ON a."subjectType" = 'comment' AND k."id" = a."subjectId"
  LEFT JOIN "Idea" i ON i."id" = CASE a."subjectType"
    WHEN 'idea' THEN a."subjectId" ELSE COALESCE(m."ideaId", c."ideaId", k."ideaId") END
  LEFT JOIN "Practice" x ON a."subjectType" = 'practice' AND x."id" = a."subjectId"
  LEFT JOIN "Pathway" y ON a."subjectType" = 'pathway' AND y."id" = a."subjectId"
  LEFT JOIN "Proposal" o ON a."subjectType" = 'proposal' AND o."id" = a."subjectId"
  LEFT JOIN "PracticeVersion" v ON v."proposalId" = o."id"
  LEFT JOIN "Practice" z ON z."id" = v."practiceId"
  LEFT JOIN "Request" r ON a."subjectType" = 'request' AND r."id" = a."subjectId"`;

function isHidden(viewer: Viewer): Prisma.Sql {
  if (isModerator(viewer)) return Prisma.sql`0`;
  return Prisma.sql`CASE WHEN (i."inTeamName" AND i."authorId" = a."personId")
    OR (a."subjectType" = 'measure' AND m."id" IS NULL)
    OR a."action" IN ('words-confirmed', 'number-confirmed') THEN 1 ELSE 0 END`;
}

function conditions(viewer: Viewer, { kind, who, from, to, before }: AuditWish): Prisma.Sql[] {
  const all = [Prisma.sql`1 = 1`];
  if (kind) all.push(Prisma.sql`a."action" IN (${Prisma.join([...actionsOf(kind)])})`);
  if (from) all.push(Prisma.sql`a."at" >= ${startOfDay(from)}`);
  if (to) all.push(Prisma.sql`a."at" < ${startOfDay(daysAfter(to, 1))}`);
  if (who) {
    all.push(
      Prisma.sql`a."personId" IN (SELECT "id" FROM "Person" WHERE instr(lower("name"), lower(${who})) > 0)`,
    );
    all.push(Prisma.sql`${isHidden(viewer)} = 0`);
  }
  if (before !== null)
    all.push(
      Prisma.sql`(a."at", a."id") < (SELECT b."at", b."id" FROM "AuditEntry" b WHERE b."id" = ${before})`,
    );
  return all;
}
