import { db } from "~/platform/db.server";
import { isRole, roleLabel } from "./roles";

export type CastMember = { id: number; name: string; jobTitle: string; roles: string[]; teams: string[] };

/** The invented people whom a demonstration can be seen as. */
export async function listDemoCast(): Promise<CastMember[]> {
  const people = await db.person.findMany({
    where: { isDemoCast: true, deactivatedAt: null },
    select: {
      id: true,
      name: true,
      jobTitle: true,
      roles: { select: { role: true } },
      memberships: { select: { team: { select: { name: true } } } },
    },
    orderBy: { id: "asc" },
    take: 20,
  });
  return people.map((person) => ({
    id: person.id,
    name: person.name,
    jobTitle: person.jobTitle,
    roles: [
      ...new Set(person.roles.map(({ role }) => (isRole(role) ? roleLabel(role).toLowerCase() : role))),
    ],
    teams: person.memberships.map(({ team }) => team.name),
  }));
}

export async function isInDemoCast(personId: number): Promise<boolean> {
  const person = await db.person.findFirst({
    where: { id: personId, isDemoCast: true, deactivatedAt: null },
  });
  return person !== null;
}
