import type { Writer } from "~/platform/db.server";
import { dayOf } from "~/platform/calendar-day";
import { daysBefore, momentOf } from "./days";
import type { ToldEvent } from "./events";
import { opportunities, type OpportunityStory } from "./opportunities";
import { idIn, type Planted } from "./plant-people";
import { requests, type RequestStory } from "./requests";

/** What ideas began with: notes of what might have been, and what people ask for. */
export async function plantBeginnings(tx: Writer, planted: Planted): Promise<ToldEvent[]> {
  const events: ToldEvent[] = [];
  for (const story of opportunities) events.push(await plantOpportunity(tx, story, planted));
  for (const story of requests) events.push(...(await plantRequest(tx, story, planted)));
  return events;
}

async function plantOpportunity(
  tx: Writer,
  { by, team, daysAgo, grew, ...note }: OpportunityStory,
  { people, teams, now }: Planted,
): Promise<ToldEvent> {
  const [authorId, at] = [idIn(people, by), daysBefore(now, daysAgo)];
  await tx.opportunity.create({
    data: {
      ...note,
      authorId,
      teamId: idIn(teams, team),
      month: dayOf(at).slice(0, 7),
      ...(grew ? { ideas: { create: { ideaId: await ideaCalled(tx, grew) } } } : {}),
    },
  });
  return { type: "opportunity-noted", at, actorId: authorId };
}

async function plantRequest(
  tx: Writer,
  { by, team, kept, idea, tallies, words, audience }: RequestStory,
  { people, teams, now }: Planted,
): Promise<ToldEvent[]> {
  const [authorId, createdAt] = [idIn(people, by), momentOf(now, kept)];
  const { id: requestId } = await tx.request.create({
    data: { words, audience, authorId, createdAt, teamId: idIn(teams, team) },
  });
  if (idea) await tx.ideaRequest.create({ data: { requestId, ideaId: await ideaCalled(tx, idea) } });
  const events: ToldEvent[] = [{ type: "request-kept", at: createdAt, actorId: authorId, requestId }];
  for (const { by: counter, at: when, ...counts } of tallies) {
    const [actorId, at] = [idIn(people, counter), momentOf(now, when)];
    await tx.requestTally.create({ data: { requestId, date: dayOf(at), ...counts, authorId: actorId, at } });
    events.push({ type: "request-tallied", at, actorId, requestId });
  }
  return events;
}

async function ideaCalled(tx: Writer, title: string): Promise<number> {
  const { id } = await tx.idea.findFirstOrThrow({ where: { title }, select: { id: true } });
  return id;
}
