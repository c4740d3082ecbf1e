import { recordEvent } from "~/domain/activity/record-event.server";
import type { Viewer } from "~/domain/people/viewer";
import { write, type Writer } from "~/platform/db.server";
import { directionOf } from "./movement";
import { asSeen, type Placement, type PlacementForm } from "./placement-form";
import { findTestableCycle, type Recorded } from "./testable-cycle.server";

type Saved = Placement & { authorId: number | null; movedAt: Date | null };

/** Writes down where practice stands by one pair of eyes. What wasn't said is kept nowhere. */
export function placeCycle(
  person: Viewer,
  cycleId: number,
  { eyes, placements, seen }: PlacementForm,
  now: Date,
): Promise<Recorded> {
  return write(async (tx) => {
    const cycle = await findTestableCycle(tx, person, cycleId);
    if (!cycle) return "refused";
    const before = (await tx.cyclePlacement.findMany({ where: { cycleId, eyes } })) as Saved[];
    const said = placements.filter((placed) => placed.before + placed.after !== "");
    if (asSeen(before) === asSeen(said)) return "saved";
    if (asSeen(before) !== seen) return "conflict";
    await replace(
      tx,
      { cycleId, eyes },
      said.map((placed) => written(placed, before, person, now)),
    );
    const told = { actorId: person.id, ideaId: cycle.ideaId, cycleId };
    await recordEvent(tx, { type: "cycle-placed", at: now, ...told });
    return "saved";
  });
}

/** A placement that says what it said stays with whoever wrote it; the time at which it could first be read stays too. */
function written(placed: Placement, before: readonly Saved[], person: Viewer, now: Date): Saved {
  const saved = before.find(({ continuum }) => continuum === placed.continuum);
  const isSame = saved?.before === placed.before && saved.after === placed.after;
  return {
    ...placed,
    authorId: isSame ? saved.authorId : person.id,
    movedAt: directionOf(placed) === null ? null : (saved?.movedAt ?? now),
  };
}

async function replace(tx: Writer, key: { cycleId: number; eyes: string }, rows: Saved[]): Promise<void> {
  await tx.cyclePlacement.deleteMany({ where: key });
  await tx.cyclePlacement.createMany({
    data: rows.map(({ continuum, before, after, authorId, movedAt }) => ({
      ...key,
      ...{ continuum, before, after, authorId, movedAt },
    })),
  });
}
