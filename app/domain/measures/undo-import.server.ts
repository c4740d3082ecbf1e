import type { Viewer } from "~/domain/people/viewer";
import { write } from "~/platform/db.server";
import { countUndoing, findLastImport, type Undoing } from "./find-import.server";
import { putBack } from "./insert-points.server";
import { findTrackableMeasure } from "./trackable-measure.server";

/** "not last": it is undone already, or another import came after it. */
export type ImportUndone = ({ outcome: "undone" } & Undoing) | { outcome: "refused" | "not last" };

/** Takes an import off the chart again, all of it that nobody changed since, and puts back what it had replaced. */
export function undoImport(person: Viewer, importId: number, now: Date): Promise<ImportUndone> {
  return write(async (tx) => {
    const made = await tx.pointImport.findUnique({ where: { id: importId } });
    const measure = made && (await findTrackableMeasure(tx, person, made.measureId));
    if (!made || !measure) return { outcome: "refused" };
    if ((await findLastImport(made.measureId, tx))?.id !== importId) return { outcome: "not last" };
    const undoing = await countUndoing(tx, made);
    const { at } = made;
    await putBack(tx, { importId, at }, { authorId: person.id, now });
    await tx.dataPoint.deleteMany({ where: { importId, at } });
    await tx.pointImport.update({ where: { id: importId }, data: { undoneAt: now } });
    return { outcome: "undone", ...undoing };
  });
}
