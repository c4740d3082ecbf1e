import type { Writer } from "~/platform/db.server";
import { momentOf } from "./days";
import type { ToldEvent } from "./events";
import { nominations, waitingProposal } from "./nominations";
import { idIn, type Planted } from "./plant-people";
import { stayOnAWard } from "./practices";

/** What people put forward. Before the practices, so that whoever put an idea forward is named there. */
export async function plantNominations(tx: Writer, { people, now }: Planted): Promise<ToldEvent[]> {
  const events: ToldEvent[] = [];
  for (const { idea, by, at: when, why } of nominations) {
    const { id: ideaId } = await tx.idea.findFirstOrThrow({ where: { title: idea.title } });
    const [personId, at] = [idIn(people, by), momentOf(now, when)];
    await tx.nomination.create({ data: { ideaId, personId, why, at } });
    events.push({ type: "idea-nominated", at, actorId: personId, ideaId });
  }
  return events;
}

/** One draft that waits for Callum: the second person is still to read it. */
export async function plantWaitingProposal(tx: Writer, { people, now }: Planted): Promise<ToldEvent[]> {
  const { idea, drafted, ready, notes, ...words } = waitingProposal;
  const { id: ideaId } = await tx.idea.findFirstOrThrow({ where: { title: idea.title } });
  const { id: pathwayId } = await tx.pathway.findUniqueOrThrow({ where: { slug: stayOnAWard.slug } });
  const [helen, draftedAt, readyAt] = [idIn(people, "helen"), momentOf(now, drafted), momentOf(now, ready)];
  const { id: proposalId } = await tx.proposal.create({
    data: {
      ...{ ...words, pathwayId, draftedById: helen, revision: 3 },
      ...{ createdAt: draftedAt, updatedAt: readyAt, readyAt },
      writers: { create: { personId: helen } },
      ideas: { create: { ideaId } },
      notes: {
        create: notes.map(({ by, at, body }) => ({
          personId: idIn(people, by),
          at: momentOf(now, at),
          body,
        })),
      },
    },
  });
  const subject = { subjectType: "proposal", subjectId: proposalId, personId: helen };
  await tx.auditEntry.createMany({
    data: [
      { ...subject, action: "proposal-started", at: draftedAt },
      { ...subject, action: "proposal-ready", at: readyAt },
    ],
  });
  return [{ type: "proposal-ready", at: readyAt, actorId: helen, proposalId }];
}
