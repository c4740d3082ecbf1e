import type { Writer } from "~/platform/db.server";
import { write } from "~/platform/db.server";
import { organisationName } from "./cast";
import { momentOf } from "./days";
import { tellEvents, type ToldEvent } from "./events";
import { ideas } from "./ideas";
import { plantIdea } from "./plant-idea";
import { plantPeople } from "./plant-people";

/**
 * Plants the demonstration as it would look at this moment, all of it or nothing. Answers false, and changes
 * nothing, where there are people already.
 */
export function seed(now: Date, say: (line: string) => void = () => {}): Promise<boolean> {
  return write(async (tx) => {
    if ((await tx.person.count()) > 0) return false;
    await markAsDemo(tx);
    const planted = await plantPeople(tx, now);
    say(
      `${planted.people.size} people in ${planted.teams.size} teams of ${organisationName}, which is invented`,
    );
    const events: ToldEvent[] = [];
    for (const story of inOrder(now)) events.push(...(await plantIdea(tx, story, { ...planted, now })));
    say(`${ideas.length} ideas with their cycles, measures and conversations`);
    await tellEvents(tx, events);
    say(`${events.length} things that happened`);
    return true;
  });
}

/** Production refuses a database with this mark. */
async function markAsDemo(tx: Writer): Promise<void> {
  const settings = { mode: "demo", "organisation-name": organisationName };
  for (const [key, value] of Object.entries(settings))
    await tx.setting.upsert({ where: { key }, create: { key, value }, update: { value } });
}

function inOrder(now: Date) {
  return [...ideas].sort((a, b) => momentOf(now, a.written).getTime() - momentOf(now, b.written).getTime());
}
