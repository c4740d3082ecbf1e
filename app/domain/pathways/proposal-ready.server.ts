import { recordEvent } from "~/domain/activity/record-event.server";
import type { Viewer } from "~/domain/people/viewer";
import { recordAudit } from "~/domain/safety/audit.server";
import { write } from "~/platform/db.server";
import { canEditProposal } from "./policy";
import { findProposalHandle } from "./proposal-handle.server";
import { missingWords } from "./proposal-state";

/** Asks a second person to read a proposal, or takes that back. "missing" where something is still to be written. */
export function setReady(
  person: Viewer,
  proposalId: number,
  ready: boolean,
  now: Date,
): Promise<"saved" | "missing" | "refused"> {
  return write(async (tx) => {
    const proposal = await findProposalHandle(person, proposalId, tx);
    if (!proposal || !canEditProposal(person, proposal)) return "refused";
    if (ready && Object.keys(missingWords(proposal)).length > 0) return "missing";
    if ((proposal.readyAt !== null) === ready) return "saved";
    const cleared = { agreedAt: null, agreedById: null };
    await tx.proposal.update({
      where: { id: proposalId },
      data: { ...cleared, readyAt: ready ? now : null, updatedAt: now },
    });
    const done = { at: now, personId: person.id, subjectType: "proposal", subjectId: proposalId };
    await recordAudit(tx, { ...done, action: ready ? "proposal-ready" : "proposal-taken-back" });
    if (ready) await recordEvent(tx, { type: "proposal-ready", at: now, actorId: person.id, proposalId });
    return "saved";
  });
}
