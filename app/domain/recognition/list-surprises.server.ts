import { mostTelling } from "~/domain/cycles/gaps";
import { bylineFor } from "~/domain/ideas/byline";
import { isListedFor } from "~/domain/ideas/listed-ideas.server";
import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { numberOrNull, type Count } from "~/platform/raw-values";
import { writeSurprisePlace, type SurprisePlace, type SurpriseWish } from "./surprise-wish";

export const mostSurprises = 20;
const mostPredictions = 2;

export type Told = { question: string; prediction: string; result: string; gap: string };

/** What surprised a team, with what it had expected and what it learnt. */
export type Surprise = {
  cycleId: number;
  number: number;
  at: Date;
  surprise: string;
  learnt: string;
  by: string;
  idea: { id: number; title: string; team: string | null };
  /** Those that came out otherwise first. */
  predictions: Told[];
};

export type SurprisePage = { surprises: Surprise[]; next: string | null };

type Row = {
  id: Count;
  number: Count;
  studiedAt: Date | string;
  surprise: string;
  learnt: string;
  personId: Count | null;
  personName: string | null;
  ideaId: Count;
  title: string;
  authorId: Count | null;
  teamId: Count | null;
  audience: string;
  inTeamName: boolean | Count;
  teamName: string | null;
};

/**
 * Surprises of the ideas somebody may see, the newest first: along the time at which cycles were studied, no further
 * than a page goes, and each idea looked up by its number. Two queries.
 */
export async function listSurprises(
  viewer: Viewer,
  wish: SurpriseWish,
  before: SurprisePlace | null,
): Promise<SurprisePage> {
  const rows = await db.$queryRaw<Row[]>(pageQuery(viewer, wish, before));
  const shown = rows.slice(0, mostSurprises);
  const told = await findPredictions(shown.map((row) => Number(row.id)));
  const last = shown.at(-1);
  return {
    surprises: shown.map((row) => surpriseFrom(viewer, row, told.get(Number(row.id)) ?? [])),
    next:
      rows.length > mostSurprises && last
        ? writeSurprisePlace({ at: new Date(last.studiedAt), id: Number(last.id) })
        : null,
  };
}

function pageQuery(viewer: Viewer, { theme, moment }: SurpriseWish, before: SurprisePlace | null) {
  return Prisma.sql`
    WITH page AS (
      SELECT c."id" FROM "Cycle" c
      WHERE c."studiedAt" IS NOT NULL AND c."surprise" <> ''
        ${before ? Prisma.sql`AND (c."studiedAt", c."id") < (${before.at}, ${before.id})` : Prisma.empty}
        AND EXISTS (
          SELECT 1 FROM "Idea" i WHERE i."id" = c."ideaId" AND ${isListedFor(viewer)}
            ${moment ? Prisma.sql`AND i."moment" = ${moment}` : Prisma.empty}
            ${theme ? hasTheme(theme) : Prisma.empty})
      ORDER BY c."studiedAt" DESC, c."id" DESC LIMIT ${mostSurprises + 1})
    SELECT c."id", c."number", c."studiedAt", c."surprise", c."learnt", c."authorId" AS "personId",
      p."name" AS "personName", i."id" AS "ideaId", i."title", i."authorId", i."teamId", i."audience",
      i."inTeamName", t."name" AS "teamName"
    FROM page JOIN "Cycle" c ON c."id" = page."id" JOIN "Idea" i ON i."id" = c."ideaId"
    LEFT JOIN "Person" p ON p."id" = c."authorId"
    LEFT JOIN "Team" t ON t."id" = i."teamId"
    ORDER BY c."studiedAt" DESC, c."id" DESC`;
}

function hasTheme(theme: string): Prisma.Sql {
  return Prisma.sql`AND EXISTS (
    SELECT 1 FROM "IdeaTheme" h WHERE h."ideaId" = i."id" AND h."theme" = ${theme})`;
}

async function findPredictions(cycleIds: readonly number[]): Promise<Map<number, Told[]>> {
  const told = new Map<number, Told[]>();
  if (cycleIds.length === 0) return told;
  const rows = await db.prediction.findMany({
    where: { cycleId: { in: [...cycleIds] }, result: { not: "" } },
    select: { cycleId: true, question: true, prediction: true, result: true, gap: true },
    orderBy: { position: "asc" },
  });
  for (const { cycleId, ...asked } of rows) told.set(cycleId, [...(told.get(cycleId) ?? []), asked]);
  return told;
}

function surpriseFrom(viewer: Viewer, row: Row, predictions: readonly Told[]): Surprise {
  const facts = {
    authorId: numberOrNull(row.authorId),
    teamId: numberOrNull(row.teamId),
    teamName: row.teamName,
    audience: row.audience,
    inTeamName: Boolean(Number(row.inTeamName)),
    isWithdrawn: false,
  };
  const doer = { personId: numberOrNull(row.personId), name: row.personName };
  return {
    cycleId: Number(row.id),
    number: Number(row.number),
    at: new Date(row.studiedAt),
    surprise: row.surprise,
    learnt: row.learnt,
    by: bylineFor(viewer, facts, doer).name,
    idea: { id: Number(row.ideaId), title: row.title, team: row.teamName },
    predictions: mostTelling(predictions).slice(0, mostPredictions),
  };
}
