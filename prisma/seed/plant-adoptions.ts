import { refreshStage } from "~/domain/ideas/refresh-stage.server";
import type { Writer } from "~/platform/db.server";
import { adoptions, type AdoptionStory } from "./adoptions";
import { momentOf } from "./days";
import { latest, type ToldEvent } from "./events";
import { plantIdea } from "./plant-idea";
import { idIn, type Planted } from "./plant-people";

/** What teams took on from each other, once the ideas are there that they grew out of. */
export async function plantAdoptions(tx: Writer, planted: Planted): Promise<ToldEvent[]> {
  const events: ToldEvent[] = [];
  for (const adoption of adoptions) events.push(...(await plantAdoption(tx, adoption, planted)));
  return events;
}

async function plantAdoption(
  tx: Writer,
  { story, source: title, at: when }: AdoptionStory,
  planted: Planted,
): Promise<ToldEvent[]> {
  if (story.team === null) throw new Error(`No team tries “${story.title}”.`);
  const events = await plantIdea(tx, story, planted);
  const source = await tx.idea.findFirstOrThrow({ where: { title }, select: { id: true, movedAt: true } });
  const own = await tx.idea.findFirstOrThrow({ where: { title: story.title }, select: { id: true } });
  const [personId, at] = [idIn(planted.people, story.author), momentOf(planted.now, when)];
  const { id: adoptionId } = await tx.adoption.create({
    data: { sourceIdeaId: source.id, ideaId: own.id, teamId: idIn(planted.teams, story.team), personId, at },
    select: { id: true },
  });
  await followSource(tx, source.id, personId, at);
  await refreshStage(tx, source.id, latest([source.movedAt], at));
  return [...events, { type: "idea-adopted", at, actorId: personId, ideaId: source.id, adoptionId }];
}

/** Whoever follows it already, or stopped, goes on as before. */
async function followSource(tx: Writer, ideaId: number, personId: number, at: Date): Promise<void> {
  await tx.follow.upsert({
    where: { ideaId_personId: { ideaId, personId } },
    create: { ideaId, personId, following: true, at },
    update: {},
  });
}
