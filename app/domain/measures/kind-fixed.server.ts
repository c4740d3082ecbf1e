import { db, type Reader, type Writer } from "~/platform/db.server";

/**
 * Whether how a measure is counted has to stay: there are points, or earlier ones that can be put back. Under another
 * kind those would mean something else, and a small count could be read as a measured value.
 */
export async function isKindFixed(measureId: number, from: Reader | Writer = db): Promise<boolean> {
  const where = { measureId };
  if ((await from.dataPoint.findFirst({ where, select: { id: true } })) !== null) return true;
  return (await from.pointRevision.findFirst({ where, select: { id: true } })) !== null;
}
