import { canTakePart, isAuthor, type IdeaFacts } from "~/domain/ideas/policy";
import type { Role } from "~/domain/people/roles";
import { hasRole, type Viewer } from "~/domain/people/viewer";

/** Those who see every proposal before it is published. */
export const rolesThatRead = ["steward", "lived-experience-partner"] as const satisfies readonly Role[];

export function isSteward(viewer: Viewer): boolean {
  return hasRole(viewer, "steward");
}

export function isPartner(viewer: Viewer): boolean {
  return hasRole(viewer, "lived-experience-partner");
}

/** What becomes practice is for everybody, so the idea has to be too. */
export function isForEverybody(idea: Pick<IdeaFacts, "audience" | "isWithdrawn">): boolean {
  return idea.audience === "organisation" && !idea.isWithdrawn;
}

export function canNominateIdea(viewer: Viewer, idea: IdeaFacts): boolean {
  return isForEverybody(idea) && canTakePart(viewer, idea);
}

/** Proposals are drafted, changed, set aside and published by stewards. */
export function canDraftProposals(viewer: Viewer): boolean {
  return isSteward(viewer);
}

/** What is published stays as it was agreed; what is set aside is taken up first. */
export function canEditProposal(
  viewer: Viewer,
  { publishedAt, setAsideAt }: { publishedAt: Date | null; setAsideAt: Date | null },
): boolean {
  return canDraftProposals(viewer) && publishedAt === null && setAsideAt === null;
}

export function canListProposals(viewer: Viewer): boolean {
  return isSteward(viewer) || isPartner(viewer);
}

/** A proposal is a draft: besides those who work on drafts, only the people behind its ideas see it. */
export function canSeeProposal(viewer: Viewer, ideas: readonly IdeaFacts[]): boolean {
  return canListProposals(viewer) || ideas.some((idea) => isAuthor(viewer, idea));
}

type Agreeable = { writerIds: readonly number[]; ideas: readonly IdeaFacts[] };

/**
 * Who the second person can be: never somebody who wrote at it. Where the organisation has another lived-experience partner it
 * is one of them; else another steward, or an author who stands behind an idea by name. Who shared an idea in the
 * team's name isn't asked: an agreement carries a name.
 */
export function mayAgree(
  viewer: Viewer,
  { writerIds, ideas }: Agreeable,
  { hasPartner }: { hasPartner: boolean },
): boolean {
  if (writerIds.includes(viewer.id)) return false;
  if (hasPartner) return isPartner(viewer);
  return isSteward(viewer) || ideas.some((idea) => isAuthor(viewer, idea) && !idea.inTeamName);
}
