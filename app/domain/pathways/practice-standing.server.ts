import { recordEvent } from "~/domain/activity/record-event.server";
import { refreshStage } from "~/domain/ideas/refresh-stage.server";
import type { Viewer } from "~/domain/people/viewer";
import { recordAudit } from "~/domain/safety/audit.server";
import { write } from "~/platform/db.server";
import { canKeepPathways } from "./pathway-policy";

/**
 * Takes a practice down, or puts it back; false where that isn't theirs to do. The ideas it grew from find their
 * place again. Asked twice, it is done, told and written down once.
 */
export function setTakenDown(steward: Viewer, slug: string, isDown: boolean, now: Date): Promise<boolean> {
  return write(async (tx) => {
    if (!canKeepPathways(steward)) return false;
    const practice = await tx.practice.findUnique({
      where: { slug },
      select: { id: true, ideas: { select: { ideaId: true }, orderBy: { ideaId: "asc" } } },
    });
    if (!practice) return false;
    const { count } = await tx.practice.updateMany({
      where: { id: practice.id, takenDownAt: isDown ? null : { not: null } },
      data: { takenDownAt: isDown ? now : null },
    });
    if (count === 0) return true;
    for (const { ideaId } of practice.ideas) await refreshStage(tx, ideaId);
    const action = isDown ? "practice-taken-down" : "practice-put-back";
    await recordAudit(tx, {
      ...{ action, subjectType: "practice", subjectId: practice.id },
      ...{ personId: steward.id, at: now },
    });
    if (isDown)
      await recordEvent(tx, {
        type: "practice-taken-down",
        at: now,
        actorId: steward.id,
        practiceId: practice.id,
      });
    return true;
  });
}
