import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { isListedFor } from "~/domain/ideas/listed-ideas.server";
import { layPathway, type IdeaUnderWay, type MomentOnPath, type PracticeCard } from "./pathway-layout";

const mostPractices = 200;
/** Ideas that haven't moved for longer than so many others aren't under way. */
const mostMoving = 500;

export type PathwayFacts = { slug: string; title: string; summary: string };
export type PathwayPage = PathwayFacts & { moments: MomentOnPath[] };

/** A pathway with everything along it, as far as this person may see it. Three queries. */
export async function findPathway(viewer: Viewer, slug: string): Promise<PathwayPage | null> {
  const [pathway, practices, underWay] = await Promise.all([
    db.pathway.findUnique({ where: { slug }, select: { slug: true, title: true, summary: true } }),
    listPractices(viewer, slug),
    listUnderWay(),
  ]);
  return pathway && { ...pathway, moments: layPathway(practices, underWay) };
}

type PracticeRow = Record<"slug" | "title" | "summary" | "moment", string> & {
  publishedAt: Date | string;
  teams: string | null;
  cycleCount: number | bigint;
  teamCount: number | bigint;
};

/** What was tried counts the ideas a practice grew from and those that other teams made of them and have begun to test. */
async function listPractices(viewer: Viewer, slug: string): Promise<PracticeCard[]> {
  const rows = await db.$queryRaw<PracticeRow[]>(Prisma.sql`
    WITH practices AS (
      SELECT k.* FROM "Practice" k JOIN "Pathway" w ON w."id" = k."pathwayId"
      WHERE w."slug" = ${slug} AND k."takenDownAt" IS NULL
      ORDER BY k."publishedAt", k."id" LIMIT ${mostPractices}),
    ideas AS (
      SELECT u."practiceId", u."ideaId", max(u."isOwn") AS "isOwn" FROM (
        SELECT o."practiceId", o."ideaId", 1 AS "isOwn" FROM "PracticeIdea" o JOIN practices k ON k."id" = o."practiceId"
        UNION ALL
        SELECT o."practiceId", a."ideaId", 0 FROM "PracticeIdea" o JOIN practices k ON k."id" = o."practiceId"
          JOIN "Adoption" a ON a."sourceIdeaId" = o."ideaId") u
      GROUP BY u."practiceId", u."ideaId"),
    tried AS (
      SELECT d."practiceId", d."isOwn", i."teamId", t."name" AS "team",
        (SELECT count(*) FROM "Cycle" c WHERE c."ideaId" = i."id" AND c."startedAt" IS NOT NULL) AS "cycles"
      FROM ideas d JOIN "Idea" i ON i."id" = d."ideaId" LEFT JOIN "Team" t ON t."id" = i."teamId"
      WHERE ${isListedFor(viewer)})
    SELECT k."slug", k."title", k."summary", k."moment", k."publishedAt",
      (SELECT string_agg(n."team", '\u001f') FROM (
        SELECT DISTINCT d."team" FROM tried d WHERE d."practiceId" = k."id" AND d."team" IS NOT NULL
          AND (d."isOwn" = 1 OR d."cycles" > 0)) n) AS "teams",
      (SELECT COALESCE(sum(d."cycles"), 0) FROM tried d WHERE d."practiceId" = k."id") AS "cycleCount",
      (SELECT count(DISTINCT d."teamId") FROM tried d WHERE d."practiceId" = k."id" AND d."cycles" > 0) AS "teamCount"
    FROM practices k ORDER BY k."publishedAt", k."id"`);
  return rows.map((row) => ({
    ...row,
    publishedAt: new Date(row.publishedAt),
    teams: row.teams?.split("\u001f").toSorted() ?? [],
    cycleCount: Number(row.cycleCount),
    teamCount: Number(row.teamCount),
  }));
}

type UnderWayRow = Omit<IdeaUnderWay, "id"> & { id: number | bigint };

/** For every moment the two ideas that everybody can see and that have got furthest, among those that moved last. */
export async function listUnderWay(): Promise<IdeaUnderWay[]> {
  const rows = await db.$queryRaw<UnderWayRow[]>(Prisma.sql`
    SELECT "id", "title", "stage", "moment" FROM (
      SELECT i."id", i."title", i."stage", i."moment", row_number() OVER (
        PARTITION BY i."moment" ORDER BY
          CASE i."stage" WHEN 'growing' THEN 1 WHEN 'learning' THEN 2 WHEN 'trying' THEN 3 ELSE 4 END,
          i."movedAt" DESC, i."id" DESC) AS "place"
      FROM (
        SELECT "id", "title", "stage", "moment", "movedAt" FROM "Idea"
        WHERE "audience" = 'organisation' AND "withdrawnAt" IS NULL
        ORDER BY "movedAt" DESC, "id" DESC LIMIT ${mostMoving}) i
      WHERE i."moment" <> '' AND i."stage" NOT IN ('resting', 'pathway')) ranked
    WHERE "place" <= 2 ORDER BY "moment", "place"`);
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
}
