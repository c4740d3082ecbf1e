import type { Viewer } from "~/domain/people/viewer";
import { recordAudit } from "~/domain/safety/audit.server";
import { isUniqueViolation, write, type Writer } from "~/platform/db.server";
import { makePractice } from "./make-practice.server";
import { canDraftProposals } from "./policy";
import { findProposalHandle, notForEverybody } from "./proposal-handle.server";
import { proposalStateOf } from "./proposal-state";

/** "ideas" where one it grew out of was withdrawn, or kept to a team, since. */
export type PublishOutcome =
  { is: "published" | "already"; slug: string } | { is: "refused" | "conflict" | "not agreed" | "ideas" };

/**
 * Turns a proposal into practice: everything in one transaction, or nothing, and once however many press at once.
 * Whoever comes a moment later finds it done.
 */
export async function publishProposal(
  person: Viewer,
  proposalId: number,
  revision: number,
  now: Date,
): Promise<PublishOutcome> {
  const publish = () => write((tx) => publishOnce(tx, { person, proposalId, revision, now }));
  return publish().catch((error: unknown) => {
    if (isUniqueViolation(error)) return publish();
    throw error;
  });
}

type Press = { person: Viewer; proposalId: number; revision: number; now: Date };

async function publishOnce(
  tx: Writer,
  { person, proposalId, revision, now }: Press,
): Promise<PublishOutcome> {
  if (!canDraftProposals(person)) return { is: "refused" };
  const proposal = await findProposalHandle(person, proposalId, tx);
  if (!proposal) return { is: "refused" };
  if (proposal.practiceSlug !== null) return { is: "already", slug: proposal.practiceSlug };
  if (proposal.revision !== revision) return { is: "conflict" };
  if (proposalStateOf(proposal) !== "agreed") return { is: "not agreed" };
  if (proposal.ideas.length === 0 || notForEverybody(proposal.ideas).length > 0) return { is: "ideas" };
  const { practiceId, slug } = await makePractice(tx, { proposalId, publishedById: person.id, now });
  await recordAudit(tx, {
    ...{ action: "practice-published", subjectType: "practice", subjectId: practiceId },
    ...{ personId: person.id, at: now },
  });
  return { is: "published", slug };
}
