import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { readCommentEdit } from "~/domain/engagement/comment-form";
import { commentPath } from "~/domain/engagement/comment-place";
import { commentingAs } from "~/domain/engagement/commenting-as";
import { editComment } from "~/domain/engagement/edit-comment.server";
import { findComment } from "~/domain/engagement/find-comment.server";
import { canEditComment } from "~/domain/engagement/policy";
import type { Viewer } from "~/domain/people/viewer";
import { answerOffer, offersFor } from "~/domain/safety/offered-words";
import { cameSecond, typedFrom } from "~/domain/safety/read-form";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { renderMarkdown } from "~/platform/markdown";
import { CommentForm } from "~/ui/comment-form";
import { CommentFormPage } from "~/ui/comment-form-page";

export const handle = { script: true };

export const meta: MetaFunction = () => [{ title: "Change your comment - Pathfinders" }];

const changedMeanwhile =
  "You changed this comment in another window meanwhile. These are the words you typed here: check them, then save again.";

export const loader = signedIn(async ({ params, viewer }) => {
  const { id, body, version, idea } = await ownComment(viewer, params);
  const { id: ideaId, title } = idea;
  return {
    comment: { id, body, version },
    idea: { id: ideaId, title },
    commentingAs: commentingAs(viewer, idea),
  };
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const comment = await ownComment(viewer, params);
  const form = answerOffer(await request.formData());
  const typed = typedFrom(form);
  const read = readCommentEdit(form);
  if (!read.ok) return data({ state: read, preview: null }, { status: 400 });
  if (form.get("intent") === "preview")
    return data({
      state: { errors: {}, typed, offers: offersFor(typed, ["body"]) },
      preview: renderMarkdown(read.value.body),
    });
  const outcome = await editComment(viewer, comment.id, read.value, now());
  if (outcome === "refused") throw forbidden();
  if (outcome === "conflict")
    return data({ state: cameSecond(form, { body: changedMeanwhile }), preview: null }, { status: 409 });
  return redirectSaying(commentPath(comment.idea.id, comment.id), "comment-edited");
});

async function ownComment(viewer: Viewer, params: Record<string, string | undefined>) {
  const comment = found(await findComment(viewer, idFrom(params, "commentId")));
  if (!canEditComment(viewer, comment, comment.idea)) throw forbidden();
  return comment;
}

export default function EditComment() {
  const { comment, idea, commentingAs: team } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <CommentFormPage title="Change your comment" idea={idea} answer={answer}>
      <CommentForm
        action={`/comments/${comment.id}/edit`}
        state={answer?.state}
        saved={comment}
        commentingAs={team}
        isOnItsOwnPage
      />
    </CommentFormPage>
  );
}
