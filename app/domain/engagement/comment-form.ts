import { z } from "zod";
import { neededText, readForm, type ReadForm } from "~/domain/safety/read-form";

export const longestComment = 5000;

const body = neededText(longestComment, "Write your comment first");

export type CommentForm = { body: string };

export function readCommentForm(form: FormData): ReadForm<CommentForm> {
  return readForm(z.object({ body }), form);
}

/** An edit says which version of the words it started from. */
export type CommentEdit = CommentForm & { version: string };

export function readCommentEdit(form: FormData): ReadForm<CommentEdit> {
  return readForm(z.object({ body, version: z.string().default("") }), form);
}

/** Another version of the words, another name: it changes with every edit. */
export function versionOf(comment: { editedAt: Date | null }): string {
  return String(comment.editedAt?.getTime() ?? 0);
}
