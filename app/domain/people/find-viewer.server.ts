import { db, Prisma } from "~/platform/db.server";
import { isRole, type RoleGrant } from "./roles";
import type { TeamRef, Viewer } from "./viewer";

type Row = {
  id: number | bigint;
  name: string;
  jobTitle: string;
  kind: "team" | "role" | null;
  teamId: number | bigint | null;
  label: string | null;
};

/** The person behind a session that is still open, with teams and roles, in one query. */
export async function findViewerBySession(sessionId: string, now: Date): Promise<Viewer | null> {
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT p."id", p."name", p."jobTitle", g."kind", g."teamId", g."label"
    FROM "Session" s
    JOIN "Person" p ON p."id" = s."personId" AND p."deactivatedAt" IS NULL
    LEFT JOIN (
      SELECT m."personId", 'team' AS "kind", m."teamId", t."name" AS "label"
      FROM "Membership" m JOIN "Team" t ON t."id" = m."teamId"
      UNION ALL
      SELECT r."personId", 'role' AS "kind", r."teamId", r."role" AS "label" FROM "RoleGrant" r
    ) g ON g."personId" = p."id"
    WHERE s."id" = ${sessionId} AND s."expiresAt" > ${now}
    ORDER BY g."label"`);
  return rows.length > 0 ? viewerFrom(rows) : null;
}

function viewerFrom(rows: Row[]): Viewer {
  const [first] = rows as [Row];
  return {
    id: Number(first.id),
    name: first.name,
    jobTitle: first.jobTitle,
    teams: rows.filter((row) => row.kind === "team").map(teamFrom),
    roles: rows.filter((row) => row.kind === "role").flatMap(grantFrom),
  };
}

function teamFrom(row: Row): TeamRef {
  return { id: Number(row.teamId), name: row.label ?? "" };
}

function grantFrom(row: Row): RoleGrant[] {
  const teamId = row.teamId === null ? null : Number(row.teamId);
  return row.label !== null && isRole(row.label) ? [{ role: row.label, teamId }] : [];
}
