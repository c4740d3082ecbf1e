import type { Viewer } from "~/domain/people/viewer";
import { Prisma } from "~/platform/db.server";

/** The kudos somebody may see, as a condition on "Kudos" k: the same rule as `canSeeKudos`. */
export function kudosSeenBy(viewer: Viewer): Prisma.Sql {
  return Prisma.sql`(k."audience" = 'shared' OR k."fromId" = ${viewer.id} OR ${kudosThanking(viewer)})`;
}

/** The kudos by which somebody is thanked, by name or with a team, as a condition on "Kudos" k. */
export function kudosThanking(viewer: Viewer): Prisma.Sql {
  const byName = Prisma.sql`k."id" IN (SELECT r."kudosId" FROM "KudosPerson" r WHERE r."personId" = ${viewer.id})`;
  if (viewer.teams.length === 0) return byName;
  const teams = Prisma.join(viewer.teams.map((team) => team.id));
  return Prisma.sql`(${byName} OR k."teamId" IN (${teams}))`;
}
