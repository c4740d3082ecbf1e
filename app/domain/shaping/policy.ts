import { canTakePart, canTestIdea, isAuthor, type IdeaFacts } from "~/domain/ideas/policy";
import { isInTeam, isModerator, type Viewer } from "~/domain/people/viewer";

export type QuoteFacts = { agreedTo: string; teamId: number | null; recordedById: number | null };

/** Saying how it was shaped, and writing down what somebody said: those who test the idea. */
export function canSayWhoShaped(viewer: Viewer, idea: IdeaFacts): boolean {
  return canTestIdea(viewer, idea);
}

/** With one's own name. Its author is named as that, or, where it stands in the team's name, by nobody. */
export function canNameThemselves(viewer: Viewer, idea: IdeaFacts): boolean {
  return canTakePart(viewer, idea) && !isAuthor(viewer, idea);
}

/**
 * Among those who can see the idea: what was agreed to for the team is the team's that it was agreed for, also when the
 * idea has moved to another since.
 */
export function canSeeQuote(viewer: Viewer, quote: QuoteFacts): boolean {
  if (quote.agreedTo === "organisation" || quote.agreedTo === "printed") return true;
  return isInTeam(viewer, quote.teamId) || isModerator(viewer);
}

/**
 * Consent can be taken back with anybody of the team, with whoever wrote it down, and with a moderator: also of an idea
 * that was withdrawn since. A draft is its author's alone.
 */
export function canTakeBackQuote(viewer: Viewer, idea: IdeaFacts, quote: QuoteFacts): boolean {
  return canAskAgain(viewer, idea, quote) || (isModerator(viewer) && idea.audience !== "draft");
}

/** Asking somebody anew what they agree to is for those who know them. */
export function canAskAgain(viewer: Viewer, idea: IdeaFacts, quote: QuoteFacts): boolean {
  const isOfTeam = idea.audience !== "draft" && isInTeam(viewer, idea.teamId);
  const isTheirs = quote.recordedById === viewer.id || isAuthor(viewer, idea) || isOfTeam;
  return isTheirs && (canSeeQuote(viewer, quote) || quote.recordedById === viewer.id);
}
