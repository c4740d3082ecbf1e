import { isListedFor } from "~/domain/ideas/listed-ideas.server";
import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import type { Count } from "~/platform/raw-values";
import { mostCounted, type CountedTerm, type Term } from "./similar-terms";

export type Candidate = { id: Count; authorId: Count | null; title: string; text: string };

/** So many ideas are looked at, and so many of those that somebody may see are compared. */
const mostFound = 300;
const mostCompared = 100;

/** Beyond so many letters a text is compared by its beginning. */
const lettersCompared = 500;

/** How many ideas hold each term. One query that reads a bounded number of rows, whatever is asked. */
export async function countTerms(terms: readonly Term[]): Promise<CountedTerm[]> {
  if (terms.length === 0) return [];
  const rows = await db.$queryRaw<{ place: number | bigint; count: number | bigint }[]>(Prisma.sql`
    SELECT t."key" AS "place", CASE WHEN t."value" ->> 'of' = 'words'
      THEN (SELECT count(*) FROM (SELECT 1 FROM "search_alike_words"
        WHERE "search_alike_words" MATCH t."value" ->> 'match' LIMIT ${mostCounted}))
      ELSE (SELECT count(*) FROM (SELECT 1 FROM "search_alike_titles"
        WHERE "search_alike_titles" MATCH t."value" ->> 'match' LIMIT ${mostCounted})) END AS "count"
    FROM json_each(${JSON.stringify(terms)}) t ORDER BY t."key"`);
  return rows.flatMap(({ place, count }) => {
    const term = terms[Number(place)];
    return term ? [{ ...term, count: Number(count) }] : [];
  });
}

/** The ideas with most of these terms, rare ones weighing more, as far as this person may see them. */
export async function findCandidates(
  viewer: Viewer,
  terms: readonly Term[],
  except: number | null,
): Promise<Candidate[]> {
  if (terms.length === 0) return [];
  return db.$queryRaw<Candidate[]>(Prisma.sql`
    WITH "asked" AS MATERIALIZED (
        SELECT "value" ->> 'of' AS "of", "value" ->> 'match' AS "match", "value" ->> 'weight' AS "weight"
        FROM json_each(${JSON.stringify(terms)})),
      "hits" AS (
        SELECT s.rowid AS "ideaId", a."weight" FROM "asked" a CROSS JOIN "search_alike_words" s
        WHERE a."of" = 'words' AND s."search_alike_words" MATCH a."match"
        UNION ALL
        SELECT s.rowid, a."weight" FROM "asked" a CROSS JOIN "search_alike_titles" s
        WHERE a."of" = 'titles' AND s."search_alike_titles" MATCH a."match"),
      "found" AS MATERIALIZED (
        SELECT "ideaId", sum("weight") AS "score" FROM "hits" GROUP BY "ideaId"
        ORDER BY "score" DESC, "ideaId" DESC LIMIT ${mostFound})
    SELECT i."id", i."authorId", i."title", substr(i."noticed" || ' ' || i."change", 1, ${lettersCompared}) AS "text"
    FROM "found" CROSS JOIN "Idea" i ON i."id" = "found"."ideaId"
    WHERE i."id" <> ${except ?? 0} AND ${isListedFor(viewer)}
    ORDER BY "found"."score" DESC, i."id" DESC LIMIT ${mostCompared}`);
}
