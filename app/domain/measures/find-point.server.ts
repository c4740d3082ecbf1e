import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";
import { findMeasure, type MeasureHandle } from "./find-measure.server";
import { listPoints } from "./list-points.server";
import type { Point } from "./measure-facts";

export type PointHandle = { point: Point; version: string; measure: MeasureHandle };

/** One point that this person may have with its numbers, or null. */
export async function findPoint(viewer: Viewer, pointId: number): Promise<PointHandle | null> {
  const row = await db.dataPoint.findUnique({
    where: { id: pointId },
    select: { measureId: true, at: true },
  });
  const measure = row && (await findMeasure(viewer, row.measureId));
  const series = measure && (await listPoints(viewer, measure));
  if (!series || series.isWithheld) return null;
  const point = series.points.find(({ id }) => id === pointId);
  return point && !point.isSuppressed ? { point, version: row.at.toISOString(), measure } : null;
}
