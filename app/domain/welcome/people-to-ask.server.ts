import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { chooseWhoToAsk, type PersonToAsk, type Reason } from "./people-to-ask";
import type { Count } from "~/platform/raw-values";

const mostReasons = 200;

type Row = Omit<Reason, "personId" | "isOwnTeam"> & { personId: Count; isOwnTeam: boolean | Count };

/**
 * Whom to ask about what works here. Never who stands behind an idea that is in the team's name, whoever is looking:
 * this is a list of people who can be walked up to. One query.
 */
export async function listPeopleToAsk(viewer: Viewer, most?: number): Promise<PersonToAsk[]> {
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT n.*, p."name", p."jobTitle", CASE WHEN EXISTS (
      SELECT 1 FROM "Membership" m WHERE m."personId" = p."id" AND ${isOwn(viewer, Prisma.sql`m."teamId"`)})
      THEN 1 ELSE 0 END AS "isOwnTeam"
    FROM (${makers()} UNION ALL ${roles(viewer)}) n
    JOIN "Person" p ON p."id" = n."personId" AND p."deactivatedAt" IS NULL
    WHERE p."id" <> ${viewer.id}
    ORDER BY "isOwnTeam" DESC, n."place", p."name", p."id", n."slug" LIMIT ${mostReasons}`);
  const reasons = rows.map((row) => ({
    ...row,
    personId: Number(row.personId),
    isOwnTeam: Number(row.isOwnTeam) === 1,
  }));
  return chooseWhoToAsk(reasons, most);
}

/** Who shared or tested the ideas behind what is published, by name. */
function makers(): Prisma.Sql {
  return Prisma.sql`
    SELECT c."personId", 'maker' AS "kind", k."title" AS "about", k."slug",
      CASE c."part" WHEN 'shared' THEN 1 ELSE 2 END AS "place"
    FROM "Practice" k
    JOIN "PracticeVersion" v ON v."practiceId" = k."id" AND v."number" = k."version"
    JOIN "PracticeCredit" c ON c."versionId" = v."id" AND c."part" IN ('shared', 'tested')
    JOIN "Idea" i ON i."id" = c."ideaId"
    WHERE k."takenDownAt" IS NULL AND NOT (i."inTeamName" AND COALESCE(i."authorId", 0) = c."personId")`;
}

function roles(viewer: Viewer): Prisma.Sql {
  return Prisma.sql`
    SELECT g."personId", CASE g."role" WHEN 'leader' THEN 'leader' WHEN 'steward' THEN 'steward' ELSE 'partner' END,
      COALESCE(t."name", ''), NULL, 3
    FROM "RoleGrant" g LEFT JOIN "Team" t ON t."id" = g."teamId"
    WHERE g."role" IN ('steward', 'lived-experience-partner')
      OR (g."role" = 'leader' AND ${isOwn(viewer, Prisma.sql`g."teamId"`)})`;
}

function isOwn(viewer: Viewer, column: Prisma.Sql): Prisma.Sql {
  const ids = viewer.teams.map((team) => team.id);
  return ids.length === 0 ? Prisma.sql`1 = 0` : Prisma.sql`${column} IN (${Prisma.join(ids)})`;
}
