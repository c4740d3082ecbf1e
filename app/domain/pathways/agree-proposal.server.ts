import { recordEvent } from "~/domain/activity/record-event.server";
import type { Viewer } from "~/domain/people/viewer";
import { recordAudit } from "~/domain/safety/audit.server";
import { write } from "~/platform/db.server";
import { mayAgree } from "./policy";
import { findProposalHandle, hasPartnerBeside } from "./proposal-handle.server";
import { proposalStateOf } from "./proposal-state";

/**
 * The second person says yes to the words they read, and to no others: "conflict" when the draft was changed, or
 * isn't waiting any more.
 */
export function agreeToProposal(
  person: Viewer,
  proposalId: number,
  revision: number,
  now: Date,
): Promise<"agreed" | "conflict" | "refused"> {
  return write(async (tx) => {
    const proposal = await findProposalHandle(person, proposalId, tx);
    if (!proposal) return "refused";
    const hasPartner = await hasPartnerBeside(tx, proposal.writerIds);
    if (!mayAgree(person, proposal, { hasPartner })) return "refused";
    if (proposal.revision !== revision) return "conflict";
    if (proposal.agreedAt) return "agreed";
    if (proposalStateOf(proposal) !== "waiting") return "conflict";
    await tx.proposal.update({
      where: { id: proposalId },
      data: { agreedAt: now, agreedById: person.id, updatedAt: now },
    });
    await recordEvent(tx, { type: "proposal-agreed", at: now, actorId: person.id, proposalId });
    await recordAudit(tx, {
      ...{ action: "proposal-agreed", subjectType: "proposal", subjectId: proposalId },
      ...{ personId: person.id, at: now },
    });
    return "agreed";
  });
}
