import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";
import { findMeasure, type MeasureHandle } from "./find-measure.server";

/** The measure of an earlier number, where this person may see it; null otherwise. */
export async function findRevisionMeasure(viewer: Viewer, revisionId: number): Promise<MeasureHandle | null> {
  const row = await db.pointRevision.findUnique({ where: { id: revisionId }, select: { measureId: true } });
  return row && findMeasure(viewer, row.measureId);
}
