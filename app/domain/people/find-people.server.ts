import { db, Prisma } from "~/platform/db.server";
import { nameWords } from "./name-words";
import type { TeamRef, Viewer } from "./viewer";

/** Somebody with an open account, with enough to tell two people of the same name apart. */
export type FoundPerson = { id: number; name: string; jobTitle: string; teams: string[] };

type Row = { id: number | bigint; name: string; jobTitle: string; teams: string | null };

const between = "\n";

/** Colleagues whose name holds every word somebody typed, oneself left out; names that begin so come first. */
export function findPeople(viewer: Viewer, typed: string, most: number): Promise<FoundPerson[]> {
  const words = nameWords(typed);
  if (words.length === 0) return Promise.resolve([]);
  return readPeople(
    Prisma.sql`p."id" <> ${viewer.id} AND ${holdsEvery(Prisma.sql`p."name"`, words)}`,
    Prisma.sql`${beginsLater(Prisma.sql`p."name"`, words)}, p."name", p."id"`,
    most,
  );
}

/** The people in somebody's own teams, by name. */
export function listColleagues(viewer: Viewer, most: number): Promise<FoundPerson[]> {
  if (viewer.teams.length === 0) return Promise.resolve([]);
  const teams = Prisma.join(viewer.teams.map((team) => team.id));
  return readPeople(
    Prisma.sql`p."id" <> ${viewer.id}
      AND p."id" IN (SELECT m."personId" FROM "Membership" m WHERE m."teamId" IN (${teams}))`,
    Prisma.sql`p."name", p."id"`,
    most,
  );
}

/** Those of these people who still have an open account. */
export function findActive(personIds: readonly number[]): Promise<FoundPerson[]> {
  if (personIds.length === 0) return Promise.resolve([]);
  return readPeople(
    Prisma.sql`p."id" IN (${Prisma.join([...personIds])})`,
    Prisma.sql`p."name", p."id"`,
    personIds.length,
  );
}

/** Teams whose name holds every word somebody typed. */
export async function findTeamsNamed(typed: string, most: number): Promise<TeamRef[]> {
  const words = nameWords(typed);
  if (words.length === 0) return [];
  const rows = await db.$queryRaw<{ id: number | bigint; name: string }[]>(Prisma.sql`
    SELECT t."id", t."name" FROM "Team" t
    WHERE ${holdsEvery(Prisma.sql`t."name"`, words)}
    ORDER BY ${beginsLater(Prisma.sql`t."name"`, words)}, t."name", t."id"
    LIMIT ${most}`);
  return rows.map(({ id, name }) => ({ id: Number(id), name }));
}

export function findTeams(teamIds: readonly number[]): Promise<TeamRef[]> {
  if (teamIds.length === 0) return Promise.resolve([]);
  return db.team.findMany({
    where: { id: { in: [...teamIds] } },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
}

async function readPeople(where: Prisma.Sql, order: Prisma.Sql, most: number): Promise<FoundPerson[]> {
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT p."id", p."name", p."jobTitle", (
      SELECT string_agg(t."name", ${between}) FROM "Membership" m JOIN "Team" t ON t."id" = m."teamId"
      WHERE m."personId" = p."id") AS "teams"
    FROM "Person" p
    WHERE p."deactivatedAt" IS NULL AND ${where}
    ORDER BY ${order}
    LIMIT ${most}`);
  return rows.map(({ id, name, jobTitle, teams }) => ({
    id: Number(id),
    name,
    jobTitle,
    teams: teams?.split(between).toSorted() ?? [],
  }));
}

function holdsEvery(column: Prisma.Sql, words: readonly string[][]): Prisma.Sql {
  const parts = words.map((spellings) => anyOf(column, spellings, (word) => `%${word}%`));
  return Prisma.join(parts, " AND ");
}

/** 0 where a name begins with the first word, or one of its parts does, and 1 where it only holds it. */
function beginsLater(column: Prisma.Sql, [first = []]: readonly string[][]): Prisma.Sql {
  const begins = anyOf(column, first, (word) => `${word}%`);
  const partBegins = anyOf(column, first, (word) => `% ${word}%`);
  return Prisma.sql`CASE WHEN ${begins} OR ${partBegins} THEN 0 ELSE 1 END`;
}

function anyOf(column: Prisma.Sql, spellings: readonly string[], pattern: (word: string) => string) {
  const parts = spellings.map(
    (word) => Prisma.sql`lower(${column}) LIKE lower(${pattern(word)}) ESCAPE '\\'`,
  );
  return Prisma.sql`(${Prisma.join(parts, " OR ")})`;
}
