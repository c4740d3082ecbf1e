import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { groupColumns, standingNotifications } from "./standing.server";

/** One more than is ever said. */
export const mostCounted = 100;

/** How many lines of somebody's notifications are new, counted up to `mostCounted`. One statement. */
export async function countUnread(viewer: Viewer): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number | bigint }[]>(Prisma.sql`
    SELECT count(*) AS "count" FROM (
      SELECT 1 FROM (${standingNotifications(viewer, Prisma.sql`n."readAt" IS NULL`)}) AS standing
      GROUP BY ${groupColumns} LIMIT ${mostCounted}) AS counted`);
  return Number(row?.count ?? 0);
}
