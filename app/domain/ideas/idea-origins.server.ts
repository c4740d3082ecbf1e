import { findOpenMonths } from "~/domain/opportunities/open-months.server";
import { canSeeGrowth, canSeeOpportunity, isNear } from "~/domain/opportunities/policy";
import { shownTo, type ShownOpportunity } from "~/domain/opportunities/shown-opportunity";
import type { Viewer } from "~/domain/people/viewer";
import { canSeeRequest } from "~/domain/requests/policy";
import { db, Prisma } from "~/platform/db.server";
import { numberOrNull } from "~/platform/raw-values";
import { bylineFor } from "./byline";
import type { IdeaHandle } from "./find-idea.server";
import { canSeeIdea, canWithdrawIdea } from "./policy";

export type IdeaOrigins = {
  notes: ShownOpportunity[];
  /** There are notes behind it of which this reader is told no more than that. */
  hasOthers: boolean;
  request: { id: number; words: string; teamName: string } | null;
  /** Ideas that were joined with it, and whose they were. */
  joined: { id: number; title: string; by: string; canTakeApart: boolean }[];
};

type Row = {
  kind: "note" | "request" | "joined";
  id: number | bigint;
  authorId: number | bigint | null;
  teamId: number | bigint | null;
  teamName: string | null;
  audience: string;
  month: string;
  moment: string;
  noticed: string;
  possible: string;
  isSetAside: number | bigint;
  inTeamName: boolean | number | bigint;
  authorName: string | null;
};

/** What an idea grew out of, as far as this person may know. One query, and one more for who grew it from elsewhere. */
export async function findOrigins(viewer: Viewer, idea: IdeaHandle, now: Date): Promise<IdeaOrigins> {
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT 'note' AS "kind", o."id", o."authorId", o."teamId", t."name" AS "teamName", o."audience", o."month",
      o."moment", o."noticed", o."possible", 0 AS "isSetAside",
      0 AS "inTeamName", NULL AS "authorName"
    FROM "IdeaOpportunity" l JOIN "Opportunity" o ON o."id" = l."opportunityId" JOIN "Team" t ON t."id" = o."teamId"
    WHERE l."ideaId" = ${idea.id}
    UNION ALL
    SELECT 'request', r."id", r."authorId", r."teamId", t."name", r."audience", '', '', r."words", '',
      CASE WHEN r."setAsideAt" IS NULL THEN 0 ELSE 1 END, 0, NULL
    FROM "IdeaRequest" l JOIN "Request" r ON r."id" = l."requestId" JOIN "Team" t ON t."id" = r."teamId"
    WHERE l."ideaId" = ${idea.id}
    UNION ALL
    SELECT 'joined', j."id", j."authorId", j."teamId", t."name", j."audience", '', '', j."title", '', 0,
      j."inTeamName", p."name"
    FROM "IdeaJoining" l JOIN "Idea" j ON j."id" = l."ideaId" LEFT JOIN "Team" t ON t."id" = j."teamId"
      LEFT JOIN "Person" p ON p."id" = j."authorId"
    WHERE l."intoId" = ${idea.id}
    ORDER BY 1, 2`);
  const notes = rows.filter(({ kind }) => kind === "note").map(noteFrom);
  const shown = await notesFor(viewer, idea, notes, now);
  return {
    notes: shown.map((note) => shownTo(viewer, note)),
    hasOthers: shown.length < notes.length,
    request: requestFor(viewer, rows),
    joined: rows.filter(({ kind }) => kind === "joined").flatMap((row) => joinedFor(viewer, row)),
  };
}

type Note = ReturnType<typeof noteFrom>;

async function notesFor(viewer: Viewer, idea: IdeaHandle, notes: Note[], now: Date): Promise<Note[]> {
  const told = notes.filter((note) => canSeeGrowth(viewer, { isNear: isNear(viewer, note) }, idea));
  const isFromElsewhere = told.some((note) => !isNear(viewer, note));
  const open = isFromElsewhere ? await findOpenMonths(now) : new Set<string>();
  return told.filter((note) => canSeeOpportunity(viewer, note, open));
}

/** Told to those for whom it was meant: who sees this idea may have changed since. */
function joinedFor(viewer: Viewer, row: Row): IdeaOrigins["joined"] {
  const { noticed: title, teamName, audience } = row;
  const authorId = numberOrNull(row.authorId);
  const facts = {
    ...{ authorId, teamId: numberOrNull(row.teamId), teamName, audience },
    ...{ inTeamName: Boolean(Number(row.inTeamName)), isWithdrawn: false },
  };
  if (!canSeeIdea(viewer, facts)) return [];
  const by = bylineFor(viewer, facts, { personId: authorId, name: row.authorName }).name;
  return [{ id: Number(row.id), title, by, canTakeApart: canWithdrawIdea(viewer, facts) }];
}

function requestFor(viewer: Viewer, rows: readonly Row[]): IdeaOrigins["request"] {
  const row = rows.find(({ kind }) => kind === "request");
  if (!row) return null;
  const { noticed: words, teamName, audience } = row;
  const facts = { authorId: numberOrNull(row.authorId), teamId: Number(row.teamId), audience };
  const isVisible = canSeeRequest(viewer, { ...facts, isSetAside: Number(row.isSetAside) > 0 });
  return isVisible ? { id: Number(row.id), words, teamName: teamName ?? "" } : null;
}

function noteFrom({ audience, month, moment, noticed, possible, teamName, ...row }: Row) {
  return {
    ...{ audience, month, moment, noticed, possible },
    id: Number(row.id),
    authorId: numberOrNull(row.authorId),
    teamId: Number(row.teamId),
    team: { name: teamName ?? "" },
  };
}
