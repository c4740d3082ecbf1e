import { dayOf } from "~/platform/calendar-day";
import type { Writer } from "~/platform/db.server";
import { joinRoles } from "~/domain/shaping/shaper-roles";
import { daysBefore } from "./days";
import type { ToldEvent } from "./events";
import { idIn, type Planted } from "./plant-people";
import { shapings, type ShapingStory } from "./shaping";

/** Who shaped the ideas, in whose words, and how far it was done together. */
export async function plantShaping(tx: Writer, planted: Planted): Promise<ToldEvent[]> {
  const events: ToldEvent[] = [];
  for (const story of shapings) events.push(...(await plantOne(tx, story, planted)));
  return events;
}

async function plantOne(tx: Writer, story: ShapingStory, { people, now }: Planted): Promise<ToldEvent[]> {
  const { id: ideaId, teamId } = await tx.idea.findFirstOrThrow({
    where: { title: story.idea, grewFrom: null },
    select: { id: true, teamId: true },
  });
  const { askedFirst, rung: planned, roles } = story;
  await tx.ideaShaping.create({ data: { ideaId, planned, askedFirst, roles: joinRoles(roles) } });
  for (const { number, roles: by, ...shaped } of story.cycles) {
    const where = { ideaId_number: { ideaId, number } };
    const { id: cycleId } = await tx.cycle.findUniqueOrThrow({ where, select: { id: true } });
    await tx.cycleShaping.create({ data: { cycleId, ...shaped, askedFirst: "", roles: joinRoles(by) } });
  }
  for (const key of story.named ?? [])
    await tx.namedShaper.create({ data: { ideaId, personId: idIn(people, key) } });
  const events: ToldEvent[] = [];
  for (const { by, daysAgo, ...quote } of story.quotes ?? []) {
    const [at, recordedById] = [daysBefore(now, daysAgo), idIn(people, by)];
    await tx.quote.create({ data: { ...quote, ideaId, teamId, recordedById, agreedOn: dayOf(at), at } });
    events.push({ type: "quote-kept", at, actorId: recordedById, ideaId });
  }
  return events;
}
