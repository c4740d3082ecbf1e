import { directionOf } from "~/domain/cycles/movement";
import type { Writer } from "~/platform/db.server";
import type { ToldEvent } from "./events";
import { placements } from "./placements";

/** Where practice stood, cycle by cycle, written by whoever tested. */
export async function plantPlacements(tx: Writer): Promise<ToldEvent[]> {
  const events: ToldEvent[] = [];
  for (const { idea, cycle: number, ...placed } of placements) {
    const cycle = await tx.cycle.findFirstOrThrow({
      where: { number, idea: { title: idea, grewFrom: null } },
      select: { id: true, ideaId: true, authorId: true, studiedAt: true },
    });
    const { id: cycleId, ideaId, authorId, studiedAt: at } = cycle;
    if (at === null || authorId === null) throw new Error(`Cycle ${number} of “${idea}” isn't studied.`);
    const movedAt = directionOf(placed) === null ? null : at;
    await tx.cyclePlacement.create({ data: { ...placed, cycleId, authorId, movedAt } });
    events.push({ type: "cycle-placed", at, actorId: authorId, ideaId, cycleId });
  }
  return events;
}
