import { cardColumns, cardJoins, type CardRow } from "~/domain/ideas/list-cards.server";
import { isListedFor } from "~/domain/ideas/listed-ideas.server";
import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { markEnd, markStart } from "./highlight";
import { mostOfOthers, mostWeighed } from "./search-wish";

export type RankedRow = CardRow & {
  total: number | bigint;
  isMore: number | bigint;
  inIdea: number | bigint;
  cycleIds: string | null;
  measureIds: string | null;
  commentIds: string | null;
};
export type MarkedIdea = {
  id: number | bigint;
  title: string;
  noticed: string;
  change: string;
  hope: string;
};
export type MarkedCycle = Record<CycleText, string> & { id: number | bigint; number: number | bigint };
export type MarkedMeasure = { id: number | bigint; name: string; definition: string };
export type MarkedComment = { id: number | bigint; body: string };

/** What is only said in a comment comes after everything that is weighed, and costs no weighing; the newest of them first. */
const leastOfAll = -1e-9;

/** In the order of the columns of their index. */
const cycleTexts = [
  "objective",
  "change",
  "surprise",
  "learnt",
  "what",
  "dataPlan",
  "observations",
  "problems",
  "nextStep",
] as const;
type CycleText = (typeof cycleTexts)[number];

/**
 * The ideas that hold the words, in their own texts or in those of their cycles, measures and comments, best first: a
 * word in the title weighs more than one in the text, and what was learnt more than what was planned. Only what the
 * viewer may see is ever counted or weighed, and of that only the newest: weighing every text with a common word would
 * take longer with every idea that is shared.
 */
export function rankIdeas(viewer: Viewer, query: string, after: number | null, limit: number) {
  const seen = isListedFor(viewer);
  return db.$queryRaw<RankedRow[]>(Prisma.sql`
    WITH "ideaHits" AS (
        SELECT i."id" AS "ideaId", NULL AS "cycleId", NULL AS "measureId", NULL AS "commentId",
          bm25("search_idea", 10, 2, 4, 2) AS "score"
        FROM "search_idea" CROSS JOIN "Idea" i ON i."id" = "search_idea".rowid
        WHERE "search_idea" MATCH ${query} AND ${seen}
        ORDER BY "search_idea".rowid DESC LIMIT ${mostWeighed + 1}),
      "cycleHits" AS (
        SELECT c."ideaId", c."id", NULL, NULL, bm25("search_cycle", 1, 1, 2, 3, 1, 0.5, 1, 1, 1) / 2
        ${partHits("search_cycle", "Cycle", query, seen, mostWeighed)}),
      "measureHits" AS (
        SELECT c."ideaId", NULL, c."id", NULL, bm25("search_measure", 3, 1) / 2
        ${partHits("search_measure", "Measure", query, seen, mostOfOthers)}),
      "commentHits" AS (
        SELECT c."ideaId", NULL, NULL, c."id", ${leastOfAll}
        ${partHits("search_comment", "Comment", query, seen, mostOfOthers)}),
      "weighed" AS (
        SELECT "ideaId", min("score") AS "score", count(*) - count("cycleId") - count("measureId") - count("commentId") AS "inIdea",
          count("measureId") AS "measures", count("commentId") AS "comments",
          group_concat("cycleId" ORDER BY "score") AS "cycleIds",
          group_concat("measureId" ORDER BY "score") AS "measureIds",
          group_concat("commentId" ORDER BY "commentId" DESC) AS "commentIds"
        FROM (SELECT * FROM "ideaHits" UNION ALL SELECT * FROM "cycleHits"
          UNION ALL SELECT * FROM "measureHits" UNION ALL SELECT * FROM "commentHits") GROUP BY "ideaId"),
      "ranked" AS MATERIALIZED (
        SELECT *, row_number() OVER (ORDER BY "score", "ideaId" DESC) AS "place", count(*) OVER () AS "total",
          max(sum("measures") OVER (), sum("comments") OVER ()) > ${mostOfOthers} AS "isMore"
        FROM "weighed"),
      "page" AS (
        SELECT * FROM "ranked"
        WHERE "place" > coalesce((SELECT "place" FROM "ranked" WHERE "ideaId" = ${after}), 0)
        ORDER BY "place" LIMIT ${limit})
    SELECT ${cardColumns}, "total", "isMore", "inIdea", "cycleIds", "measureIds", "commentIds"
    FROM "page" CROSS JOIN "Idea" i ON i."id" = "page"."ideaId" ${cardJoins(viewer)}
    ORDER BY "place"`);
}

type PartIndex = "search_cycle" | "search_measure" | "search_comment";

/** Where the words are in what belongs to an idea (`c`): its newest parts, of ideas that may be seen only. */
function partHits(
  index: PartIndex,
  table: "Cycle" | "Measure" | "Comment",
  query: string,
  seen: Prisma.Sql,
  most: number,
): Prisma.Sql {
  const [name, part] = [Prisma.raw(`"${index}"`), Prisma.raw(`"${table}"`)];
  return Prisma.sql`FROM ${name} CROSS JOIN ${part} c ON c."id" = ${name}.rowid
    CROSS JOIN "Idea" i ON i."id" = c."ideaId"
    WHERE ${name} MATCH ${query} AND ${seen}
    ORDER BY ${name}.rowid DESC LIMIT ${most + 1}`;
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
    SELECT c."id", c."number", ${marked("search_cycle", cycleTexts)}
    FROM "search_cycle" CROSS JOIN "Cycle" c ON c."id" = "search_cycle".rowid
    WHERE "search_cycle" MATCH ${query} AND "search_cycle".rowid IN (${Prisma.join(ids)})`);
}

/** What measures are called and count, marked likewise. */
export async function markMeasures(query: string, ids: number[]): Promise<MarkedMeasure[]> {
  if (ids.length === 0) return [];
  return db.$queryRaw<MarkedMeasure[]>(Prisma.sql`
    SELECT rowid AS "id", ${marked("search_measure", ["name", "definition"])}
    FROM "search_measure" WHERE "search_measure" MATCH ${query} AND rowid IN (${Prisma.join(ids)})`);
}

/** What comments say, marked likewise; who wrote them isn't read. */
export async function markComments(query: string, ids: number[]): Promise<MarkedComment[]> {
  if (ids.length === 0) return [];
  return db.$queryRaw<MarkedComment[]>(Prisma.sql`
    SELECT rowid AS "id", ${marked("search_comment", ["body"])}
    FROM "search_comment" WHERE "search_comment" MATCH ${query} AND rowid IN (${Prisma.join(ids)})`);
}

function marked(table: "search_idea" | PartIndex, columns: readonly string[]): Prisma.Sql {
  return Prisma.join(
    columns.map(
      (column, i) =>
        Prisma.sql`highlight(${Prisma.raw(`"${table}", ${i}`)}, ${markStart}, ${markEnd}) AS ${Prisma.raw(`"${column}"`)}`,
    ),
  );
}
