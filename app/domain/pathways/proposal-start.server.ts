import type { Viewer } from "~/domain/people/viewer";
import { recordAudit } from "~/domain/safety/audit.server";
import { write, type Writer } from "~/platform/db.server";
import { canDraftProposals, isForEverybody } from "./policy";
import type { ProposalStart } from "./proposal-form";

const sameWithin = 60_000;

/**
 * Begins a proposal from an idea that everybody can see, and answers with its number, or null where that isn't theirs
 * to do. The same beginning by the same person within a minute is one: a button pressed twice.
 */
export function startProposal(
  person: Viewer,
  ideaId: number,
  form: ProposalStart,
  now: Date,
): Promise<number | null> {
  return write(async (tx) => {
    if (!canDraftProposals(person) || !(await isOpen(tx, ideaId))) return null;
    const same = await findSame(tx, person, ideaId, form, now);
    if (same) return same.id;
    const { id } = await tx.proposal.create({
      data: {
        ...form,
        draftedById: person.id,
        createdAt: now,
        updatedAt: now,
        writers: { create: { personId: person.id } },
        ideas: { create: { ideaId } },
      },
      select: { id: true },
    });
    const audit = { action: "proposal-started", subjectType: "proposal", subjectId: id };
    await recordAudit(tx, { ...audit, personId: person.id, at: now });
    return id;
  });
}

async function isOpen(tx: Writer, ideaId: number): Promise<boolean> {
  const idea = await tx.idea.findUnique({
    where: { id: ideaId },
    select: { audience: true, withdrawnAt: true },
  });
  return idea !== null && isForEverybody({ ...idea, isWithdrawn: idea.withdrawnAt !== null });
}

function findSame(tx: Writer, person: Viewer, ideaId: number, { title }: ProposalStart, now: Date) {
  const since = new Date(now.getTime() - sameWithin);
  return tx.proposal.findFirst({
    where: { draftedById: person.id, title, createdAt: { gt: since }, ideas: { some: { ideaId } } },
    select: { id: true },
  });
}
