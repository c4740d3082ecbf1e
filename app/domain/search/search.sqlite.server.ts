import { cardColumns, cardJoins, type CardRow } from "~/domain/ideas/list-cards.server";
import { isListedFor } from "~/domain/ideas/listed-ideas.server";
import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { markEnd, markStart } from "./highlight";
import { mostWeighed } from "./search-wish";

export type RankedRow = CardRow & {
  total: number | bigint;
  inIdea: number | bigint;
  cycleIds: string | null;
};
export type MarkedIdea = {
  id: number | bigint;
  title: string;
  noticed: string;
  change: string;
  hope: string;
};
export type MarkedCycle = {
  id: number | bigint;
  ideaId: number | bigint;
  number: number | bigint;
  objective: string;
  change: string;
  surprise: string;
  learnt: string;
};

/**
 * The ideas that hold the words, in their own texts or in those of their cycles, best first: a word in the title
 * weighs more than one in the text, and what was learnt more than what was planned. Only what the viewer may see is
 * ever counted or weighed, and of that only the newest: weighing every text with a common word would take longer
 * with every idea that is shared.
 */
export function rankIdeas(viewer: Viewer, query: string, after: number | null, limit: number) {
  const seen = isListedFor(viewer);
  return db.$queryRaw<RankedRow[]>(Prisma.sql`
    WITH "ideaHits" AS (
        SELECT i."id" AS "ideaId", NULL AS "cycleId", bm25("search_idea", 10, 2, 4, 2) AS "score"
        FROM "search_idea" CROSS JOIN "Idea" i ON i."id" = "search_idea".rowid
        WHERE "search_idea" MATCH ${query} AND ${seen}
        ORDER BY "search_idea".rowid DESC LIMIT ${mostWeighed + 1}),
      "cycleHits" AS (
        SELECT c."ideaId", c."id" AS "cycleId", bm25("search_cycle", 1, 1, 2, 3) / 2 AS "score"
        FROM "search_cycle" CROSS JOIN "Cycle" c ON c."id" = "search_cycle".rowid
          CROSS JOIN "Idea" i ON i."id" = c."ideaId"
        WHERE "search_cycle" MATCH ${query} AND ${seen}
        ORDER BY "search_cycle".rowid DESC LIMIT ${mostWeighed + 1}),
      "weighed" AS (
        SELECT "ideaId", min("score") AS "score", sum("cycleId" IS NULL) AS "inIdea",
          group_concat("cycleId" ORDER BY "score") AS "cycleIds"
        FROM (SELECT * FROM "ideaHits" UNION ALL SELECT * FROM "cycleHits") GROUP BY "ideaId"),
      "ranked" AS MATERIALIZED (
        SELECT *, row_number() OVER (ORDER BY "score", "ideaId" DESC) AS "place", count(*) OVER () AS "total"
        FROM "weighed"),
      "page" AS (
        SELECT * FROM "ranked"
        WHERE "place" > coalesce((SELECT "place" FROM "ranked" WHERE "ideaId" = ${after}), 0)
        ORDER BY "place" LIMIT ${limit})
    SELECT ${cardColumns}, "total", "inIdea", "cycleIds"
    FROM "page" CROSS JOIN "Idea" i ON i."id" = "page"."ideaId" ${cardJoins(viewer)}
    ORDER BY "place"`);
}

/** The texts of ideas with a mark around every word that was found. The ideas were found by `rankIdeas`. */
export async function markIdeas(query: string, ids: number[]): Promise<MarkedIdea[]> {
  if (ids.length === 0) return [];
  return db.$queryRaw<MarkedIdea[]>(Prisma.sql`
    SELECT rowid AS "id", ${marked("search_idea", ["title", "noticed", "change", "hope"])}
    FROM "search_idea" WHERE "search_idea" MATCH ${query} AND rowid IN (${Prisma.join(ids)})`);
}

/** The texts of cycles with a mark around every word that was found. The cycles were found by `rankIdeas`. */
export async function markCycles(query: string, ids: number[]): Promise<MarkedCycle[]> {
  if (ids.length === 0) return [];
  return db.$queryRaw<MarkedCycle[]>(Prisma.sql`
    SELECT c."id", c."ideaId", c."number", ${marked("search_cycle", ["objective", "change", "surprise", "learnt"])}
    FROM "search_cycle" CROSS JOIN "Cycle" c ON c."id" = "search_cycle".rowid
    WHERE "search_cycle" MATCH ${query} AND "search_cycle".rowid IN (${Prisma.join(ids)})`);
}

function marked(table: "search_idea" | "search_cycle", columns: string[]): Prisma.Sql {
  return Prisma.join(
    columns.map(
      (column, i) =>
        Prisma.sql`highlight(${Prisma.raw(`"${table}", ${i}`)}, ${markStart}, ${markEnd}) AS ${Prisma.raw(`"${column}"`)}`,
    ),
  );
}
