import { bylineFor } from "~/domain/ideas/byline";
import type { IdeaHandle } from "~/domain/ideas/find-idea.server";
import { canSeeIdea } from "~/domain/ideas/policy";
import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { numberOrNull, type Count } from "~/platform/raw-values";

const most = 20;

type Row = {
  id: Count;
  title: string;
  revision: Count;
  authorId: Count | null;
  authorName: string | null;
  teamId: Count | null;
  teamName: string | null;
  audience: string;
  inTeamName: boolean | Count;
  withdrawnAt: Date | string | null;
};

/** An idea behind a practice, and who the reader is told shared it. */
export type EvidenceIdea = { handle: IdeaHandle; by: string };

export type EvidenceIdeas = {
  shown: EvidenceIdea[];
  /** How many more there are that this reader can't open. */
  goneCount: number;
};

/** The ideas a practice grew from, oldest first. One query. */
export async function listEvidenceIdeas(viewer: Viewer, practiceId: number): Promise<EvidenceIdeas> {
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT i."id", i."title", i."revision", i."authorId", p."name" AS "authorName", i."teamId", t."name" AS "teamName",
      i."audience", i."inTeamName", i."withdrawnAt"
    FROM "PracticeIdea" o
    JOIN "Idea" i ON i."id" = o."ideaId"
    LEFT JOIN "Team" t ON t."id" = i."teamId"
    LEFT JOIN "Person" p ON p."id" = i."authorId"
    WHERE o."practiceId" = ${practiceId} ORDER BY i."id" LIMIT ${most}`);
  const shown = rows.flatMap((row) => shownFrom(viewer, row));
  return { shown, goneCount: rows.length - shown.length };
}

/** Nothing that was withdrawn or is a draft again, not even to its author: this page is everybody's. */
function shownFrom(viewer: Viewer, row: Row): EvidenceIdea[] {
  const handle = handleFrom(row);
  const isShared = !handle.isWithdrawn && handle.audience !== "draft";
  if (!isShared || !canSeeIdea(viewer, handle)) return [];
  const { name } = bylineFor(viewer, handle, { personId: handle.authorId, name: row.authorName });
  const team = handle.teamName === name ? null : handle.teamName;
  return [{ handle, by: team === null ? name : `${name}, ${team}` }];
}

function handleFrom(row: Row): IdeaHandle {
  return {
    id: Number(row.id),
    title: row.title,
    revision: Number(row.revision),
    authorId: numberOrNull(row.authorId),
    teamId: numberOrNull(row.teamId),
    teamName: row.teamName,
    audience: row.audience,
    inTeamName: Boolean(Number(row.inTeamName)),
    isWithdrawn: row.withdrawnAt !== null,
  };
}
