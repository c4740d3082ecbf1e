import type { Writer } from "~/platform/db.server";
import { daysBefore, momentOf } from "./days";
import { endorsements, type EndorsementStory } from "./endorsements";
import type { ToldEvent } from "./events";
import { idIn, type Planted } from "./plant-people";

/** What leaders said and promised, on ideas that are planted already. Answers with what happened, for the spine. */
export async function plantEndorsements(tx: Writer, planted: Planted): Promise<ToldEvent[]> {
  const events: ToldEvent[] = [];
  for (const story of endorsements) events.push(...(await plantEndorsement(tx, story, planted)));
  return events;
}

async function plantEndorsement(
  tx: Writer,
  story: EndorsementStory,
  { people, now }: Planted,
): Promise<ToldEvent[]> {
  const { id: ideaId } = await tx.idea.findFirstOrThrow({ where: { title: story.idea.title } });
  const [actorId, at] = [idIn(people, story.by), momentOf(now, story.at)];
  const words = { message: story.message, createdAt: at, updatedAt: at };
  const { id: endorsementId } = await tx.endorsement.create({
    data: { ideaId, personId: actorId, ...words },
  });
  await tx.idea.updateMany({ where: { id: ideaId, movedAt: { lt: at } }, data: { movedAt: at } });
  const told = { actorId, ideaId, endorsementId };
  const events: ToldEvent[] = [{ type: "endorsement-given", at, ...told }];
  if (!story.pledge) return events;
  const { what, dueDaysAgo, settled } = story.pledge;
  const settledAt = settled ? momentOf(now, settled.at) : null;
  const outcome = settled ? { status: settled.status, outcome: settled.outcome, settledAt } : {};
  const dueOn = daysBefore(now, dueDaysAgo).toISOString().slice(0, 10);
  await tx.pledge.create({ data: { endorsementId, what, dueOn, ...outcome } });
  events.push({ type: "pledge-made", at, ...told });
  if (settled && settledAt) events.push({ type: `pledge-${settled.status}`, at: settledAt, ...told });
  return events;
}
