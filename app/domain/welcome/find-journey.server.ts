import { moments } from "~/domain/pathways/moments";
import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { alongThePath, isStarting, journeyOf, type Journey, type PracticeToRead } from "./journey";

const most = 200;

export type MomentToFace = {
  name: string;
  label: string;
  says: string;
  /** The pathway on which it is looked up; null while there is none. */
  pathway: string | null;
  practices: PracticeToRead[];
};

export type StartersJourney = Journey & { isStarting: boolean; hasPathway: boolean; moments: MomentToFace[] };

type Moment = Date | string | null;
type Row = { pathway: string | null; joinedAt: Date | string } & {
  [Column in "slug" | "title" | "summary" | "moment"]: string | null;
} & Record<"readAt" | "triedAt", Moment>;

/** The moments of a stay, what there is to read for each, and what this person has read. One query. */
export async function findJourney(viewer: Viewer, now: Date): Promise<StartersJourney> {
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT w."slug" AS "pathway", p."createdAt" AS "joinedAt", k."slug", k."title", k."summary", k."moment", r."readAt", r."triedAt"
    FROM "Person" p
    LEFT JOIN "Pathway" w ON 1 = 1
    LEFT JOIN "Practice" k ON k."pathwayId" = w."id" AND k."takenDownAt" IS NULL
    LEFT JOIN "PracticeReading" r ON r."practiceId" = k."id" AND r."personId" = p."id"
    WHERE p."id" = ${viewer.id}
    ORDER BY w."createdAt", w."id", k."publishedAt", k."id" LIMIT ${most}`);
  const practices = rows.flatMap(practiceFrom);
  const [first] = rows;
  return {
    ...journeyOf(practices),
    isStarting: first !== undefined && isStarting(new Date(first.joinedAt), now),
    hasPathway: Boolean(first?.pathway),
    moments: moments.map((moment) => {
      const here = alongThePath(practices).filter((practice) => practice.moment === moment.name);
      const pathway = here[0]?.pathway ?? first?.pathway ?? null;
      return { ...moment, pathway, practices: here.map(({ pathway: _pathway, ...practice }) => practice) };
    }),
  };
}

function practiceFrom({ pathway, slug, title, summary, moment, readAt, triedAt }: Row) {
  if (pathway === null || slug === null || title === null || summary === null || moment === null) return [];
  return [{ pathway, slug, title, summary, moment, isRead: readAt !== null, isTried: triedAt !== null }];
}
