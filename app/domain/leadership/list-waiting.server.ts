import { bylineFor } from "~/domain/ideas/byline";
import { leadsEveryTeam } from "~/domain/ideas/near-teams";
import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { numberOrNull, type Count } from "~/platform/raw-values";

const most = 10;
const lookBack = 90 * 24 * 60 * 60 * 1000;

export type WaitingIdea = {
  id: number;
  title: string;
  stage: string;
  by: string;
  /** Left out where it already stands for the author. */
  team: string | null;
  sharedAt: Date;
};

type Row = {
  id: Count;
  title: string;
  stage: string;
  sharedAt: Date | string;
  authorId: Count | null;
  teamId: Count | null;
  audience: string;
  inTeamName: boolean | Count;
  authorName: string | null;
  teamName: string | null;
};

/**
 * Ideas that wait for a word from a leader, in the teams that this one leads: shared in the last three months, and no
 * leader has endorsed or commented on them. The longest wait first. What an author says under their own idea is no
 * such word, so that an author who stands behind a team is never shown to be a leader.
 */
export async function listWaitingForAWord(viewer: Viewer, now: Date): Promise<WaitingIdea[]> {
  const led = ledTeams(viewer);
  if (led === null) return [];
  const since = new Date(now.getTime() - lookBack);
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT i."id", i."title", i."stage", i."sharedAt", i."authorId", i."teamId", i."audience", i."inTeamName",
      p."name" AS "authorName", t."name" AS "teamName"
    FROM "Idea" i
    LEFT JOIN "Person" p ON p."id" = i."authorId"
    LEFT JOIN "Team" t ON t."id" = i."teamId"
    WHERE i."audience" IN ('team', 'organisation') AND i."withdrawnAt" IS NULL AND i."sharedAt" >= ${since} ${led}
      AND (i."authorId" IS NULL OR i."authorId" <> ${viewer.id})
      AND NOT EXISTS (SELECT 1 FROM "Endorsement" e WHERE e."ideaId" = i."id")
      AND NOT EXISTS (SELECT 1 FROM "Comment" c
        JOIN "RoleGrant" r ON r."personId" = c."authorId" AND r."role" = 'leader'
        WHERE c."ideaId" = i."id" AND (i."authorId" IS NULL OR c."authorId" <> i."authorId"))
    ORDER BY i."sharedAt", i."id" LIMIT ${most}`);
  return rows.map((row) => waitingFrom(viewer, row));
}

/** Which ideas (`i`) are a leader's to look after; null for somebody who leads nothing. */
function ledTeams(viewer: Viewer): Prisma.Sql | null {
  if (leadsEveryTeam(viewer)) return Prisma.empty;
  const led = viewer.roles.flatMap(({ role, teamId }) =>
    role === "leader" && teamId !== null ? [teamId] : [],
  );
  return led.length === 0 ? null : Prisma.sql`AND i."teamId" IN (${Prisma.join(led)})`;
}

function waitingFrom(viewer: Viewer, row: Row): WaitingIdea {
  const { title, stage, audience, teamName, authorName } = row;
  const authorId = numberOrNull(row.authorId);
  const teamId = numberOrNull(row.teamId);
  const inTeamName = Boolean(Number(row.inTeamName));
  const idea = { authorId, teamId, audience, inTeamName, teamName, isWithdrawn: false };
  const by = bylineFor(viewer, idea, { personId: authorId, name: authorName }).name;
  return {
    ...{ id: Number(row.id), title, stage, by },
    team: teamName === by ? null : teamName,
    sharedAt: new Date(row.sharedAt),
  };
}
