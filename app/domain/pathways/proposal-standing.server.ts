import type { Viewer } from "~/domain/people/viewer";
import { recordAudit } from "~/domain/safety/audit.server";
import { write } from "~/platform/db.server";
import { canDraftProposals } from "./policy";
import { findProposalHandle } from "./proposal-handle.server";

/** Sets a proposal aside, or takes it up again where it stood. False where that isn't theirs to do. */
export function setAside(person: Viewer, proposalId: number, aside: boolean, now: Date): Promise<boolean> {
  return write(async (tx) => {
    const proposal = await findProposalHandle(person, proposalId, tx);
    if (!proposal || !canDraftProposals(person) || proposal.publishedAt) return false;
    if ((proposal.setAsideAt !== null) === aside) return true;
    await tx.proposal.update({
      where: { id: proposalId },
      data: { setAsideAt: aside ? now : null, updatedAt: now },
    });
    const action = aside ? "proposal-set-aside" : "proposal-taken-up";
    await recordAudit(tx, {
      ...{ action, subjectType: "proposal", subjectId: proposalId },
      ...{ personId: person.id, at: now },
    });
    return true;
  });
}
