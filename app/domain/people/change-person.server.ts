import { recordAudit } from "~/domain/safety/audit.server";
import { write, type Writer } from "~/platform/db.server";
import { isTaken } from "./add-person.server";
import { countOtherAdministrators } from "./count-administrators.server";
import { readPerson } from "./find-person.server";
import { hasSameGrants, versionOf, type PersonForm } from "./person-form";
import { isRunBySomebody } from "./policy";
import type { RoleGrant } from "./roles";
import { isAdministrator, type Viewer } from "./viewer";

export type PersonChanged = "changed" | "conflict" | "e-mail taken" | "last administrator" | "refused";

/** Changes who somebody is, their teams and their roles. `version` is what the form was opened with. */
export function changePerson(
  administrator: Viewer,
  personId: number,
  version: string,
  form: PersonForm,
  now: Date,
): Promise<PersonChanged> {
  return write(async (tx) => {
    const before = isAdministrator(administrator) ? await readPerson(tx, personId) : null;
    if (!before) return "refused";
    if (versionOf(before) === versionOf(form)) return "changed";
    if (versionOf(before) !== version) return "conflict";
    if (await isTaken(tx, form.email, personId)) return "e-mail taken";
    if (
      !isRunBySomebody(
        !administrates(before.grants) || administrates(form.grants),
        await countOtherAdministrators(tx, personId),
      )
    )
      return "last administrator";
    await replace(tx, personId, form, now);
    const subject = { subjectType: "person", subjectId: personId, personId: administrator.id, at: now };
    const isSameWithin = versionOf({ ...form, grants: before.grants }) === versionOf(before);
    if (!isSameWithin) await recordAudit(tx, { action: "person-changed", ...subject });
    if (!hasSameGrants(before.grants, form.grants))
      await recordAudit(tx, { action: "roles-changed", ...subject });
    return "changed";
  });
}

async function replace(tx: Writer, personId: number, form: PersonForm, now: Date): Promise<void> {
  await tx.person.update({
    where: { id: personId },
    data: {
      name: form.name,
      email: form.email,
      jobTitle: form.jobTitle,
      memberships: { deleteMany: {}, create: form.teamIds.map((teamId) => ({ teamId })) },
      roles: { deleteMany: {}, create: form.grants.map((grant) => ({ ...grant, grantedAt: now })) },
    },
  });
}

function administrates(grants: RoleGrant[]): boolean {
  return grants.some((grant) => grant.role === "administrator");
}
