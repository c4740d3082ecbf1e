import { db, Prisma } from "~/platform/db.server";

export type PracticeCandidate = {
  slug: string;
  title: string;
  summary: string;
  moment: string;
  text: string;
};

const mostCompared = 20;
const lettersCompared = 500;

/** Published practices that hold some of these words, the best first. There are far fewer of them than ideas. */
export async function findPracticeCandidates(match: string): Promise<PracticeCandidate[]> {
  if (match === "") return [];
  return db.$queryRaw<PracticeCandidate[]>(Prisma.sql`
    SELECT p."slug", p."title", p."summary", p."moment",
      substr(p."summary" || ' ' || v."how", 1, ${lettersCompared}) AS "text"
    FROM "search_practice"
    JOIN "PracticeVersion" v ON v."id" = "search_practice".rowid
    JOIN "Practice" p ON p."id" = v."practiceId" AND p."version" = v."number" AND p."takenDownAt" IS NULL
    WHERE "search_practice" MATCH ${match}
    ORDER BY bm25("search_practice", 10, 6, 3, 2, 1, 2), p."id" LIMIT ${mostCompared}`);
}
