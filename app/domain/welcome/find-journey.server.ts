import { moments } from "~/domain/pathways/moments";
import type { IdeaUnderWay } from "~/domain/pathways/pathway-layout";
import { listUnderWay } from "~/domain/pathways/pathway-page.server";
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
  /** What is being tried where there's no practice yet. */
  onTheirWay: { id: number; title: string; stage: string }[];
};

export type StartersJourney = Journey & { isStarting: boolean; moments: MomentToFace[] };

type Moment = Date | string | null;
type Row = { pathway: string | null; joinedAt: Date | string } & {
  [Column in "slug" | "title" | "summary" | "moment"]: string | null;
} & Record<"readAt" | "triedAt", Moment>;

/**
 * The moments of a stay, what there is to read for each, what this person has read, and what is on its way. A pathway
 * along which nothing lies yet is none to look things up on. Two queries.
 */
export async function findJourney(viewer: Viewer, now: Date): Promise<StartersJourney> {
  const [rows, underWay] = await Promise.all([readJourney(viewer), listUnderWay()]);
  const practices = rows.flatMap(practiceFrom);
  const [first] = rows;
  const main = practices[0]?.pathway ?? null;
  return {
    ...journeyOf(practices),
    isStarting: first !== undefined && isStarting(new Date(first.joinedAt), now),
    moments: moments.map((moment) => {
      const here = alongThePath(practices).filter((practice) => practice.moment === moment.name);
      const pathway = here[0]?.pathway ?? main;
      const onTheirWay = here.length > 0 ? [] : underWay.filter((idea) => isOnItsWay(idea, moment.name));
      return {
        ...{ ...moment, pathway, onTheirWay },
        practices: here.map(({ pathway: _pathway, ...practice }) => practice),
      };
    }),
  };
}

function readJourney(viewer: Viewer): Promise<Row[]> {
  return db.$queryRaw<Row[]>(Prisma.sql`
    SELECT w."slug" AS "pathway", p."createdAt" AS "joinedAt", k."slug", k."title", k."summary", k."moment", r."readAt", r."triedAt"
    FROM "Person" p
    LEFT JOIN "Pathway" w ON 1 = 1
    LEFT JOIN "Practice" k ON k."pathwayId" = w."id" AND k."takenDownAt" IS NULL
    LEFT JOIN "PracticeReading" r ON r."practiceId" = k."id" AND r."personId" = p."id"
    WHERE p."id" = ${viewer.id}
    ORDER BY w."createdAt", w."id", k."publishedAt", k."id" LIMIT ${most}`);
}

/** What has taught somebody something already: a starter isn't sent to what nobody has tried yet. */
function isOnItsWay({ moment, stage }: IdeaUnderWay, name: string): boolean {
  return moment === name && (stage === "growing" || stage === "learning");
}

function practiceFrom({ pathway, slug, title, summary, moment, readAt, triedAt }: Row) {
  if (pathway === null || slug === null || title === null || summary === null || moment === null) return [];
  return [{ pathway, slug, title, summary, moment, isRead: readAt !== null, isTried: triedAt !== null }];
}
