import { claimEvents } from "~/domain/activity/claim-events.server";
import { hasUnclaimedEvents } from "~/domain/activity/unclaimed-events.server";
import { tellPeople } from "~/domain/notifications/tell-people.server";
import { awardMilestones } from "~/domain/recognition/award-milestones.server";
import { write } from "~/platform/db.server";

const mostAtOnce = 200;
const mostBatches = 50;

/**
 * Works out what follows from what happened: milestones, and who is told. Answers how many events it handled. An event
 * is claimed in the transaction that works on it, so whatever goes wrong, it is handled once or still waiting.
 */
export async function handleEvents(now: Date): Promise<number> {
  let handled = 0;
  for (let batch = 0; batch < mostBatches && (await hasUnclaimedEvents()); batch++)
    handled += await handleBatch(now);
  return handled;
}

function handleBatch(now: Date): Promise<number> {
  return write(async (tx) => {
    const events = await claimEvents(tx, mostAtOnce, now);
    if (events.length === 0) return 0;
    await awardMilestones(tx, events);
    await tellPeople(tx, events, now);
    return events.length;
  });
}
