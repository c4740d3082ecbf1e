import { canSeeIdea, canTakePart, type IdeaFacts } from "~/domain/ideas/policy";
import { isModerator, type Viewer } from "~/domain/people/viewer";

type CommentFacts = { authorId: number | null };

export function isCommentAuthor(viewer: Viewer, comment: CommentFacts): boolean {
  return comment.authorId !== null && comment.authorId === viewer.id;
}

/** Nobody puts words into somebody else's mouth, moderators included. */
export function canEditComment(viewer: Viewer, comment: CommentFacts, idea: IdeaFacts): boolean {
  return isCommentAuthor(viewer, comment) && canTakePart(viewer, idea);
}

/** One's own words can be taken away wherever one can see them, also from an idea that was withdrawn. */
export function canDeleteComment(viewer: Viewer, comment: CommentFacts, idea: IdeaFacts): boolean {
  return canSeeIdea(viewer, idea) && (isCommentAuthor(viewer, comment) || isModerator(viewer));
}
