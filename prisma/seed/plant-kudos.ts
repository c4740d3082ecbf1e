import type { Writer } from "~/platform/db.server";
import { momentOf } from "./days";
import type { ToldEvent } from "./events";
import { kudos, type KudosStory } from "./kudos";
import { idIn, type Planted } from "./plant-people";

/** The thanks of the demonstration, once its people and ideas are there. */
export async function plantKudos(tx: Writer, planted: Planted): Promise<ToldEvent[]> {
  const events: ToldEvent[] = [];
  for (const story of kudos) events.push(await plantOne(tx, story, planted));
  return events;
}

async function plantOne(tx: Writer, story: KudosStory, { people, teams, now }: Planted): Promise<ToldEvent> {
  const [fromId, createdAt] = [idIn(people, story.from), momentOf(now, story.at)];
  const { id: kudosId } = await tx.kudos.create({
    data: {
      fromId,
      createdAt,
      teamId: story.team ? idIn(teams, story.team) : null,
      ideaId: story.idea === undefined ? null : await ideaCalled(tx, story.idea),
      audience: story.audience,
      message: story.message,
      people: { create: story.people.map((key) => ({ personId: idIn(people, key) })) },
    },
    select: { id: true },
  });
  return { type: "kudos-given", at: createdAt, actorId: fromId, kudosId };
}

async function ideaCalled(tx: Writer, title: string): Promise<number> {
  const { id } = await tx.idea.findFirstOrThrow({ where: { title }, select: { id: true } });
  return id;
}
