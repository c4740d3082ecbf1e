import { Prisma } from "~/platform/db.server";
import { matchQuery } from "./list-words";

/** Beyond so many ideas with the same words, the newest of them stand for all: a list needn't read every idea. */
const mostMatches = 5000;

/** Ideas in which somebody's words are, as a condition on "Idea" i; nothing where no word was typed. */
export function hasWords(typed: string): Prisma.Sql {
  const query = matchQuery(typed);
  if (query === null) return typed === "" ? Prisma.empty : Prisma.sql`AND 1 = 0`;
  return Prisma.sql`AND i."id" IN (
    SELECT rowid FROM "search_idea" WHERE "search_idea" MATCH ${query} ORDER BY rowid DESC LIMIT ${mostMatches})`;
}
