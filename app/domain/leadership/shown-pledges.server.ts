import { isListedFor } from "~/domain/ideas/listed-ideas.server";
import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { leaderName } from "./named-leader";
import { isGivenBy } from "./policy";
import { numberOrNull, type Count } from "~/platform/raw-values";

export type ShownPledge = {
  id: number;
  what: string;
  dueOn: string;
  status: string;
  outcome: string;
  settledAt: Date | null;
  by: string;
  isMine: boolean;
  idea: { id: number; title: string };
};

type Row = {
  id: Count;
  what: string;
  dueOn: string;
  status: string;
  outcome: string;
  settledAt: Date | string | null;
  personId: Count | null;
  name: string | null;
  ideaId: Count;
  title: string;
  authorId: Count | null;
  teamId: Count | null;
  audience: string;
  inTeamName: boolean | Count;
  teamName: string | null;
};

type Part = { where: Prisma.Sql; by: Prisma.Sql; most: number };

/** A stretch of the pledges (`g`, of endorsements `e`) that hang on ideas somebody may find in a list. One query. */
export async function selectPledges(viewer: Viewer, { where, by, most }: Part): Promise<ShownPledge[]> {
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT g."id", g."what", g."dueOn", g."status", g."outcome", g."settledAt", e."personId", p."name",
      i."id" AS "ideaId", i."title", i."authorId", i."teamId", i."audience", i."inTeamName", t."name" AS "teamName"
    FROM "Pledge" g
    JOIN "Endorsement" e ON e."id" = g."endorsementId"
    JOIN "Idea" i ON i."id" = e."ideaId"
    LEFT JOIN "Person" p ON p."id" = e."personId"
    LEFT JOIN "Team" t ON t."id" = i."teamId"
    WHERE ${where} AND ${isListedFor(viewer)}
    ORDER BY ${by} LIMIT ${most}`);
  return rows.map((row) => shownFrom(viewer, row));
}

function shownFrom(viewer: Viewer, row: Row): ShownPledge {
  const { what, dueOn, status, outcome, audience, teamName } = row;
  const personId = numberOrNull(row.personId);
  const idea = {
    authorId: numberOrNull(row.authorId),
    teamId: numberOrNull(row.teamId),
    inTeamName: Boolean(Number(row.inTeamName)),
    isWithdrawn: false,
    audience,
    teamName,
  };
  return {
    ...{ id: Number(row.id), what, dueOn, status, outcome },
    settledAt: row.settledAt === null ? null : new Date(row.settledAt),
    by: leaderName(viewer, idea, { personId, name: row.name }),
    isMine: isGivenBy(viewer, { personId }),
    idea: { id: Number(row.ideaId), title: row.title },
  };
}
