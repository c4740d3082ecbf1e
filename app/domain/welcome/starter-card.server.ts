import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { isFirstWeek, journeyOf, startersCameAfter } from "./journey";

const most = 200;

/** What Today shows to somebody in their first weeks, while there is something they haven't read. */
export type StarterCard = {
  firstName: string;
  isFirstWeek: boolean;
  read: number;
  total: number;
  next: { slug: string; title: string } | null;
};

type Row = {
  slug: string;
  title: string;
  moment: string;
  joinedAt: Date | string;
  readAt: Date | string | null;
};

/** One query; null for everybody who isn't new, and once all is read. */
export async function findStarterCard(viewer: Viewer, now: Date): Promise<StarterCard | null> {
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT k."slug", k."title", k."moment", p."createdAt" AS "joinedAt", r."readAt"
    FROM "Person" p
    JOIN "Practice" k ON k."takenDownAt" IS NULL
    LEFT JOIN "PracticeReading" r ON r."practiceId" = k."id" AND r."personId" = p."id"
    WHERE p."id" = ${viewer.id} AND p."createdAt" > ${startersCameAfter(now)}
    ORDER BY k."publishedAt", k."id" LIMIT ${most}`);
  const { read, total, next } = journeyOf(rows.map((row) => ({ ...row, isRead: row.readAt !== null })));
  const [first] = rows;
  if (!first || next === null) return null;
  const firstName = viewer.name.split(" ")[0] ?? viewer.name;
  return { firstName, isFirstWeek: isFirstWeek(new Date(first.joinedAt), now), read, total, next };
}
