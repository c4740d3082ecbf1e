import { canTestIdea, isAuthor, type IdeaFacts } from "~/domain/ideas/policy";
import { isInTeam, type Viewer } from "~/domain/people/viewer";

/** Whoever may test an idea may track it: add measures and points, and put them right. */
export function canTrackIdea(viewer: Viewer, idea: IdeaFacts): boolean {
  return canTestIdea(viewer, idea);
}

/** A measure goes with all its numbers, so only whoever added it, or whose idea it is, can delete it. */
export function canDeleteMeasure(
  viewer: Viewer,
  idea: IdeaFacts,
  measure: { authorId: number | null },
): boolean {
  return canTrackIdea(viewer, idea) && (isAuthor(viewer, idea) || measure.authorId === viewer.id);
}

/** Small numbers stay with the idea's team and its author: leaders and moderators of elsewhere see what others see. */
export function canSeeSmallCounts(viewer: Viewer, idea: IdeaFacts): boolean {
  return isAuthor(viewer, idea) || isInTeam(viewer, idea.teamId);
}
