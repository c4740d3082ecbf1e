import type { Viewer } from "~/domain/people/viewer";
import { isUniqueViolation, write, type Writer } from "~/platform/db.server";
import type { PointForm } from "./point-form";
import { keepRevision, type PointRow } from "./keep-revision.server";
import type { MeasureKind } from "./measure-kinds";
import { findTrackableMeasure } from "./trackable-measure.server";

export type PointChanged = "changed" | "conflict" | "refused" | "taken";

/**
 * Puts a point right and keeps what it said before; "taken" when it would move onto a date that has another. A new
 * start or a baseline that was picked at it moves along. Saving what is there already changes nothing.
 */
export async function changePoint(
  person: Viewer,
  pointId: number,
  version: string,
  kind: MeasureKind,
  form: PointForm,
  now: Date,
): Promise<PointChanged> {
  try {
    return await write(async (tx) => {
      const found = await findOwn(tx, person, pointId);
      if (!found) return "refused";
      const { point } = found;
      if (point.at.toISOString() !== version || found.kind !== kind) return "conflict";
      const { date, value, numerator, denominator, note, leftOut } = form;
      const says = { date, value, numerator, denominator, note: note ?? "", leftOut };
      if (saysTheSame(point, says)) return "changed";
      await keepRevision(tx, person, "changed", point, now);
      await tx.dataPoint.update({ where: { id: pointId }, data: { ...says, authorId: person.id, at: now } });
      if (date !== point.date) await movePhases(tx, point, date);
      return "changed";
    });
  } catch (error) {
    if (isUniqueViolation(error)) return "taken";
    throw error;
  }
}

export type PointRemoved = { outcome: "removed"; revisionId: number } | { outcome: "refused" };

/** Takes a point off the chart and keeps what it said, so that it can be put back. */
export function deletePoint(person: Viewer, pointId: number, now: Date): Promise<PointRemoved> {
  return write(async (tx) => {
    const found = await findOwn(tx, person, pointId);
    if (!found) return { outcome: "refused" };
    const revisionId = await keepRevision(tx, person, "removed", found.point, now);
    await tx.dataPoint.delete({ where: { id: pointId } });
    return { outcome: "removed", revisionId };
  });
}

export type PointUndone = "undone" | "changed since" | "refused";

/** Takes back what this person has just added, as long as it is still as it was added. */
export function undoPoint(person: Viewer, pointId: number, version: string, now: Date): Promise<PointUndone> {
  return write(async (tx) => {
    const found = await findOwn(tx, person, pointId);
    if (!found) return "refused";
    const { point } = found;
    if (point.authorId !== person.id || point.at.toISOString() !== version) return "changed since";
    await keepRevision(tx, person, "removed", point, now);
    await tx.dataPoint.delete({ where: { id: pointId } });
    return "undone";
  });
}

type Found = { point: PointRow; kind: MeasureKind };

async function findOwn(tx: Writer, person: Viewer, pointId: number): Promise<Found | null> {
  const point = await tx.dataPoint.findUnique({ where: { id: pointId } });
  const measure = point && (await findTrackableMeasure(tx, person, point.measureId));
  return measure ? { point, kind: measure.facts.kind } : null;
}

type Said = Omit<PointRow, "id" | "measureId" | "at" | "authorId">;

function saysTheSame(point: PointRow, says: Said): boolean {
  return (Object.keys(says) as (keyof Said)[]).every((name) => point[name] === says[name]);
}

async function movePhases(tx: Writer, { measureId, date }: PointRow, to: string): Promise<void> {
  await tx.measurePhase.deleteMany({ where: { measureId, date: to } });
  await tx.measurePhase.updateMany({ where: { measureId, date }, data: { date: to } });
}
