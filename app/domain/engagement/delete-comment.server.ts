import { recordEvent } from "~/domain/activity/record-event.server";
import { visibleIdeas } from "~/domain/ideas/visible-ideas.server";
import { isModerator, type Viewer } from "~/domain/people/viewer";
import { recordAudit } from "~/domain/safety/audit.server";
import { write } from "~/platform/db.server";
import { isCommentAuthor } from "./policy";
import { recountComments } from "./recount-comments.server";

/** Removes a comment for good; false where that isn't theirs to do. What a moderator removes is audited. */
export function deleteComment(person: Viewer, commentId: number, now: Date): Promise<boolean> {
  return write(async (tx) => {
    const comment = await tx.comment.findFirst({
      where: { id: commentId, idea: visibleIdeas(person) },
      select: { ideaId: true, authorId: true },
    });
    const isOwn = comment !== null && isCommentAuthor(person, comment);
    if (!comment || (!isOwn && !isModerator(person))) return false;
    await tx.comment.delete({ where: { id: commentId } });
    await recountComments(tx, comment.ideaId);
    const what = {
      at: now,
      type: "comment-deleted",
      actorId: person.id,
      ideaId: comment.ideaId,
      commentId,
    } as const;
    await recordEvent(tx, what);
    if (!isOwn)
      await recordAudit(tx, {
        action: what.type,
        subjectType: "comment",
        subjectId: commentId,
        personId: person.id,
        at: now,
      });
    return true;
  });
}
