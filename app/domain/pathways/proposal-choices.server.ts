import { hasWords } from "~/domain/ideas/list-words.sqlite.server";
import { db, Prisma } from "~/platform/db.server";

export type Choice = { name: string; label: string };

const mostPathways = 100;
const mostFound = 12;

/** The pathways that a proposal can belong to, by title. */
export async function listPathwayChoices(): Promise<{ ids: number[]; options: Choice[] }> {
  const pathways = await db.pathway.findMany({
    select: { id: true, title: true },
    orderBy: [{ title: "asc" }, { id: "asc" }],
    take: mostPathways,
  });
  return {
    ids: pathways.map(({ id }) => id),
    options: pathways.map(({ id, title }) => ({ name: String(id), label: title })),
  };
}

type Row = { id: number | bigint; title: string };

/**
 * Ideas that a proposal can grow out of: those that were chosen already, then what was found by words, or, while
 * nobody looks for words, what was put forward lately. Only what everybody can see. One query.
 */
export async function listIdeaChoices(chosen: readonly number[], words: string): Promise<Choice[]> {
  const open = Prisma.sql`i."audience" = 'organisation' AND i."withdrawnAt" IS NULL`;
  const isChosen =
    chosen.length > 0 ? Prisma.sql`i."id" IN (${Prisma.join([...chosen])})` : Prisma.sql`1 = 0`;
  const others =
    words === ""
      ? Prisma.sql`AND EXISTS (SELECT 1 FROM "Nomination" n WHERE n."ideaId" = i."id")
          AND NOT EXISTS (SELECT 1 FROM "PracticeIdea" r WHERE r."ideaId" = i."id")`
      : hasWords(words);
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT * FROM (SELECT i."id", i."title", 0 AS "place" FROM "Idea" i WHERE ${isChosen} AND ${open}) AS chosen
    UNION ALL
    SELECT * FROM (
      SELECT i."id", i."title", 1 AS "place" FROM "Idea" i WHERE ${open} AND NOT (${isChosen}) ${others}
      ORDER BY i."id" DESC LIMIT ${mostFound}) AS found
    ORDER BY "place", "id" DESC`);
  return rows.map(({ id, title }) => ({ name: String(id), label: title }));
}
