import type { IdeaHandle } from "~/domain/ideas/find-idea.server";
import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { leaderInWords } from "./leader-in-words";
import { leaderName } from "./named-leader";
import { isGivenBy } from "./policy";
import { numberOrNull, type Count } from "~/platform/raw-values";

const most = 50;

export type EndorsementPledge = {
  id: number;
  what: string;
  dueOn: string;
  status: string;
  outcome: string;
  settledAt: Date | null;
};

export type ShownEndorsement = {
  id: number;
  name: string;
  /** What they do and what they lead, in words. */
  role: string;
  message: string;
  at: Date;
  pledge: EndorsementPledge | null;
  isMine: boolean;
};

type Row = {
  id: Count;
  personId: Count | null;
  message: string;
  createdAt: Date | string;
  name: string | null;
  jobTitle: string | null;
  ledTeams: string | null;
  ledEverywhere: Count;
  pledgeId: Count | null;
  what: string;
  dueOn: string;
  status: string;
  outcome: string;
  settledAt: Date | string | null;
};

/** What leaders say about an idea this person may see, oldest first. One query. */
export async function listEndorsements(viewer: Viewer, idea: IdeaHandle): Promise<ShownEndorsement[]> {
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT e."id", e."personId", e."message", e."createdAt", p."name", p."jobTitle",
      (SELECT string_agg(t."name", ${Prisma.raw("'\n'")}) FROM "RoleGrant" r JOIN "Team" t ON t."id" = r."teamId"
        WHERE r."personId" = p."id" AND r."role" = 'leader') AS "ledTeams",
      (SELECT count(*) FROM "RoleGrant" r
        WHERE r."personId" = p."id" AND r."role" = 'leader' AND r."teamId" IS NULL) AS "ledEverywhere",
      g."id" AS "pledgeId", g."what", g."dueOn", g."status", g."outcome", g."settledAt"
    FROM "Endorsement" e
    LEFT JOIN "Person" p ON p."id" = e."personId"
    LEFT JOIN "Pledge" g ON g."endorsementId" = e."id"
    WHERE e."ideaId" = ${idea.id}
    ORDER BY e."createdAt", e."id" LIMIT ${most}`);
  return rows.map((row) => shownFrom(viewer, idea, row));
}

function shownFrom(viewer: Viewer, idea: IdeaHandle, row: Row): ShownEndorsement {
  const personId = numberOrNull(row.personId);
  const led = { teams: row.ledTeams?.split("\n") ?? [], everyTeam: Number(row.ledEverywhere) > 0 };
  return {
    id: Number(row.id),
    name: leaderName(viewer, idea, { personId, name: row.name }),
    role: personId === null ? "" : leaderInWords(row.jobTitle ?? "", led),
    message: row.message,
    at: new Date(row.createdAt),
    pledge: pledgeFrom(row),
    isMine: isGivenBy(viewer, { personId }),
  };
}

function pledgeFrom(row: Row): EndorsementPledge | null {
  if (row.pledgeId === null) return null;
  const { what, dueOn, status, outcome, settledAt } = row;
  const settled = settledAt === null ? null : new Date(settledAt);
  return { id: Number(row.pledgeId), what, dueOn, status, outcome, settledAt: settled };
}
