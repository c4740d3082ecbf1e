import { recordEvent } from "~/domain/activity/record-event.server";
import type { Viewer } from "~/domain/people/viewer";
import { write, type Writer } from "~/platform/db.server";
import { renderMarkdown } from "~/platform/markdown";
import type { CommentForm } from "./comment-form";
import { isOpenTo } from "./open-ideas.server";
import { recountComments } from "./recount-comments.server";
import { followUnlessStopped } from "./set-following.server";

const sameWithin = 60_000;

/**
 * Adds a comment and answers with its number, or null where that isn't theirs to do. The same words by the same
 * person within a minute are one comment: a button pressed twice.
 */
export function writeComment(
  person: Viewer,
  ideaId: number,
  form: CommentForm,
  now: Date,
): Promise<number | null> {
  return write(async (tx) => {
    if (!(await isOpenTo(tx, person, ideaId))) return null;
    const same = await findSame(tx, person, ideaId, form, now);
    if (same) return same.id;
    const comment = await tx.comment.create({
      data: {
        ideaId,
        authorId: person.id,
        body: form.body,
        bodyHtml: renderMarkdown(form.body),
        createdAt: now,
      },
      select: { id: true },
    });
    await recountComments(tx, ideaId);
    await tx.idea.update({ where: { id: ideaId }, data: { movedAt: now } });
    await followUnlessStopped(tx, person, ideaId, now);
    await recordEvent(tx, {
      type: "comment-written",
      at: now,
      actorId: person.id,
      ideaId,
      commentId: comment.id,
    });
    return comment.id;
  });
}

function findSame(tx: Writer, person: Viewer, ideaId: number, form: CommentForm, now: Date) {
  const since = new Date(now.getTime() - sameWithin);
  return tx.comment.findFirst({
    where: { ideaId, authorId: person.id, body: form.body, createdAt: { gt: since } },
    select: { id: true },
  });
}
