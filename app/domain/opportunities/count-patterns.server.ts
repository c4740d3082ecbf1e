import type { Viewer } from "~/domain/people/viewer";
import { dayOf } from "~/platform/calendar-day";
import { db, Prisma } from "~/platform/db.server";
import { monthOf } from "./open-months";
import { patternsOf, type CountOfMoment, type MomentPattern } from "./patterns";

/** How many notes there are by moment: of one's own teams, and of all others up to the end of last month. */
export async function countPatterns(viewer: Viewer, now: Date): Promise<MomentPattern[]> {
  const own = viewer.teams.map(({ id }) => id);
  const [mine, elsewhere] = await Promise.all([
    own.length === 0 ? null : countBy({ teamId: { in: own } }),
    countBy({ teamId: { notIn: own }, month: { lt: monthOf(dayOf(now)) } }),
  ]);
  return patternsOf(mine, elsewhere);
}

async function countBy(where: Prisma.OpportunityWhereInput): Promise<CountOfMoment[]> {
  const groups = await db.opportunity.groupBy({ by: ["moment"], where, _count: { _all: true } });
  return groups.map(({ moment, _count }) => ({ moment, count: _count._all }));
}
