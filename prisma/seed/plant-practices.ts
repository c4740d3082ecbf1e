import { makePractice } from "~/domain/pathways/make-practice.server";
import type { Writer } from "~/platform/db.server";
import { momentOf } from "./days";
import { latest, type ToldEvent } from "./events";
import { idIn, type Planted } from "./plant-people";
import { practices, stayOnAWard, type PracticeStory } from "./practices";

/** The one pathway there is, before anything is proposed for it. */
export async function plantPathway(tx: Writer, { now, people }: Planted): Promise<void> {
  const { added, ...words } = stayOnAWard;
  const at = momentOf(now, added);
  const { id } = await tx.pathway.create({ data: { ...words, createdAt: at } });
  const personId = idIn(people, "helen");
  await tx.auditEntry.create({
    data: { action: "pathway-added", subjectType: "pathway", subjectId: id, personId, at },
  });
}

/** What has become practice, first published first. Answers with what happened, for the spine. */
export async function plantPractices(tx: Writer, planted: Planted): Promise<ToldEvent[]> {
  const events: ToldEvent[] = [];
  for (const story of practices) events.push(...(await plantPractice(tx, story, planted)));
  return events;
}

async function plantPractice(tx: Writer, story: PracticeStory, planted: Planted): Promise<ToldEvent[]> {
  const titles = story.ideas.map(({ title }) => title);
  const ideas = await tx.idea.findMany({ where: { title: { in: titles } }, orderBy: { id: "asc" } });
  if (ideas.length !== titles.length) throw new Error(`“${story.title}” misses an idea.`);
  const proposalId = await plantProposal(
    tx,
    story,
    planted,
    ideas.map(({ id }) => id),
  );
  const [helen, callum] = [idIn(planted.people, "helen"), idIn(planted.people, "callum")];
  const publishedAt = momentOf(planted.now, story.published);
  const parts = { proposalId, publishedById: helen, now: publishedAt, tellEvents: false };
  const { practiceId, events } = await makePractice(tx, parts);
  for (const { id, movedAt } of ideas)
    await tx.idea.update({ where: { id }, data: { movedAt: latest([movedAt], publishedAt) } });
  await plantReadings(tx, story, practiceId, planted);
  await plantAudit(tx, { story, proposalId, practiceId, helen, callum }, planted);
  return [...proposalEvents({ story, proposalId, helen, callum }, planted), ...events];
}

async function plantProposal(
  tx: Writer,
  story: PracticeStory,
  { people, now }: Planted,
  ideaIds: readonly number[],
): Promise<number> {
  const { id: pathwayId } = await tx.pathway.findUniqueOrThrow({ where: { slug: stayOnAWard.slug } });
  const { moment, title, summary, why, how, need, watchFor } = story;
  const notes = story.notes.map(({ by, at, body }) => ({
    personId: idIn(people, by),
    body,
    at: momentOf(now, at),
  }));
  const { id } = await tx.proposal.create({
    data: {
      ...{ pathwayId, moment, title, summary, why, how, need, watchFor },
      draftedById: idIn(people, "helen"),
      agreedById: idIn(people, "callum"),
      createdAt: momentOf(now, story.drafted),
      updatedAt: momentOf(now, story.agreed),
      readyAt: momentOf(now, story.ready),
      agreedAt: momentOf(now, story.agreed),
      writers: { create: { personId: idIn(people, "helen") } },
      ideas: { create: ideaIds.map((ideaId) => ({ ideaId })) },
      notes: { create: notes },
    },
  });
  return id;
}

type Signed = { story: PracticeStory; proposalId: number; helen: number; callum: number };

function proposalEvents({ story, proposalId, helen, callum }: Signed, { now }: Planted): ToldEvent[] {
  return [
    { type: "proposal-ready", at: momentOf(now, story.ready), actorId: helen, proposalId },
    { type: "proposal-agreed", at: momentOf(now, story.agreed), actorId: callum, proposalId },
  ];
}

async function plantReadings(
  tx: Writer,
  story: PracticeStory,
  practiceId: number,
  { people, now }: Planted,
): Promise<void> {
  const readings = story.readBy.map(([key, when]) => ({
    practiceId,
    personId: idIn(people, key),
    readAt: momentOf(now, when),
  }));
  await tx.practiceReading.createMany({ data: readings });
}

/** Stewards' and partners' doings stand in the audit, as they would have. */
async function plantAudit(
  tx: Writer,
  { story, proposalId, practiceId, helen, callum }: Signed & { practiceId: number },
  { now }: Planted,
): Promise<void> {
  const proposal = { subjectType: "proposal", subjectId: proposalId };
  const practice = { subjectType: "practice", subjectId: practiceId };
  await tx.auditEntry.createMany({
    data: [
      {
        action: "proposal-started",
        personId: helen,
        at: momentOf(now, story.drafted),
        ...proposal,
      },
      { action: "proposal-ready", personId: helen, at: momentOf(now, story.ready), ...proposal },
      { action: "proposal-agreed", personId: callum, at: momentOf(now, story.agreed), ...proposal },
      { action: "practice-published", personId: helen, at: momentOf(now, story.published), ...practice },
    ],
  });
}
