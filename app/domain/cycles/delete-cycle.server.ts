import { recordEvent } from "~/domain/activity/record-event.server";
import type { Viewer } from "~/domain/people/viewer";
import { write } from "~/platform/db.server";
import { canDeleteCycle } from "./policy";
import { refreshStage } from "~/domain/ideas/refresh-stage.server";
import { findTestableCycle } from "./testable-cycle.server";

/**
 * Takes away one's own plan that nobody has started. The other cycles keep their numbers; what was to grow from it
 * takes its place on the ramp.
 */
export function deleteCycle(person: Viewer, cycleId: number, now: Date): Promise<boolean> {
  return write(async (tx) => {
    const cycle = await findTestableCycle(tx, person, cycleId);
    if (!cycle || !canDeleteCycle(person, cycle)) return false;
    const { grewFromId, conditions, conditionsWords } = cycle;
    const carriesOn = { grewFromId: cycleId, conditions: "" };
    await tx.cycle.updateMany({ where: carriesOn, data: { grewFromId, conditions, conditionsWords } });
    await tx.cycle.updateMany({ where: { grewFromId: cycleId }, data: { grewFromId } });
    await tx.cycle.delete({ where: { id: cycleId } });
    await recordEvent(tx, { type: "cycle-deleted", at: now, actorId: person.id, ideaId: cycle.ideaId });
    await refreshStage(tx, cycle.ideaId);
    return true;
  });
}
