import { db, type Reader, type Writer } from "~/platform/db.server";
import type { PersonForm } from "./person-form";
import { isRole } from "./roles";
import { isAdministrator, type Viewer } from "./viewer";

export type PersonAccount = PersonForm & { id: number; isActive: boolean; createdAt: Date };

/** Somebody's account, for administrators only. */
export function findPerson(viewer: Viewer, personId: number): Promise<PersonAccount | null> {
  return isAdministrator(viewer) ? readPerson(db, personId) : Promise.resolve(null);
}

/** The account as it stands, inside or outside a transaction. */
export async function readPerson(from: Reader | Writer, personId: number): Promise<PersonAccount | null> {
  const person = await from.person.findUnique({
    where: { id: personId },
    select: {
      id: true,
      name: true,
      email: true,
      jobTitle: true,
      createdAt: true,
      deactivatedAt: true,
      memberships: { select: { teamId: true } },
      roles: { select: { role: true, teamId: true } },
    },
  });
  if (!person) return null;
  const { deactivatedAt, memberships, roles, ...account } = person;
  return {
    ...account,
    teamIds: memberships.map(({ teamId }) => teamId),
    grants: roles.flatMap(({ role, teamId }) => (isRole(role) ? [{ role, teamId }] : [])),
    isActive: deactivatedAt === null,
  };
}
