import type { Viewer } from "~/domain/people/viewer";
import { recordAudit } from "~/domain/safety/audit.server";
import { write } from "~/platform/db.server";
import { isKindFixed } from "./kind-fixed.server";
import type { MeasureChange } from "./measure-form";
import { canDeleteMeasure } from "./policy";
import type { SmallCounts } from "./small-counts";
import { findTrackableMeasure } from "./trackable-measure.server";

export type MeasureChanged = "changed" | "conflict" | "refused" | "kind is fixed" | "not confirmed";

/**
 * Changes what a measure says of itself. How it is counted stays once there are points, or earlier ones in the history,
 * which would otherwise mean something else. Who may see its small numbers is changed with a promise, and kept in the audit.
 */
export function changeMeasure(
  person: Viewer,
  measureId: number,
  version: string,
  form: MeasureChange,
  now: Date,
): Promise<MeasureChanged> {
  return write(async (tx) => {
    const before = await findTrackableMeasure(tx, person, measureId);
    if (!before) return "refused";
    if (before.updatedAt.toISOString() !== version) return "conflict";
    const { isConfirmed, ...columns } = form;
    const isNewKind = columns.kind !== before.facts.kind;
    if (isNewKind && (await isKindFixed(measureId, tx))) return "kind is fixed";
    const isNewReach = columns.smallCounts !== before.facts.smallCounts;
    if (isNewReach && columns.smallCounts === "show" && !isConfirmed) return "not confirmed";
    await tx.measure.update({ where: { id: measureId }, data: { ...columns, updatedAt: now } });
    if (isNewReach) {
      const action = reachActions[columns.smallCounts];
      await recordAudit(tx, {
        action,
        subjectType: "measure",
        subjectId: measureId,
        personId: person.id,
        at: now,
      });
    }
    return "changed";
  });
}

const reachActions: Record<SmallCounts, string> = {
  show: "small-counts-shown",
  "team-only": "small-counts-withheld",
  organisation: "small-counts-as-organisation",
};

/** Removes a measure for good, with its points. */
export function deleteMeasure(person: Viewer, measureId: number): Promise<boolean> {
  return write(async (tx) => {
    const measure = await findTrackableMeasure(tx, person, measureId);
    if (!measure || !canDeleteMeasure(person, measure.idea, measure)) return false;
    await tx.measure.delete({ where: { id: measureId } });
    return true;
  });
}
