import { db, Prisma } from "~/platform/db.server";
import { whoStaysBehind, whoseWordStays, type JoinFacts } from "./join-policy";

/** What goes along when an idea is joined with another, in numbers. */
export type JoinPreview = {
  /** People who support the one that goes, and how many of them support the other already. */
  supporters: number;
  both: number;
  followers: number;
  comments: number;
  /** Comments that would tell who stands behind their team's name. */
  staying: number;
  tries: number;
  endorsements: number;
};

type Row = Record<Exclude<keyof JoinPreview, "comments">, number | bigint> & { all: number | bigint };

/** One query. */
export async function previewJoin(facts: JoinFacts): Promise<JoinPreview> {
  const { idea, into } = facts;
  const hidden = Prisma.join([0, ...whoStaysBehind(facts)]);
  const wordStays = Prisma.join([0, ...whoseWordStays(facts)]);
  const [row] = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT (SELECT count(*) FROM "Vote" v WHERE v."ideaId" = ${idea.id}) AS "supporters",
      (SELECT count(*) FROM "Vote" v JOIN "Vote" o ON o."personId" = v."personId" AND o."ideaId" = ${into.id}
        WHERE v."ideaId" = ${idea.id}) AS "both",
      (SELECT count(*) FROM "Follow" f WHERE f."ideaId" = ${idea.id} AND f."following") AS "followers",
      (SELECT count(*) FROM "Comment" c WHERE c."ideaId" = ${idea.id}) AS "all",
      (SELECT count(*) FROM "Comment" c WHERE c."ideaId" = ${idea.id} AND c."authorId" IN (${hidden})) AS "staying",
      (SELECT count(*) FROM "Adoption" a WHERE a."sourceIdeaId" = ${idea.id}) AS "tries",
      (SELECT count(*) FROM "Endorsement" e WHERE e."ideaId" = ${idea.id} AND (e."personId" IS NULL OR (e."personId" NOT IN (${wordStays})
        AND NOT EXISTS (SELECT 1 FROM "Endorsement" o WHERE o."ideaId" = ${into.id} AND o."personId" = e."personId")))) AS "endorsements"`);
  const { all, ...counts } = row as Row;
  const numbers = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, Number(count)]));
  const staying = Number(counts.staying);
  return { ...(numbers as Omit<JoinPreview, "comments">), staying, comments: Number(all) - staying };
}
