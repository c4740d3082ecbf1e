import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { opportunityColumns } from "./find-opportunity.server";
import { pageSize, readOpportunityPlace, writeOpportunityPlace } from "./opportunity-place";
import type { OpportunityWish } from "./opportunity-wish";
import { findOpenMonths } from "./open-months.server";
import { shownTo, type ShownOpportunity } from "./shown-opportunity";

export type OpportunityList = { notes: ShownOpportunity[]; next: string | null };

/** One page of notes, the latest month first. Two queries at most. */
export async function listOpportunities(
  viewer: Viewer,
  wish: OpportunityWish,
  after: string,
  now: Date,
): Promise<OpportunityList> {
  const rows = await db.opportunity.findMany({
    where: { AND: [await scopeOf(viewer, wish, now), onlyAt(wish), placedAfter(after)] },
    select: opportunityColumns,
    orderBy: [{ month: "desc" }, { id: "desc" }],
    take: pageSize + 1,
  });
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  return {
    notes: shown.map((row) => shownTo(viewer, row)),
    next: rows.length > pageSize && last ? writeOpportunityPlace(last) : null,
  };
}

async function scopeOf(
  viewer: Viewer,
  { of }: OpportunityWish,
  now: Date,
): Promise<Prisma.OpportunityWhereInput> {
  const own = viewer.teams.map(({ id }) => id);
  if (of === "all") return {};
  if (of === "mine") return { authorId: viewer.id };
  if (of === "team") return { teamId: { in: own } };
  const open = await findOpenMonths(now);
  return { audience: "organisation", month: { in: [...open] }, teamId: { notIn: own } };
}

function onlyAt({ moment }: OpportunityWish): Prisma.OpportunityWhereInput {
  return moment === "" ? {} : { moment };
}

function placedAfter(after: string): Prisma.OpportunityWhereInput {
  const place = readOpportunityPlace(after);
  if (!place) return {};
  return { OR: [{ month: { lt: place.month } }, { month: place.month, id: { lt: place.id } }] };
}
