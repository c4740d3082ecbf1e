import type { Viewer } from "~/domain/people/viewer";
import { isUniqueViolation, write, type Writer } from "~/platform/db.server";
import type { PointToKeep } from "./compare-points";
import type { MeasureKind } from "./measure-kinds";
import { findTrackableMeasure } from "./trackable-measure.server";

export type PointChanged = "changed" | "conflict" | "refused" | "taken";

/** Puts a point right; "taken" when it would move onto a date that has another. */
export async function changePoint(
  person: Viewer,
  pointId: number,
  version: string,
  kind: MeasureKind,
  form: PointToKeep,
  now: Date,
): Promise<PointChanged> {
  try {
    return await write(async (tx) => {
      const found = await findOwn(tx, person, pointId);
      if (!found) return "refused";
      if (found.at.toISOString() !== version || found.kind !== kind) return "conflict";
      const { date, value, numerator, denominator, note } = form;
      const data = { date, value, numerator, denominator, note: note ?? "", authorId: person.id, at: now };
      await tx.dataPoint.update({ where: { id: pointId }, data });
      return "changed";
    });
  } catch (error) {
    if (isUniqueViolation(error)) return "taken";
    throw error;
  }
}

/** Removes a point for good. */
export function deletePoint(person: Viewer, pointId: number): Promise<boolean> {
  return write(async (tx) => {
    if (!(await findOwn(tx, person, pointId))) return false;
    await tx.dataPoint.delete({ where: { id: pointId } });
    return true;
  });
}

async function findOwn(
  tx: Writer,
  person: Viewer,
  pointId: number,
): Promise<{ at: Date; kind: MeasureKind } | null> {
  const point = await tx.dataPoint.findUnique({
    where: { id: pointId },
    select: { at: true, measureId: true },
  });
  const measure = point && (await findTrackableMeasure(tx, person, point.measureId));
  return measure ? { at: point.at, kind: measure.facts.kind } : null;
}
