import { Prisma } from "~/platform/db.server";
import type { ListWish } from "./list-filters";
import type { ListScope } from "./list-scopes";
import { hasWords } from "./list-words.sqlite.server";

/** Which ideas (`i`) are in one part of somebody's list. */
export function inScope(scope: ListScope): Prisma.Sql {
  const { audience, teamIds, otherThan = [], authorId } = scope;
  const conditions = [Prisma.sql`i."withdrawnAt" IS NULL`];
  if (authorId === undefined) conditions.push(Prisma.sql`i."audience" = ${audience}`);
  else conditions.push(byAuthor(authorId, audience));
  if (teamIds?.length === 1) conditions.push(Prisma.sql`i."teamId" = ${teamIds[0]}`);
  else if (teamIds) conditions.push(Prisma.sql`i."teamId" IN (${Prisma.join([...teamIds])})`);
  if (otherThan.length > 0)
    conditions.push(Prisma.sql`(i."teamId" IS NULL OR i."teamId" NOT IN (${Prisma.join([...otherThan])}))`);
  return Prisma.join(conditions, " AND ");
}

/** Somebody has few ideas: they are found by author. The audience as an expression keeps the long indexes out of it. */
function byAuthor(authorId: number, audience: string): Prisma.Sql {
  return Prisma.sql`i."authorId" = ${authorId} AND i."audience" || '' = ${audience}`;
}

/** What a wish leaves of the ideas (`i`) of a scope; the team is in the scope already. */
export function passesFilters({ theme, stage, moment, q }: ListWish): Prisma.Sql {
  const conditions = [Prisma.empty];
  if (theme)
    conditions.push(
      Prisma.sql`AND EXISTS (SELECT 1 FROM "IdeaTheme" h WHERE h."ideaId" = i."id" AND h."theme" = ${theme})`,
    );
  if (stage) conditions.push(Prisma.sql`AND i."stage" = ${stage}`);
  if (moment) conditions.push(Prisma.sql`AND i."moment" = ${moment}`);
  return Prisma.join([...conditions, hasWords(q)], " ");
}
