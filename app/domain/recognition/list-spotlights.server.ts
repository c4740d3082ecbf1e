import { cardColumns, cardFrom, cardJoins, type CardRow } from "~/domain/ideas/list-cards.server";
import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { teachingSince, type SpotlightCard } from "./spotlight";
import { taughtAt } from "./taught-at.server";
import { weekOf } from "./week";

/** How many weeks one page of the archive shows. */
const pageSize = 12;

/** The idea of this week; null while there is none that everybody may see. One query. */
export async function findSpotlight(viewer: Viewer, now: Date): Promise<SpotlightCard | null> {
  const [card] = await readSpotlights(viewer, Prisma.sql`s."week" = ${weekOf(now)}`, 1);
  return card ?? null;
}

/** The ideas of the weeks so far, the newest first. `before` is a week (YYYY-MM-DD), or empty for the first page. */
export async function listSpotlights(
  viewer: Viewer,
  before: string,
): Promise<{ spotlights: SpotlightCard[]; next: string | null }> {
  const isWeek = /^\d{4}-\d{2}-\d{2}$/.test(before);
  const where = isWeek ? Prisma.sql`s."week" < ${before}` : Prisma.sql`1 = 1`;
  const rows = await readSpotlights(viewer, where, pageSize + 1);
  const spotlights = rows.slice(0, pageSize);
  return { spotlights, next: rows.length > pageSize ? (spotlights.at(-1)?.week ?? null) : null };
}

type Row = CardRow & { week: string; taughtAt: Date | string | null };

async function readSpotlights(viewer: Viewer, where: Prisma.Sql, most: number): Promise<SpotlightCard[]> {
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT s."week", ${cardColumns},
      (SELECT MAX(${taughtAt(Prisma.sql`s."chosenAt"`)}) FROM "Cycle" c WHERE c."ideaId" = i."id") AS "taughtAt"
    FROM "Spotlight" s JOIN "Idea" i ON i."id" = s."ideaId" ${cardJoins(viewer)}
    WHERE i."audience" = 'organisation' AND i."withdrawnAt" IS NULL AND ${where}
    ORDER BY s."week" DESC LIMIT ${most}`);
  return rows.map((row) => spotlightFrom(viewer, row));
}

function spotlightFrom(viewer: Viewer, row: Row): SpotlightCard {
  const { id, title, excerpt, stage, by, team } = cardFrom(viewer, row);
  const hasTaught = row.taughtAt !== null && new Date(row.taughtAt) >= teachingSince(row.week);
  const reason = hasTaught ? "taught" : "seldom-seen";
  return { week: row.week, ideaId: id, title, excerpt, stage, by, team, reason };
}
