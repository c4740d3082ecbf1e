import { recordEvent } from "~/domain/activity/record-event.server";
import type { Viewer } from "~/domain/people/viewer";
import { write } from "~/platform/db.server";
import { renderMarkdown } from "~/platform/markdown";
import { versionOf, type CommentEdit } from "./comment-form";
import { openIdeas } from "./open-ideas.server";

export type Edited = "edited" | "conflict" | "refused";

/** Changes the words of one's own comment; "conflict" when they were changed meanwhile in another window. */
export function editComment(
  person: Viewer,
  commentId: number,
  form: CommentEdit,
  now: Date,
): Promise<Edited> {
  return write(async (tx) => {
    const comment = await tx.comment.findFirst({
      where: { id: commentId, authorId: person.id, idea: openIdeas(person) },
      select: { ideaId: true, body: true, editedAt: true },
    });
    if (!comment) return "refused";
    if (comment.body === form.body) return "edited";
    if (versionOf(comment) !== form.version) return "conflict";
    await tx.comment.update({
      where: { id: commentId },
      data: { body: form.body, bodyHtml: renderMarkdown(form.body), editedAt: now },
    });
    await recordEvent(tx, {
      type: "comment-edited",
      at: now,
      actorId: person.id,
      ideaId: comment.ideaId,
      commentId,
    });
    return "edited";
  });
}
