import type { Viewer } from "~/domain/people/viewer";
import { db, type Reader, type Writer } from "~/platform/db.server";
import { findOpenMonths } from "./open-months.server";
import { canSeeOpportunity } from "./policy";
import type { OpportunityRow } from "./shown-opportunity";

export type OpportunityHandle = OpportunityRow & { revision: number };

export const opportunityColumns = {
  id: true,
  authorId: true,
  teamId: true,
  audience: true,
  month: true,
  moment: true,
  noticed: true,
  possible: true,
  revision: true,
  team: { select: { name: true } },
} as const;

/** A note with what the rules need to know of it, if this person may see it. */
export async function findOpportunity(
  viewer: Viewer,
  opportunityId: number,
  now: Date,
): Promise<OpportunityHandle | null> {
  const [note] = await findOpportunities(viewer, [opportunityId], now);
  return note ?? null;
}

/** Those of these notes that this person may see, in the order in which they were asked for. */
export async function findOpportunities(
  viewer: Viewer,
  ids: readonly number[],
  now: Date,
  from: Reader | Writer = db,
): Promise<OpportunityHandle[]> {
  if (ids.length === 0) return [];
  const notes = await from.opportunity.findMany({
    where: { id: { in: [...ids] } },
    select: opportunityColumns,
  });
  const open = await findOpenMonths(now, from);
  return ids.flatMap((id) => notes.filter((note) => note.id === id && canSeeOpportunity(viewer, note, open)));
}
