import { db, Prisma } from "~/platform/db.server";
import { isAdministrator, type Viewer } from "./viewer";

export type SiteCounts = {
  people: number;
  deactivated: number;
  teams: number;
  ideas: number;
  cycles: number;
  comments: number;
};

type Row = Record<keyof SiteCounts, number | bigint>;

/** How much there is, in one query; for administrators only. Drafts are nobody's business and don't count. */
export async function countSite(viewer: Viewer): Promise<SiteCounts | null> {
  if (!isAdministrator(viewer)) return null;
  const [row] = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT
      (SELECT COUNT(*) FROM "Person" WHERE "deactivatedAt" IS NULL) AS "people",
      (SELECT COUNT(*) FROM "Person" WHERE "deactivatedAt" IS NOT NULL) AS "deactivated",
      (SELECT COUNT(*) FROM "Team") AS "teams",
      (SELECT COUNT(*) FROM "Idea" WHERE "audience" <> 'draft') AS "ideas",
      (SELECT COUNT(*) FROM "Cycle" WHERE "startedAt" IS NOT NULL) AS "cycles",
      (SELECT COUNT(*) FROM "Comment") AS "comments"`);
  if (!row) return null;
  return Object.fromEntries(Object.entries(row).map(([name, count]) => [name, Number(count)])) as SiteCounts;
}
