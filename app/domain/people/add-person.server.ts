import { recordAudit } from "~/domain/safety/audit.server";
import { write, type Writer } from "~/platform/db.server";
import type { PersonForm } from "./person-form";
import { isAdministrator, type Viewer } from "./viewer";

export type PersonAdded = { personId: number } | "e-mail taken" | "refused";

/** Opens an account for somebody, with a first password. */
export function addPerson(
  administrator: Viewer,
  form: PersonForm,
  passwordHash: string,
  now: Date,
): Promise<PersonAdded> {
  return write(async (tx) => {
    if (!isAdministrator(administrator)) return "refused";
    if (await isTaken(tx, form.email)) return "e-mail taken";
    const { id } = await tx.person.create({
      data: {
        name: form.name,
        email: form.email,
        jobTitle: form.jobTitle,
        passwordHash,
        createdAt: now,
        memberships: { create: form.teamIds.map((teamId) => ({ teamId })) },
        roles: { create: form.grants.map((grant) => ({ ...grant, grantedAt: now })) },
      },
      select: { id: true },
    });
    const subject = { subjectType: "person", subjectId: id, personId: administrator.id, at: now };
    await recordAudit(tx, { action: "person-added", ...subject });
    return { personId: id };
  });
}

/** Whether somebody else has this e-mail address. */
export async function isTaken(tx: Writer, email: string, exceptId?: number): Promise<boolean> {
  const other = await tx.person.findFirst({ where: { email, id: { not: exceptId } }, select: { id: true } });
  return other !== null;
}
