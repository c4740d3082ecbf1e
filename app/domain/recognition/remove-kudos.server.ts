import type { Viewer } from "~/domain/people/viewer";
import { recordAudit } from "~/domain/safety/audit.server";
import { write, type Writer } from "~/platform/db.server";
import { canDeleteKudos, canSeeKudos, canTakeOffWall, isGiver, type KudosFacts } from "./kudos-policy";

/** Makes shared kudos private, for good; false where that isn't theirs to do. What is private already stays so. */
export function takeOffWall(person: Viewer, kudosId: number): Promise<boolean> {
  return write(async (tx) => {
    const kudos = await findFacts(tx, kudosId);
    if (!kudos || !canSeeKudos(person, kudos) || !canTakeOffWall(person, kudos)) return false;
    await tx.kudos.updateMany({ where: { id: kudosId, audience: "shared" }, data: { audience: "private" } });
    return true;
  });
}

/** Removes kudos for good; false where that isn't theirs to do. What a moderator removes is audited. */
export function deleteKudos(person: Viewer, kudosId: number, now: Date): Promise<boolean> {
  return write(async (tx) => {
    const kudos = await findFacts(tx, kudosId);
    if (!kudos || !canDeleteKudos(person, kudos)) return false;
    await tx.kudos.delete({ where: { id: kudosId } });
    if (!isGiver(person, kudos))
      await recordAudit(tx, {
        action: "kudos-removed",
        subjectType: "kudos",
        subjectId: kudosId,
        personId: person.id,
        at: now,
      });
    return true;
  });
}

async function findFacts(tx: Writer, kudosId: number): Promise<KudosFacts | null> {
  const kudos = await tx.kudos.findUnique({
    where: { id: kudosId },
    select: { fromId: true, teamId: true, audience: true, people: { select: { personId: true } } },
  });
  if (!kudos) return null;
  const { people, ...facts } = kudos;
  return { ...facts, toIds: people.map(({ personId }) => personId) };
}
