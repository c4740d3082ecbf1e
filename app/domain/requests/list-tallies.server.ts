import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";
import type { RequestHandle } from "./find-request.server";
import { canSeeSmallTallies } from "./policy";
import { visibleTallies, type VisibleTally } from "./visible-tallies";

/** A request holds as many counts as this: one a day for some years. */
export const mostTallies = 1000;

/** The counts of a request, oldest first, as far as this person may know them. */
export async function listTallies(viewer: Viewer, request: RequestHandle): Promise<VisibleTally[]> {
  const tallies = await db.requestTally.findMany({
    where: { requestId: request.id },
    orderBy: { date: "asc" },
    take: mostTallies,
  });
  return visibleTallies(tallies, canSeeSmallTallies(viewer, request));
}
