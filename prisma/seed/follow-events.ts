import { claimEvents } from "~/domain/activity/claim-events.server";
import { listUnclaimed } from "~/domain/activity/unclaimed-events.server";
import { tellPeople } from "~/domain/notifications/tell-people.server";
import { awardMilestones } from "~/domain/recognition/award-milestones.server";
import { Prisma, type Writer } from "~/platform/db.server";
import { daysBefore } from "./days";

const atOnce = 200;
const unreadForDays = 3;

/** What follows from everything that happened: milestones, and news, of which only the last days are still unread. */
export async function followEvents(tx: Writer, now: Date): Promise<void> {
  for (;;) {
    const events = await claimEvents(tx, await listUnclaimed(tx, atOnce), now);
    if (events.length === 0) break;
    await awardMilestones(tx, events);
    await tellPeople(tx, events, now);
  }
  await tx.$executeRaw(Prisma.sql`
    UPDATE "Notification" SET "readAt" = "at" WHERE "at" < ${daysBefore(now, unreadForDays)}`);
}
