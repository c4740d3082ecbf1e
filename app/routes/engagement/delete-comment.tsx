import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "~/auth/guards.server";
import { commentPath } from "~/domain/engagement/comment-place";
import { deleteComment } from "~/domain/engagement/delete-comment.server";
import { findComment } from "~/domain/engagement/find-comment.server";
import { canDeleteComment, isCommentAuthor } from "~/domain/engagement/policy";
import type { Viewer } from "~/domain/people/viewer";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { Page } from "~/ui/page";
import { RichText } from "~/ui/rich-text";

export const meta: MetaFunction = () => [{ title: "Delete a comment - Pathfinders" }];

export const loader = signedIn(async ({ params, viewer }) => {
  const comment = await commentToDelete(viewer, params);
  const { id, bodyHtml, idea } = comment;
  return { id, bodyHtml, idea: { id: idea.id, title: idea.title }, isMine: isCommentAuthor(viewer, comment) };
});

export const action = signedIn(async ({ params, viewer }) => {
  const { id, idea } = await commentToDelete(viewer, params);
  if (!(await deleteComment(viewer, id, now()))) throw forbidden();
  return redirectSaying(`/ideas/${idea.id}#conversation`, "comment-deleted");
});

async function commentToDelete(viewer: Viewer, params: Record<string, string | undefined>) {
  const comment = found(await findComment(viewer, idFrom(params, "commentId")));
  if (!canDeleteComment(viewer, comment, comment.idea)) throw forbidden();
  return comment;
}

export default function DeleteComment() {
  const { id, bodyHtml, idea, isMine } = useLoaderData<typeof loader>();
  const trail = [{ to: `/ideas/${idea.id}`, label: idea.title }];
  return (
    <Page title={isMine ? "Delete your comment?" : "Delete this comment?"} trail={trail} narrow>
      <blockquote className="card comment-quoted">
        <RichText html={bodyHtml} />
      </blockquote>
      <p>
        This can&apos;t be undone.{" "}
        {isMine ? null : "It's somebody else's, so it's written down that a moderator deleted it."}
      </p>
      <form method="post" action={`/comments/${id}/deletion`}>
        <div className="nhsuk-button-group">
          <Button warning>Delete it for good</Button>
          <a href={commentPath(idea.id, id)}>Keep it</a>
        </div>
      </form>
    </Page>
  );
}
