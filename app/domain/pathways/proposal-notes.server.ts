import { recordEvent } from "~/domain/activity/record-event.server";
import type { Viewer } from "~/domain/people/viewer";
import { recordAudit } from "~/domain/safety/audit.server";
import { write, type Writer } from "~/platform/db.server";
import { mayAgree } from "./policy";
import { findProposalHandle, hasPartnerBeside, type ProposalHandle } from "./proposal-handle.server";
import type { NoteForm } from "./proposal-notes-form";

const sameWithin = 60_000;

type Note = NoteForm & { isSendingBack: boolean };

/**
 * Says something about a proposal to those who work on it, and on request sends it back to be worked on. The same
 * words by the same person within a minute are one note: a button pressed twice.
 */
export function writeNote(
  person: Viewer,
  proposalId: number,
  { body, isSendingBack }: Note,
  now: Date,
): Promise<"noted" | "sent-back" | "refused"> {
  return write(async (tx) => {
    const proposal = await findProposalHandle(person, proposalId, tx);
    if (!proposal || proposal.publishedAt) return "refused";
    if (isSendingBack && !(await maySendBack(tx, person, proposal))) return "refused";
    await addUnlessSame(tx, person, proposalId, body, now);
    if (!isSendingBack) return "noted";
    if (proposal.readyAt) await sendBack(tx, person, proposalId, now);
    return "sent-back";
  });
}

async function maySendBack(tx: Writer, person: Viewer, proposal: ProposalHandle): Promise<boolean> {
  const hasPartner = await hasPartnerBeside(tx, proposal.writerIds);
  return proposal.setAsideAt === null && mayAgree(person, proposal, { hasPartner });
}

async function addUnlessSame(tx: Writer, person: Viewer, proposalId: number, body: string, now: Date) {
  const since = new Date(now.getTime() - sameWithin);
  const note = { proposalId, personId: person.id, body };
  if ((await tx.proposalNote.count({ where: { ...note, at: { gt: since } } })) > 0) return;
  await tx.proposalNote.create({ data: { ...note, at: now } });
}

async function sendBack(tx: Writer, person: Viewer, proposalId: number, now: Date): Promise<void> {
  const cleared = { readyAt: null, agreedAt: null, agreedById: null };
  await tx.proposal.update({ where: { id: proposalId }, data: { ...cleared, updatedAt: now } });
  await recordEvent(tx, { type: "proposal-sent-back", at: now, actorId: person.id, proposalId });
  await recordAudit(tx, {
    ...{ action: "proposal-sent-back", subjectType: "proposal", subjectId: proposalId },
    ...{ personId: person.id, at: now },
  });
}
