import { recordAudit } from "~/domain/safety/audit.server";
import { write } from "~/platform/db.server";
import { isTaken } from "./add-person.server";

type NewAdministrator = { name: string; email: string; passwordHash: string };

/** Makes an administrator without anybody's leave: for whoever has the machine, which is how a site begins. */
export function makeAdministrator(
  person: NewAdministrator,
  now: Date,
): Promise<{ personId: number } | "e-mail taken"> {
  return write(async (tx) => {
    if (await isTaken(tx, person.email)) return "e-mail taken";
    const roles = { create: { role: "administrator", grantedAt: now } };
    const { id } = await tx.person.create({
      data: { ...person, createdAt: now, roles },
      select: { id: true },
    });
    const entry = {
      action: "administrator-made",
      subjectType: "person",
      subjectId: id,
      personId: null,
      at: now,
    };
    await recordAudit(tx, entry);
    return { personId: id };
  });
}
