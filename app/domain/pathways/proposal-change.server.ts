import type { Viewer } from "~/domain/people/viewer";
import { recordAudit } from "~/domain/safety/audit.server";
import { write, type Writer } from "~/platform/db.server";
import { canEditProposal } from "./policy";
import type { ProposalForm } from "./proposal-form";
import { findProposalHandle, type ProposalHandle } from "./proposal-handle.server";

/** "ideas" where one that was ticked isn't everybody's to see (any more). */
export type ProposalChanged = "changed" | "conflict" | "refused" | "ideas";

/**
 * Changes a proposal. Other words need another agreement: whoever was asked, or had agreed, is asked again. Words that
 * are there already change nothing.
 */
export function changeProposal(
  person: Viewer,
  proposalId: number,
  revision: number,
  { ideaIds, ...words }: ProposalForm,
  now: Date,
): Promise<ProposalChanged> {
  return write(async (tx) => {
    const before = await findProposalHandle(person, proposalId, tx);
    if (!before || !canEditProposal(person, before)) return "refused";
    if (saysTheSame(before, { ...words, ideaIds })) return "changed";
    if (before.revision !== revision) return "conflict";
    if (!(await areForEverybody(tx, ideaIds))) return "ideas";
    await tx.proposal.update({
      where: { id: proposalId },
      data: {
        ...words,
        revision: { increment: 1 },
        updatedAt: now,
        ...{ readyAt: null, agreedAt: null, agreedById: null },
        writers: {
          ...(before.writerIds.includes(person.id) ? {} : { create: { personId: person.id } }),
        },
        ideas: { deleteMany: {}, create: ideaIds.map((ideaId) => ({ ideaId })) },
      },
    });
    const audit = { action: "proposal-changed", subjectType: "proposal", subjectId: proposalId };
    await recordAudit(tx, { ...audit, personId: person.id, at: now });
    return "changed";
  });
}

function saysTheSame(before: ProposalHandle, { ideaIds, ...words }: ProposalForm): boolean {
  const attached = before.ideas.map((idea) => idea.id);
  return (
    (Object.keys(words) as (keyof typeof words)[]).every((word) => before[word] === words[word]) &&
    attached.length === ideaIds.length &&
    attached.every((id) => ideaIds.includes(id))
  );
}

async function areForEverybody(tx: Writer, ideaIds: number[]): Promise<boolean> {
  const open = { id: { in: ideaIds }, audience: "organisation", withdrawnAt: null };
  return (await tx.idea.count({ where: open })) === ideaIds.length;
}
