import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";
import type { MeasureHandle } from "./find-measure.server";
import { mostPoints, type Point } from "./measure-facts";
import { canSeeSmallCounts } from "./policy";
import { visibleSeries, type VisibleSeries } from "./small-counts";

/** The points of a measure, oldest first, or word that this person gets none of them. One query. */
export async function listPoints(
  viewer: Viewer,
  { facts, idea }: MeasureHandle,
): Promise<VisibleSeries<Point>> {
  const points = await db.dataPoint.findMany({
    where: { measureId: facts.id },
    select: { id: true, date: true, value: true, numerator: true, denominator: true, note: true },
    orderBy: { date: "asc" },
    take: mostPoints,
  });
  return visibleSeries({ ...facts, isInTeam: canSeeSmallCounts(viewer, idea), points });
}
