import { db, Prisma, write, type Reader, type Writer } from "~/platform/db.server";
import { chooseSpotlight, teachingSince, weeksApart, type SpotlightCandidate } from "./spotlight";
import { taughtAt } from "./taught-at.server";
import { weekOf, weeksAfter } from "./week";

/**
 * How many of each sort are looked at. More than the weeks of a year, so that one is among them that hadn't its week
 * yet, if there is one at all.
 */
const mostLookedAt = 100;

/** Sees to it that this week has its idea: chooses one where there is none yet, or where nobody may see it any more. */
export async function chooseWeeksSpotlight(now: Date): Promise<void> {
  if (await isChosen(db, weekOf(now))) return;
  await write((tx) => keepWeeksSpotlight(tx, now));
}

/** The same, inside a transaction. Two that choose at once choose the same. */
export async function keepWeeksSpotlight(tx: Writer, now: Date): Promise<void> {
  const week = weekOf(now);
  if (await isChosen(tx, week)) return;
  const ideaId = chooseSpotlight(await listCandidates(tx, week, now), await listEarlier(tx, week), week);
  if (ideaId === null) await tx.spotlight.deleteMany({ where: { week } });
  else
    await tx.$executeRaw(Prisma.sql`
      INSERT INTO "Spotlight" ("week", "ideaId", "chosenAt") VALUES (${week}, ${ideaId}, ${now})
      ON CONFLICT ("week") DO UPDATE SET "ideaId" = excluded."ideaId", "chosenAt" = excluded."chosenAt"`);
}

async function isChosen(reader: Pick<Reader, "spotlight">, week: string): Promise<boolean> {
  const where = { week, idea: { audience: "organisation", withdrawnAt: null } };
  return (await reader.spotlight.count({ where })) > 0;
}

function listEarlier(tx: Writer, week: string) {
  return tx.spotlight.findMany({
    where: { week: { gte: weeksAfter(week, -weeksApart), lt: week } },
    select: { week: true, ideaId: true },
    take: weeksApart + 1,
  });
}

type Row = { ideaId: number | bigint; openCount: number | bigint; taughtAt: Date | string | null };

async function listCandidates(tx: Writer, week: string, now: Date): Promise<SpotlightCandidate[]> {
  const taught = taughtAt(Prisma.sql`${now}`);
  const everybodys = Prisma.sql`i."audience" = 'organisation' AND i."withdrawnAt" IS NULL AND i."sharedAt" <= ${now}`;
  const rows = await tx.$queryRaw<Row[]>(Prisma.sql`
    SELECT * FROM (
      SELECT i."id" AS "ideaId", i."openCount", MAX(${taught}) AS "taughtAt"
      FROM "Idea" i JOIN "Cycle" c ON c."ideaId" = i."id"
      WHERE ${everybodys} AND ${taught} >= ${teachingSince(week)}
      GROUP BY i."id", i."openCount" ORDER BY i."openCount", i."id" LIMIT ${mostLookedAt}) AS teaching
    UNION ALL
    SELECT * FROM (
      SELECT i."id" AS "ideaId", i."openCount", NULL AS "taughtAt"
      FROM "Idea" i
      WHERE ${everybodys} ORDER BY i."openCount", i."id" LIMIT ${mostLookedAt}) AS seldom`);
  return rows.map((row) => ({
    ideaId: Number(row.ideaId),
    openCount: Number(row.openCount),
    taughtAt: row.taughtAt === null ? null : new Date(row.taughtAt),
  }));
}
