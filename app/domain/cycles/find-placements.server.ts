import { db } from "~/platform/db.server";
import { continuumNames, eyesNames, type Continuum, type Eyes } from "./continua";
import { offeredOnLine, type Placement } from "./placement-form";

export type SeenPlacement = Placement & { eyes: Eyes };

/** A placement on the ramp of an idea. */
export type RampPlacement = SeenPlacement & { cycleId: number; number: number };

const columns = { continuum: true, eyes: true, before: true, after: true } as const;

/** Where practice stood before a cycle and stands after, by everybody's eyes. Ask only for a cycle that may be seen. */
export async function listPlacements(cycleId: number): Promise<SeenPlacement[]> {
  return inOrder(
    (await db.cyclePlacement.findMany({ where: { cycleId }, select: columns })) as SeenPlacement[],
  );
}

/** The same for every cycle of an idea, first to last. Ask only for an idea that may be seen. */
export async function listRampPlacements(ideaId: number): Promise<RampPlacement[]> {
  const rows = await db.cyclePlacement.findMany({
    where: { cycle: { ideaId } },
    select: { ...columns, cycle: { select: { id: true, number: true } } },
  });
  const placements = rows.map(({ cycle, ...placed }) => ({
    ...placed,
    cycleId: cycle.id,
    number: cycle.number,
  }));
  return inOrder((placements as RampPlacement[]).toSorted((a, b) => a.number - b.number));
}

/** Where the line of this cycle left off by these eyes, offered as where it starts. */
export async function findOffered(
  cycle: { id: number; ideaId: number },
  eyes: Eyes,
): Promise<{ from: number; places: Placement[] } | null> {
  const cycles = await db.cycle.findMany({
    where: { ideaId: cycle.ideaId },
    select: { id: true, number: true, grewFromId: true, placements: { where: { eyes }, select: columns } },
  });
  const line = cycles.map(({ placements, ...one }) => ({ ...one, places: placements as SeenPlacement[] }));
  return offeredOnLine(line, cycle.id);
}

function inOrder<P extends { continuum: Continuum; eyes: Eyes }>(placements: P[]): P[] {
  const rank = ({ continuum, eyes }: P) =>
    continuumNames.indexOf(continuum) * eyesNames.length + eyesNames.indexOf(eyes);
  return placements.toSorted((a, b) => rank(a) - rank(b));
}
