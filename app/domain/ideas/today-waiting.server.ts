import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { isListedFor } from "./listed-ideas.server";

const most = { drafts: 5, cycles: 20, answers: 3, unseen: 2 };
const answersForDays = 30;

export type TodayDraft = { id: number; title: string; updatedAt: Date; isWithdrawn: boolean };

export type TodayCycle = {
  id: number;
  number: number;
  startsOn: string;
  studyOn: string;
  startedAt: Date | null;
  doneAt: Date | null;
  studiedAt: Date | null;
  actedAt: null;
  idea: { id: number; title: string };
};

/** An idea of somebody's on which others have the last word, or one of their team's that nobody has looked at yet. */
export type TodayAsk = { ideaId: number; title: string; at: Date };

export type Waiting = {
  drafts: TodayDraft[];
  cycles: TodayCycle[];
  answers: TodayAsk[];
  unseen: TodayAsk[];
};

type Row = {
  part: "draft" | "cycle" | "answer" | "unseen";
  id: number | bigint;
  ideaId: number | bigint;
  title: string;
  at: Date | string;
  number: number | bigint;
  startsOn: string;
  studyOn: string;
  startedAt: Date | string | null;
  doneAt: Date | string | null;
  studiedAt: Date | string | null;
  isWithdrawn: number | bigint;
};

/** What somebody began, and what may wait for them. One query over all of it. */
export async function listWaiting(viewer: Viewer, now: Date): Promise<Waiting> {
  const parts = [drafts(viewer), cycles(viewer), answers(viewer, now), ...unseen(viewer)];
  const rows = await db.$queryRaw<Row[]>(Prisma.join(parts, " UNION ALL "));
  const of = (part: Row["part"]) => rows.filter((row) => row.part === part).toSorted(latestFirst);
  return {
    drafts: of("draft").map(draftFrom),
    cycles: of("cycle").map(cycleFrom),
    answers: of("answer").map(askFrom),
    unseen: of("unseen").map(askFrom),
  };
}

const noCycle = Prisma.sql`0 AS "number", '' AS "startsOn", '' AS "studyOn", CAST(NULL AS TIMESTAMP) AS "startedAt",
  CAST(NULL AS TIMESTAMP) AS "doneAt", CAST(NULL AS TIMESTAMP) AS "studiedAt"`;

/** What somebody has written that others can't see: drafts, and what was withdrawn. */
function drafts(viewer: Viewer): Prisma.Sql {
  return Prisma.sql`SELECT * FROM (
    SELECT 'draft' AS "part", i."id", i."id" AS "ideaId", i."title", i."updatedAt" AS "at", ${noCycle},
      CASE WHEN i."withdrawnAt" IS NULL THEN 0 ELSE 1 END AS "isWithdrawn"
    FROM "Idea" i
    WHERE i."authorId" = ${viewer.id} AND (i."audience" = 'draft' OR i."withdrawnAt" IS NOT NULL)
    ORDER BY i."updatedAt" DESC, i."id" DESC LIMIT ${most.drafts}) AS drafts`;
}

/** The cycles somebody planned that aren't decided yet. */
function cycles(viewer: Viewer): Prisma.Sql {
  return Prisma.sql`SELECT * FROM (
    SELECT 'cycle' AS "part", c."id", i."id" AS "ideaId", i."title", c."updatedAt" AS "at", c."number", c."startsOn", c."studyOn",
      c."startedAt", c."doneAt", c."studiedAt", 0 AS "isWithdrawn"
    FROM "Cycle" c JOIN "Idea" i ON i."id" = c."ideaId"
    WHERE c."authorId" = ${viewer.id} AND c."actedAt" IS NULL AND i."withdrawnAt" IS NULL
      AND (i."authorId" = ${viewer.id} OR ${isListedFor(viewer)})
    ORDER BY c."updatedAt" DESC, c."id" DESC LIMIT ${most.cycles}) AS cycles`;
}

/** Ideas of somebody's own on which the last word, not long ago, is another's. */
function answers(viewer: Viewer, now: Date): Prisma.Sql {
  const since = new Date(now.getTime() - answersForDays * 24 * 60 * 60 * 1000);
  return Prisma.sql`SELECT * FROM (
    SELECT 'answer' AS "part", k."id", i."id" AS "ideaId", i."title", k."createdAt" AS "at", ${noCycle},
      0 AS "isWithdrawn"
    FROM "Idea" i
    JOIN "Comment" k ON k."id" = (SELECT MAX(z."id") FROM "Comment" z WHERE z."ideaId" = i."id")
    WHERE i."authorId" = ${viewer.id} AND i."audience" <> 'draft' AND i."withdrawnAt" IS NULL
      AND (k."authorId" IS NULL OR k."authorId" <> ${viewer.id}) AND k."createdAt" >= ${since}
    ORDER BY k."id" DESC LIMIT ${most.answers}) AS answers`;
}

/** Ideas of somebody's team that nobody but their author has opened or answered. */
function unseen(viewer: Viewer): Prisma.Sql[] {
  if (viewer.teams.length === 0) return [];
  const teams = Prisma.join(viewer.teams.map((team) => team.id));
  return [
    Prisma.sql`SELECT * FROM (
      SELECT 'unseen' AS "part", i."id", i."id" AS "ideaId", i."title", i."sharedAt" AS "at", ${noCycle},
        0 AS "isWithdrawn"
      FROM "Idea" i
      WHERE i."teamId" IN (${teams}) AND i."audience" IN ('team', 'organisation') AND i."withdrawnAt" IS NULL
        AND i."openCount" = 0 AND i."commentCount" = 0 AND (i."authorId" IS NULL OR i."authorId" <> ${viewer.id})
      ORDER BY i."sharedAt" DESC, i."id" DESC LIMIT ${most.unseen}) AS unseen`,
  ];
}

function latestFirst(a: Row, b: Row): number {
  return new Date(b.at).getTime() - new Date(a.at).getTime() || Number(b.id) - Number(a.id);
}

function draftFrom({ id, title, at, isWithdrawn }: Row): TodayDraft {
  return { id: Number(id), title, updatedAt: new Date(at), isWithdrawn: Number(isWithdrawn) === 1 };
}

function cycleFrom(row: Row): TodayCycle {
  return {
    id: Number(row.id),
    number: Number(row.number),
    startsOn: row.startsOn,
    studyOn: row.studyOn,
    startedAt: moment(row.startedAt),
    doneAt: moment(row.doneAt),
    studiedAt: moment(row.studiedAt),
    actedAt: null,
    idea: { id: Number(row.ideaId), title: row.title },
  };
}

function askFrom({ ideaId, title, at }: Row): TodayAsk {
  return { ideaId: Number(ideaId), title, at: new Date(at) };
}

function moment(time: Date | string | null): Date | null {
  return time === null ? null : new Date(time);
}
