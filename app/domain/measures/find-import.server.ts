import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma, type Reader, type Writer } from "~/platform/db.server";
import { findMeasure, type MeasureHandle } from "./find-measure.server";

type ImportHandle = { id: number; measureId: number; at: Date; added: number; replaced: number };

/** The import of a measure that can be undone: its latest, of those that aren't undone yet. */
export function findLastImport(measureId: number, from: Reader | Writer = db): Promise<ImportHandle | null> {
  return from.pointImport.findFirst({
    where: { measureId, undoneAt: null },
    orderBy: { id: "desc" },
    select: { id: true, measureId: true, at: true, added: true, replaced: true },
  });
}

/**
 * What undoing comes to. A point that somebody changed since carries another time than the import's, and stays: their
 * word came later. What it had replaced comes back where its date is free by now, and not where that is theirs.
 */
export type Undoing = { goes: number; comesBack: number; stays: number };

export type ImportToUndo = { measure: MeasureHandle; at: Date; isLast: boolean; undoing: Undoing };

/** An import of a measure that this person may see, with what undoing it would do; null when there is none. */
export async function findImport(viewer: Viewer, importId: number): Promise<ImportToUndo | null> {
  const row = await db.pointImport.findUnique({ where: { id: importId } });
  const measure = row && (await findMeasure(viewer, row.measureId));
  if (!row || !measure) return null;
  const last = await findLastImport(row.measureId);
  return { measure, at: row.at, isLast: last?.id === importId, undoing: await countUndoing(db, row) };
}

/** Counts what undoing an import would do to the points as they are now. One query. */
export async function countUndoing(
  from: Reader | Writer,
  { id, at, added, replaced }: Omit<ImportHandle, "measureId">,
): Promise<Undoing> {
  const [row] = await from.$queryRaw<{ untouched: bigint | number; returning: bigint | number }[]>(Prisma.sql`
    SELECT (SELECT COUNT(*) FROM "DataPoint" WHERE "importId" = ${id} AND "at" = ${at}) AS "untouched",
      (SELECT COUNT(*) FROM "PointRevision" r
        LEFT JOIN "DataPoint" d ON d."measureId" = r."measureId" AND d."date" = r."date"
        WHERE r."importId" = ${id} AND r."change" = 'replaced'
          AND (d."id" IS NULL OR (d."importId" = ${id} AND d."at" = ${at}))) AS "returning"`);
  const [untouched, comesBack] = [Number(row?.untouched ?? 0), Number(row?.returning ?? 0)];
  return { goes: untouched, comesBack, stays: added + replaced - untouched };
}
