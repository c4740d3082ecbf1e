import { bylineFor } from "~/domain/ideas/byline";
import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { numberOrNull, type Count } from "~/platform/raw-values";

export type NominatedIdea = {
  id: number;
  title: string;
  stage: string;
  count: number;
  /** The newest of what people wrote. */
  whys: { by: string; why: string; at: Date }[];
};

type Row = {
  ideaId: Count;
  newest: Count;
  count: Count;
  title: string;
  stage: string;
  authorId: Count | null;
  teamId: Count | null;
  inTeamName: boolean | Count;
  teamName: string | null;
  why: string;
  at: Date | string;
  personId: Count | null;
  name: string | null;
};

const ideasOnAPage = 15;
const mostWhys = 3;

/** Ideas that were put forward and aren't part of a proposal, newest nomination first. One query. */
export async function listNominated(
  viewer: Viewer,
  before: number | null,
): Promise<{ ideas: NominatedIdea[]; next: number | null }> {
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    WITH waiting AS (
      SELECT n."ideaId", max(n."id") AS "newest", count(*) AS "count"
      FROM "Nomination" n JOIN "Idea" i ON i."id" = n."ideaId"
      WHERE i."audience" = 'organisation' AND i."withdrawnAt" IS NULL AND NOT EXISTS (
        SELECT 1 FROM "ProposalIdea" o JOIN "Proposal" q ON q."id" = o."proposalId"
        WHERE o."ideaId" = n."ideaId" AND q."setAsideAt" IS NULL)
      GROUP BY n."ideaId"
      HAVING max(n."id") < ${before ?? 2_147_483_647}
      ORDER BY max(n."id") DESC LIMIT ${ideasOnAPage + 1}),
    said AS (
      SELECT n.*, row_number() OVER (PARTITION BY n."ideaId" ORDER BY n."id" DESC) AS "place"
      FROM "Nomination" n WHERE n."ideaId" IN (SELECT "ideaId" FROM waiting))
    SELECT w."ideaId", w."newest", w."count", i."title", i."stage", i."authorId", i."teamId", i."inTeamName",
      t."name" AS "teamName", s."why", s."at", s."personId", p."name"
    FROM waiting w
    JOIN said s ON s."ideaId" = w."ideaId" AND s."place" <= ${mostWhys}
    JOIN "Idea" i ON i."id" = w."ideaId"
    LEFT JOIN "Team" t ON t."id" = i."teamId"
    LEFT JOIN "Person" p ON p."id" = s."personId"
    ORDER BY w."newest" DESC, s."id" DESC`);
  const newest = [...new Set(rows.map((row) => Number(row.newest)))];
  const shown = newest.slice(0, ideasOnAPage);
  return {
    ideas: shown.flatMap((place) =>
      ideaFrom(
        viewer,
        rows.filter((row) => Number(row.newest) === place),
      ),
    ),
    next: newest.length > ideasOnAPage ? (shown.at(-1) ?? null) : null,
  };
}

function ideaFrom(viewer: Viewer, rows: Row[]): NominatedIdea[] {
  const [first] = rows;
  if (!first) return [];
  const { title, stage } = first;
  const whys = rows.map((row) => ({ by: nominator(viewer, row), why: row.why, at: new Date(row.at) }));
  return [{ id: Number(first.ideaId), title, stage, count: Number(first.count), whys }];
}

function nominator(viewer: Viewer, row: Row): string {
  const idea = {
    authorId: numberOrNull(row.authorId),
    teamId: numberOrNull(row.teamId),
    teamName: row.teamName,
    audience: "organisation",
    inTeamName: Boolean(Number(row.inTeamName)),
    isWithdrawn: false,
  };
  return bylineFor(viewer, idea, { personId: numberOrNull(row.personId), name: row.name }).name;
}
