import type { IdeaFacts } from "~/domain/ideas/policy";
import type { Viewer } from "~/domain/people/viewer";
import { db, type Reader, type Writer } from "~/platform/db.server";
import { canSeeProposal, isForEverybody } from "./policy";

export type ProposalIdea = IdeaFacts & { id: number; title: string; teamName: string | null };

export type ProposalHandle = NonNullable<Awaited<ReturnType<typeof findProposalHandle>>>;

/** The row of a proposal with its ideas, if this person may see it. Every route below a proposal starts here. */
export async function findProposalHandle(viewer: Viewer, proposalId: number, from: Reader | Writer = db) {
  const row = await from.proposal.findUnique({
    where: { id: proposalId },
    include: {
      writers: { select: { personId: true } },
      ideas: { select: { idea: { select: ideaFacts } }, orderBy: { ideaId: "asc" } },
      version: { select: { practice: { select: { slug: true } } } },
    },
  });
  if (!row) return null;
  const { version, writers, ...proposal } = row;
  const ideas: ProposalIdea[] = proposal.ideas.map(({ idea: { withdrawnAt, team, ...idea } }) => ({
    ...idea,
    isWithdrawn: withdrawnAt !== null,
    teamName: team?.name ?? null,
  }));
  if (!canSeeProposal(viewer, ideas)) return null;
  const writerIds = writers.map(({ personId }) => personId);
  return { ...proposal, ideas, writerIds, practiceSlug: version?.practice.slug ?? null };
}

const ideaFacts = {
  id: true,
  title: true,
  authorId: true,
  teamId: true,
  audience: true,
  inTeamName: true,
  withdrawnAt: true,
  team: { select: { name: true } },
} as const;

/** Whether the organisation has a lived-experience partner, with an account in use, besides these people. */
export async function hasPartnerBeside(
  from: Reader | Writer,
  personIds: readonly number[],
): Promise<boolean> {
  const partners = await from.person.count({
    where: {
      deactivatedAt: null,
      roles: { some: { role: "lived-experience-partner" } },
      id: { notIn: [...personIds] },
    },
  });
  return partners > 0;
}

/** Which of these ideas can't become practice now: withdrawn, or kept to a team. */
export function notForEverybody(ideas: readonly ProposalIdea[]): ProposalIdea[] {
  return ideas.filter((idea) => !isForEverybody(idea));
}
