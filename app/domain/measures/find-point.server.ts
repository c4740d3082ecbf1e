import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";
import { findMeasure, type MeasureHandle } from "./find-measure.server";
import { listPoints } from "./list-points.server";
import type { Point } from "./measure-facts";

export type PointHandle = { point: Point; version: string; measure: MeasureHandle };

/** One point of a series that this person may have, or null: a withheld series doesn't even say how long it is. */
export async function findPoint(viewer: Viewer, pointId: number): Promise<PointHandle | null> {
  const row = await db.dataPoint.findUnique({ where: { id: pointId } });
  const measure = row && (await findMeasure(viewer, row.measureId));
  if (!row || !measure) return null;
  if ((await listPoints(viewer, measure)).isWithheld) return null;
  const { id, date, value, numerator, denominator, note, at } = row;
  return { point: { id, date, value, numerator, denominator, note }, version: at.toISOString(), measure };
}
