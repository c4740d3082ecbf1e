import { findIdeaHandle, type IdeaHandle } from "~/domain/ideas/find-idea.server";
import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";
import { versionOf } from "./comment-form";

export type FoundComment = {
  id: number;
  authorId: number | null;
  body: string;
  bodyHtml: string;
  version: string;
  idea: IdeaHandle;
};

/** A comment with its idea, if this person may see that. For rules, not for pages: it names its author. */
export async function findComment(viewer: Viewer, commentId: number): Promise<FoundComment | null> {
  const comment = await db.comment.findUnique({ where: { id: commentId } });
  const idea = comment && (await findIdeaHandle(viewer, comment.ideaId));
  if (!comment || !idea) return null;
  const { id, authorId, body, bodyHtml } = comment;
  return { id, authorId, body, bodyHtml, version: versionOf(comment), idea };
}
