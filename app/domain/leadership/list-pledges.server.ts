import type { Viewer } from "~/domain/people/viewer";
import { Prisma } from "~/platform/db.server";
import { dayOf, daysAfter } from "~/platform/calendar-day";
import { writePledgePlace, type PledgePlace } from "./pledge-place";
import { selectPledges, type ShownPledge } from "./shown-pledges.server";

export const pledgesOnAPage = 20;
const mostSettled = 20;
const mostOwn = 40;
const mostDue = 5;
const soon = 7;

const isOpen = Prisma.sql`g."status" = 'open'`;
const soonestFirst = Prisma.sql`g."dueOn", g."id"`;

export type PledgePage = { pledges: ShownPledge[]; next: string | null };

/** One's own pledges are shown as one's own, and not once more among everybody's. */
function ofOthers(viewer: Viewer): Prisma.Sql {
  return Prisma.sql`(e."personId" IS NULL OR e."personId" <> ${viewer.id})`;
}

/** What other leaders have promised and not settled yet, soonest first: one page. */
export async function listOpenPledges(viewer: Viewer, after: PledgePlace | null): Promise<PledgePage> {
  const later = after ? Prisma.sql`AND (g."dueOn", g."id") > (${after.dueOn}, ${after.id})` : Prisma.empty;
  const where = Prisma.sql`${isOpen} AND ${ofOthers(viewer)} ${later}`;
  const rows = await selectPledges(viewer, { where, by: soonestFirst, most: pledgesOnAPage + 1 });
  const pledges = rows.slice(0, pledgesOnAPage);
  const last = pledges.at(-1);
  return { pledges, next: last && rows.length > pledgesOnAPage ? writePledgePlace(last) : null };
}

/** What others settled lately, the latest first. */
export function listSettledPledges(viewer: Viewer): Promise<ShownPledge[]> {
  const where = Prisma.sql`g."status" <> 'open' AND ${ofOthers(viewer)}`;
  return selectPledges(viewer, { where, by: Prisma.sql`g."settledAt" DESC, g."id" DESC`, most: mostSettled });
}

/** One's own: the open ones, soonest first, then those that were settled, the latest first. */
export function listOwnPledges(viewer: Viewer): Promise<ShownPledge[]> {
  const by = Prisma.sql`
    CASE WHEN g."status" = 'open' THEN 0 ELSE 1 END, CASE WHEN g."status" = 'open' THEN g."dueOn" END,
    g."settledAt" DESC, g."id"`;
  return selectPledges(viewer, { where: Prisma.sql`e."personId" = ${viewer.id}`, by, most: mostOwn });
}

/** One's own open pledges that are due within a week, or were due before. */
export function listPledgesDue(viewer: Viewer, now: Date): Promise<ShownPledge[]> {
  const where = Prisma.sql`e."personId" = ${viewer.id} AND ${isOpen} AND g."dueOn" <= ${daysAfter(dayOf(now), soon)}`;
  return selectPledges(viewer, { where, by: soonestFirst, most: mostDue });
}
