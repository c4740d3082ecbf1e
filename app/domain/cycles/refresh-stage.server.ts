import { stageOf } from "~/domain/ideas/stages";
import type { Writer } from "~/platform/db.server";

/**
 * Works out again what an idea's cycles say of it: its stage and how many there are. With `movedAt` it also says that
 * the idea has moved; left out, mending words moves nothing.
 */
export async function refreshStage(tx: Writer, ideaId: number, movedAt?: Date): Promise<void> {
  const cycles = await tx.cycle.findMany({
    where: { ideaId },
    select: { number: true, startedAt: true, studiedAt: true, actedAt: true, act: true },
  });
  const stage = stageOf({ inPractice: false, adoptions: 0, cycles });
  await tx.idea.update({ where: { id: ideaId }, data: { stage, cycleCount: cycles.length, movedAt } });
}
