import { recordEvent } from "~/domain/activity/record-event.server";
import type { Viewer } from "~/domain/people/viewer";
import { db, isUniqueViolation, write, type Writer } from "~/platform/db.server";
import { compareWithKept, markOfReplaced, replacing, type OnTaken, type PointToKeep } from "./compare-points";
import { insertPoints, setAside } from "./insert-points.server";
import type { MeasureKind } from "./measure-kinds";
import { areTooMany } from "./room-for-points.server";
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
      if (await areTooMany(tx, { measureId, ideaId: measure.idea.id })) throw new TooManyPoints();
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

/**
 * "changed": what would be replaced isn't what was looked at. "taken": some dates have other numbers, there or among these, and nobody has said what to do with those. `importId`
 * is what undoes it all; null when nothing had to be added.
 */
export type PointsAdded =
  | { outcome: "added"; count: number; importId: number | null }
  | { outcome: "changed" | "full" | "refused" | "stale" | "taken" };

/**
 * Adds many points, all or none. Dates that have a point already keep it or take the new one, as was chosen; where
 * somebody looked first, only what they saw is replaced, by its mark.
 */
export async function addPoints(
  person: Viewer,
  measureId: number,
  kind: MeasureKind,
  points: readonly PointToKeep[],
  onTaken: OnTaken,
  now: Date,
  seen: string | null = null,
): Promise<PointsAdded> {
  return write(async (tx) => {
    const measure = await findTrackableMeasure(tx, person, measureId);
    if (!measure) return { outcome: "refused" };
    if (measure.facts.kind !== kind) return { outcome: "stale" };
    if (new Set(points.map(({ date }) => date)).size < points.length) return { outcome: "taken" };
    const kept = await tx.dataPoint.findMany({ where: { measureId } });
    const { fresh, different } = compareWithKept(points, kept);
    if (different.length > 0 && onTaken === "") return { outcome: "taken" };
    const isSeen = seen === null || seen === markOfReplaced(different);
    if (different.length > 0 && onTaken === "replace" && !isSeen) return { outcome: "changed" };
    const instead = onTaken === "replace" ? different.map(replacing) : [];
    const ids = { measureId, ideaId: measure.idea.id };
    if (fresh.length > 0 && (await areTooMany(tx, ids, fresh.length))) return { outcome: "full" };
    const count = fresh.length + instead.length;
    if (count === 0) return { outcome: "added", count, importId: null };
    const counts = { added: fresh.length, replaced: instead.length };
    const made = { measureId, authorId: person.id, at: now };
    const { id: importId } = await tx.pointImport.create({ data: { ...made, ...counts } });
    const dates = instead.map(({ date }) => date);
    await setAside(tx, { ...made, importId }, dates);
    await insertPoints(tx, { ...made, importId }, [...fresh, ...instead]);
    await tellPointsAdded(tx, person, measure, now);
    return { outcome: "added", count, importId };
  });
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
