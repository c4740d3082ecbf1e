import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { canKeepPathways } from "./pathway-policy";

/** A practice in the words of one of its versions, and what the reader noted for themselves. */
export type PracticePage = {
  slug: string;
  title: string;
  summary: string;
  moment: string;
  pathway: { slug: string; title: string };
  whyHtml: string;
  howHtml: string;
  needHtml: string;
  watchForHtml: string;
  /** The version shown, and the one in use. */
  version: number;
  currentVersion: number;
  publishedAt: Date;
  reviewOn: string;
  isTakenDown: boolean;
  isRead: boolean;
  isTried: boolean;
};

/** What a page needs to look up more, and never shows. */
export type PracticeHandle = { practiceId: number; versionId: number };

type Moment = Date | string | null;

type Row = Omit<PracticePage, "pathway" | "publishedAt" | "isTakenDown" | "isRead" | "isTried"> & {
  practiceId: number | bigint;
  versionId: number | bigint;
  pathwaySlug: string;
  pathwayTitle: string;
  publishedAt: Date | string;
} & Record<"takenDownAt" | "readAt" | "triedAt", Moment>;

/** In the version in use, or in another. Once it is taken down only stewards still find it. One query. */
export async function findPractice(
  viewer: Viewer,
  slug: string,
  version: number | null = null,
): Promise<(PracticeHandle & { practice: PracticePage }) | null> {
  const number = version === null ? Prisma.sql`k."version"` : Prisma.sql`${version}`;
  const standing = canKeepPathways(viewer) ? Prisma.empty : Prisma.sql`AND k."takenDownAt" IS NULL`;
  const [row] = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT k."id" AS "practiceId", v."id" AS "versionId", k."slug", v."title", v."summary", v."moment",
      w."slug" AS "pathwaySlug", w."title" AS "pathwayTitle", v."whyHtml", v."howHtml", v."needHtml", v."watchForHtml",
      v."number" AS "version", k."version" AS "currentVersion", v."publishedAt", k."reviewOn", k."takenDownAt",
      r."readAt", r."triedAt"
    FROM "Practice" k
    JOIN "Pathway" w ON w."id" = k."pathwayId"
    JOIN "PracticeVersion" v ON v."practiceId" = k."id" AND v."number" = ${number}
    LEFT JOIN "PracticeReading" r ON r."practiceId" = k."id" AND r."personId" = ${viewer.id}
    WHERE k."slug" = ${slug} ${standing}`);
  if (!row) return null;
  const { practiceId, versionId, ...words } = row;
  return {
    practiceId: Number(practiceId),
    versionId: Number(versionId),
    practice: practiceFrom(words),
  };
}

function practiceFrom(row: Omit<Row, "practiceId" | "versionId">): PracticePage {
  const { pathwaySlug, pathwayTitle, takenDownAt, readAt, triedAt, ...words } = row;
  return {
    ...words,
    pathway: { slug: pathwaySlug, title: pathwayTitle },
    version: Number(row.version),
    currentVersion: Number(row.currentVersion),
    publishedAt: new Date(row.publishedAt),
    isTakenDown: takenDownAt !== null,
    isRead: readAt !== null,
    isTried: triedAt !== null,
  };
}
