import type { Writer } from "~/platform/db.server";
import { write } from "~/platform/db.server";
import { organisationName } from "./cast";
import { momentOf } from "./days";
import { tellEvents, type ToldEvent } from "./events";
import { ideas } from "./ideas";
import { followEvents } from "./follow-events";
import { plantAdoptions } from "./plant-adoptions";
import { plantBeginnings } from "./plant-beginnings";
import { plantEndorsements } from "./plant-endorsements";
import { plantIdea } from "./plant-idea";
import { plantKudos } from "./plant-kudos";
import { plantPeople, type Planted } from "./plant-people";
import { plantPlacements } from "./plant-placements";
import { plantPathway, plantPractices } from "./plant-practices";
import { plantNominations, plantWaitingProposal } from "./plant-proposals";
import { plantShaping } from "./plant-shaping";
import { plantSpotlights } from "./plant-spotlights";

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
    events.push(...(await plantPlacements(tx)));
    events.push(...(await plantShaping(tx, { ...planted, now })));
    say(`${ideas.length} ideas with their cycles, measures and conversations`);
    events.push(...(await plantTheLoop(tx, { ...planted, now })));
    events.push(...(await plantBeginnings(tx, { ...planted, now })));
    say("opportunities, and what people ask for");
    say("thanks, endorsements, adoptions and a recovery pathway with its practices");
    await tellEvents(tx, events);
    await followEvents(tx, now);
    await plantSpotlights(tx, { now });
    say(`${events.length} things that happened, and what followed`);
    return true;
  });
}

/** What people made of those ideas: taken on, endorsed, thanked for, put forward, published. */
async function plantTheLoop(tx: Writer, planted: Planted): Promise<ToldEvent[]> {
  const events = await plantAdoptions(tx, planted);
  events.push(...(await plantEndorsements(tx, planted)));
  events.push(...(await plantKudos(tx, planted)));
  events.push(...(await plantNominations(tx, planted)));
  await plantPathway(tx, planted);
  events.push(...(await plantPractices(tx, planted)));
  events.push(...(await plantWaitingProposal(tx, planted)));
  return events;
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
