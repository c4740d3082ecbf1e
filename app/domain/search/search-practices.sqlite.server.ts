import { matchQuery } from "~/domain/ideas/list-words";
import { momentLabel } from "~/domain/pathways/moments";
import { db, Prisma } from "~/platform/db.server";
import { markEnd, markStart, partsOf, snippet, type Part } from "./highlight";
import { plainWords } from "./plain-words";

/** A practice that was found, with the words it was found by. */
export type FoundPractice = { slug: string; moment: string; title: Part[]; said: Part[] };

type Row = { slug: string; moment: string; title: string; said: string };

const mostShown = 5;
const wordsShown = 24;

/** The published practices that hold the words, best first. What was taken down isn't found. One query. */
export async function searchPractices(q: string): Promise<FoundPractice[]> {
  const query = matchQuery(q);
  if (query === null) return [];
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT p."slug", p."moment", highlight("search_practice", 0, ${markStart}, ${markEnd}) AS "title",
      snippet("search_practice", -1, ${markStart}, ${markEnd}, '…', ${wordsShown}) AS "said"
    FROM "search_practice"
    JOIN "PracticeVersion" v ON v."id" = "search_practice".rowid
    JOIN "Practice" p ON p."id" = v."practiceId" AND p."version" = v."number" AND p."takenDownAt" IS NULL
    WHERE "search_practice" MATCH ${query}
    ORDER BY bm25("search_practice", 10, 6, 3, 2, 1, 2), p."id" LIMIT ${mostShown}`);
  return rows.map(({ slug, moment, title, said }) => ({
    slug,
    moment: momentLabel(moment) ?? "",
    title: partsOf(title),
    said: snippet(plainWords(said)),
  }));
}
