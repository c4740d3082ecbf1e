import { claimEvents } from "~/domain/activity/claim-events.server";
import { listUnclaimed } from "~/domain/activity/unclaimed-events.server";
import { tellPeople } from "~/domain/notifications/tell-people.server";
import { awardMilestones } from "~/domain/recognition/award-milestones.server";
import { db, write } from "~/platform/db.server";
import { log } from "~/platform/log.server";
import { traceOf } from "~/platform/trace-of";

const mostAtOnce = 200;
const mostBatches = 50;
const mostSetAside = 500;
const setAsideFor = 60 * 60 * 1000;

/** Events that went wrong on their own, and when each is tried again. Another process finds out for itself. */
const setAside = new Map<number, number>();

/**
 * Works out what follows from what happened: milestones, and who is told. Answers how many events it handled. An event
 * is claimed in the transaction that works on it, so whatever goes wrong, it is handled once or still waiting.
 */
export async function handleEvents(now: Date): Promise<number> {
  let handled = 0;
  for (let batch = 0; batch < mostBatches; batch++) {
    const ids = await listUnclaimed(db, mostAtOnce, stillSetAside(now));
    if (ids.length === 0) break;
    handled += await handle(ids, now).catch((error: unknown) => handleOneByOne(ids, error, now));
  }
  return handled;
}

function handle(ids: readonly number[], now: Date): Promise<number> {
  return write(async (tx) => {
    const events = await claimEvents(tx, ids, now);
    if (events.length === 0) return 0;
    await awardMilestones(tx, events);
    await tellPeople(tx, events, now);
    return events.length;
  });
}

/** One event that goes wrong holds up no other. Where all of them do, or too many, it isn't the events. */
async function handleOneByOne(ids: readonly number[], error: unknown, now: Date): Promise<number> {
  const wrong: { id: number; error: unknown }[] = [];
  let handled = 0;
  for (const id of ids)
    handled += await handle([id], now).catch((error: unknown) => {
      wrong.push({ id, error });
      return 0;
    });
  if (wrong.length === ids.length || setAside.size + wrong.length > mostSetAside) throw error;
  for (const one of wrong) {
    setAside.set(one.id, now.getTime() + setAsideFor);
    log.error({ event: one.id, error: traceOf(one.error) }, "an event went wrong and was set aside");
  }
  return handled;
}

function stillSetAside(now: Date): number[] {
  for (const [id, until] of setAside) if (until <= now.getTime()) setAside.delete(id);
  return [...setAside.keys()];
}
