import { recordEvent } from "~/domain/activity/record-event.server";
import type { Viewer } from "~/domain/people/viewer";
import { db, isUniqueViolation, write, type Writer } from "~/platform/db.server";
import { compareWithKept, type OnTaken, type PointToKeep } from "./compare-points";
import { mostPoints } from "./measure-facts";
import type { MeasureKind } from "./measure-kinds";
import { findTrackableMeasure, type TrackableMeasure } from "./trackable-measure.server";

/** "stale": the measure counts in another way than the form that was filled in. */
export type PointAdded =
  | { outcome: "added"; pointId: number }
  | { outcome: "full" | "refused" | "stale" }
  | { outcome: "taken"; pointId: number | null };

/** Adds one point. The database holds that a date has one point; whoever comes second is told which. */
export async function addPoint(
  person: Viewer,
  measureId: number,
  kind: MeasureKind,
  point: PointToKeep,
  now: Date,
): Promise<PointAdded> {
  try {
    return await write(async (tx) => {
      const measure = await findTrackableMeasure(tx, person, measureId);
      if (!measure) return { outcome: "refused" };
      if (measure.facts.kind !== kind) return { outcome: "stale" };
      const { id: pointId } = await tx.dataPoint.create({ data: pointRow(person, measureId, point, now) });
      if ((await tx.dataPoint.count({ where: { measureId } })) > mostPoints) throw new TooManyPoints();
      await tellPointsAdded(tx, person, measure, now);
      return { outcome: "added", pointId };
    });
  } catch (error) {
    if (error instanceof TooManyPoints) return { outcome: "full" };
    if (!isUniqueViolation(error)) throw error;
    const kept = await db.dataPoint.findUnique({
      where: { measureId_date: { measureId, date: point.date } },
    });
    return { outcome: "taken", pointId: kept?.id ?? null };
  }
}

/** "taken": some dates have other numbers by now, and nobody has said what to do with those. */
export type PointsAdded =
  { outcome: "added"; count: number } | { outcome: "full" | "refused" | "stale" | "taken" };

/** Adds many points, all or none. Dates that have a point already keep it or take the new one, as was chosen. */
export async function addPoints(
  person: Viewer,
  measureId: number,
  kind: MeasureKind,
  points: readonly PointToKeep[],
  onTaken: OnTaken,
  now: Date,
): Promise<PointsAdded> {
  try {
    return await write(async (tx) => {
      const measure = await findTrackableMeasure(tx, person, measureId);
      if (!measure) return { outcome: "refused" };
      if (measure.facts.kind !== kind) return { outcome: "stale" };
      const kept = await tx.dataPoint.findMany({ where: { measureId } });
      const { fresh, different } = compareWithKept(points, kept);
      if (different.length > 0 && onTaken === "") return { outcome: "taken" };
      const replacing = onTaken === "replace" ? different : [];
      if (kept.length + fresh.length > mostPoints) return { outcome: "full" };
      const adding = [...fresh, ...replacing];
      if (adding.length === 0) return { outcome: "added", count: 0 };
      await tx.dataPoint.deleteMany({
        where: { measureId, date: { in: replacing.map(({ date }) => date) } },
      });
      await tx.dataPoint.createMany({ data: adding.map((point) => pointRow(person, measureId, point, now)) });
      await tellPointsAdded(tx, person, measure, now);
      return { outcome: "added", count: adding.length };
    });
  } catch (error) {
    if (isUniqueViolation(error)) return { outcome: "taken" };
    throw error;
  }
}

class TooManyPoints extends Error {}

function pointRow(person: Viewer, measureId: number, point: PointToKeep, now: Date) {
  const { date, value, numerator, denominator, note } = point;
  return { measureId, date, value, numerator, denominator, note: note ?? "", authorId: person.id, at: now };
}

async function tellPointsAdded(
  tx: Writer,
  person: Viewer,
  { facts, idea }: TrackableMeasure,
  now: Date,
): Promise<void> {
  await tx.idea.update({ where: { id: idea.id }, data: { movedAt: now } });
  await recordEvent(tx, {
    type: "points-added",
    at: now,
    actorId: person.id,
    ideaId: idea.id,
    measureId: facts.id,
  });
}
