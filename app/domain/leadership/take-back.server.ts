import { visibleIdeas } from "~/domain/ideas/visible-ideas.server";
import type { Viewer } from "~/domain/people/viewer";
import { recordAudit } from "~/domain/safety/audit.server";
import { write } from "~/platform/db.server";
import { canTakeBack } from "./policy";

/** Takes one's own endorsement away; false where that isn't theirs to do, or where a pledge hangs on it. */
export function takeBackEndorsement(person: Viewer, endorsementId: number, now: Date): Promise<boolean> {
  return write(async (tx) => {
    const given = await tx.endorsement.findFirst({
      where: { id: endorsementId, idea: visibleIdeas(person) },
      select: { ideaId: true, personId: true, pledge: { select: { id: true } } },
    });
    if (!given || !canTakeBack(person, { ...given, hasPledge: given.pledge !== null })) return false;
    const { count } = await tx.endorsement.deleteMany({ where: { id: endorsementId, pledge: null } });
    if (count === 0) return false;
    await recordAudit(tx, {
      action: "endorsement-taken-back",
      subjectType: "idea",
      subjectId: given.ideaId,
      personId: person.id,
      at: now,
    });
    return true;
  });
}
