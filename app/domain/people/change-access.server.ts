import { recordAudit } from "~/domain/safety/audit.server";
import { write, type Writer } from "~/platform/db.server";
import { countOtherAdministrators } from "./count-administrators.server";
import { canDeactivate } from "./policy";
import { isAdministrator, type Viewer } from "./viewer";

/** Lets somebody sign in again, or signs them out everywhere and keeps them out. False where that isn't allowed. */
export function setActive(
  administrator: Viewer,
  personId: number,
  isActive: boolean,
  now: Date,
): Promise<boolean> {
  return write(async (tx) => {
    if (!(isActive ? isAdministrator(administrator) : canDeactivate(administrator, personId))) return false;
    if (!isActive && (await countOtherAdministrators(tx, personId)) === 0) return false;
    const changed = await tx.person.updateMany({
      where: { id: personId, deactivatedAt: isActive ? { not: null } : null },
      data: { deactivatedAt: isActive ? null : now },
    });
    if (!isActive) await tx.session.deleteMany({ where: { personId } });
    const action = isActive ? "person-reactivated" : "person-deactivated";
    if (changed.count > 0) await audit(tx, administrator, action, personId, now);
    return true;
  });
}

/** Replaces somebody's password and signs them out everywhere. False where that isn't allowed. */
export function givePassword(
  administrator: Viewer,
  personId: number,
  passwordHash: string,
  now: Date,
): Promise<boolean> {
  return write(async (tx) => {
    if (!isAdministrator(administrator)) return false;
    const changed = await tx.person.updateMany({ where: { id: personId }, data: { passwordHash } });
    if (changed.count === 0) return false;
    await tx.session.deleteMany({ where: { personId } });
    await audit(tx, administrator, "password-given", personId, now);
    return true;
  });
}

function audit(tx: Writer, administrator: Viewer, action: string, personId: number, at: Date): Promise<void> {
  return recordAudit(tx, {
    action,
    subjectType: "person",
    subjectId: personId,
    personId: administrator.id,
    at,
  });
}
