import type { IdeaHandle } from "~/domain/ideas/find-idea.server";
import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { canNominateIdea, canSeeProposal } from "./policy";
import type { Count } from "~/platform/raw-values";

/** How far an idea has come on its way into a pathway, as far as this person may know. */
export type WayIn = {
  practices: { slug: string; title: string }[];
  nominations: number;
  /** Whether this person put it forward. */
  mine: boolean;
  canNominate: boolean;
  /** The draft it is part of, only for those who may see it. */
  proposal: { id: number; title: string } | null;
};

type Row = {
  slug: string | null;
  title: string | null;
  nominations: Count;
  mine: Count;
  proposalId: Count | null;
  proposalTitle: string | null;
};

const mostPractices = 10;

/** One query; the handle says that the idea may be seen. */
export async function findWayIn(viewer: Viewer, idea: IdeaHandle): Promise<WayIn> {
  const mayKnow = canSeeProposal(viewer, [idea]) ? 1 : 0;
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT r."slug", r."title", q."id" AS "proposalId", q."title" AS "proposalTitle",
      (SELECT count(*) FROM "Nomination" n WHERE n."ideaId" = i."id") AS "nominations",
      (SELECT count(*) FROM "Nomination" n WHERE n."ideaId" = i."id" AND n."personId" = ${viewer.id}) AS "mine"
    FROM "Idea" i
    LEFT JOIN "PracticeIdea" o ON o."ideaId" = i."id"
    LEFT JOIN "Practice" r ON r."id" = o."practiceId" AND r."takenDownAt" IS NULL
    LEFT JOIN "Proposal" q ON q."id" = (
      SELECT max(d."id") FROM "ProposalIdea" x JOIN "Proposal" d ON d."id" = x."proposalId"
      WHERE x."ideaId" = i."id" AND d."publishedAt" IS NULL AND d."setAsideAt" IS NULL AND ${mayKnow} = 1)
    WHERE i."id" = ${idea.id}
    ORDER BY r."publishedAt" DESC, r."id" DESC
    LIMIT ${mostPractices}`);
  const [first] = rows;
  return {
    practices: rows.flatMap(({ slug, title }) => (slug !== null && title !== null ? [{ slug, title }] : [])),
    nominations: Number(first?.nominations ?? 0),
    mine: Number(first?.mine ?? 0) > 0,
    canNominate: canNominateIdea(viewer, idea),
    proposal: proposalFrom(first),
  };
}

function proposalFrom(row: Row | undefined): WayIn["proposal"] {
  if (!row || row.proposalId === null || row.proposalTitle === null) return null;
  return { id: Number(row.proposalId), title: row.proposalTitle };
}
