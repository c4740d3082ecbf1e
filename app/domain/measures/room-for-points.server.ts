import type { Writer } from "~/platform/db.server";
import { mostPoints, mostPointsOfIdea } from "./measure-facts";

/** Whether so many points more than there are would be too many for the measure, or for its idea. */
export async function areTooMany(
  tx: Writer,
  { measureId, ideaId }: { measureId: number; ideaId: number },
  more = 0,
): Promise<boolean> {
  if ((await tx.dataPoint.count({ where: { measureId } })) + more > mostPoints) return true;
  const ofIdea = await tx.dataPoint.count({ where: { measure: { ideaId } } });
  return ofIdea + more > mostPointsOfIdea;
}
