import { isInTeam, isLeaderOf, isModerator, type Viewer } from "~/domain/people/viewer";

export type IdeaFacts = {
  authorId: number | null;
  teamId: number | null;
  audience: string;
  inTeamName: boolean;
  isWithdrawn: boolean;
};

export function isAuthor(viewer: Viewer, idea: IdeaFacts): boolean {
  return idea.authorId !== null && idea.authorId === viewer.id;
}

export function canSeeIdea(viewer: Viewer, idea: IdeaFacts): boolean {
  if (isAuthor(viewer, idea)) return true;
  if (idea.audience === "draft") return false;
  if (isModerator(viewer)) return true;
  if (idea.isWithdrawn) return false;
  return idea.audience === "organisation" || isInTeam(viewer, idea.teamId) || isLeaderOf(viewer, idea.teamId);
}

/** Whoever posts in the team's name is known to the moderators only. */
export function canSeeAuthor(viewer: Viewer, idea: IdeaFacts): boolean {
  return !idea.inTeamName || isAuthor(viewer, idea) || isModerator(viewer);
}

export function canEditIdea(viewer: Viewer, idea: IdeaFacts): boolean {
  return isAuthor(viewer, idea);
}

export function canWithdrawIdea(viewer: Viewer, idea: IdeaFacts): boolean {
  return idea.audience !== "draft" && (isAuthor(viewer, idea) || isModerator(viewer));
}

export function canDeleteIdea(viewer: Viewer, idea: IdeaFacts): boolean {
  return isAuthor(viewer, idea);
}

/** Supporting, following, commenting: on what is shared and not withdrawn. */
export function canTakePart(viewer: Viewer, idea: IdeaFacts): boolean {
  return idea.audience !== "draft" && !idea.isWithdrawn && canSeeIdea(viewer, idea);
}

/** Nobody's approval is needed to test: the author and everybody in the idea's team can. */
export function canTestIdea(viewer: Viewer, idea: IdeaFacts): boolean {
  return (
    !idea.isWithdrawn &&
    (isAuthor(viewer, idea) || (canSeeIdea(viewer, idea) && isInTeam(viewer, idea.teamId)))
  );
}

export type Abilities = Record<"edit" | "withdraw" | "delete" | "test" | "takePart", boolean>;

/** Every rule at once, for the page that shows or hides the buttons. */
export function abilitiesOn(viewer: Viewer, idea: IdeaFacts): Abilities {
  return {
    edit: canEditIdea(viewer, idea),
    withdraw: canWithdrawIdea(viewer, idea) && !idea.isWithdrawn,
    delete: canDeleteIdea(viewer, idea),
    test: canTestIdea(viewer, idea),
    takePart: canTakePart(viewer, idea),
  };
}
