import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { readCommentForm } from "~/domain/engagement/comment-form";
import { commentPath } from "~/domain/engagement/comment-place";
import { commentingAs } from "~/domain/engagement/commenting-as";
import { writeComment } from "~/domain/engagement/write-comment.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { canTakePart } from "~/domain/ideas/policy";
import type { Viewer } from "~/domain/people/viewer";
import { answerOffer, offersFor } from "~/domain/safety/offered-words";
import { typedFrom } from "~/domain/safety/read-form";
import { redirectSaying } from "~/http/flash.server";
import { countTry } from "~/http/rate-limit.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { renderMarkdown } from "~/platform/markdown";
import { CommentForm } from "~/ui/comment-form";
import { CommentFormPage } from "~/ui/comment-form-page";

export const handle = { script: true };

export const meta: MetaFunction = () => [{ title: "Your comment - Pathfinders" }];

const limit = { name: "comments", points: 60, seconds: 600 };

export const loader = signedIn(async ({ params, viewer }) => {
  const idea = await ideaToDiscuss(viewer, params);
  return { idea: { id: idea.id, title: idea.title }, commentingAs: commentingAs(viewer, idea) };
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const idea = await ideaToDiscuss(viewer, params);
  const form = answerOffer(await request.formData());
  const typed = typedFrom(form);
  const read = readCommentForm(form);
  if (!read.ok) return data({ state: read, preview: null }, { status: 400 });
  if (form.get("intent") === "preview")
    return data({
      state: { errors: {}, typed, offers: offersFor(typed, ["body"]) },
      preview: renderMarkdown(read.value.body),
    });
  await countTry(limit, String(viewer.id));
  const commentId = await writeComment(viewer, idea.id, read.value, now());
  if (commentId === null) throw forbidden();
  return redirectSaying(commentPath(idea.id, commentId), "comment-written");
});

async function ideaToDiscuss(viewer: Viewer, params: Record<string, string | undefined>) {
  const idea = found(await findIdeaHandle(viewer, idFrom(params, "ideaId")));
  if (!canTakePart(viewer, idea)) throw forbidden();
  return idea;
}

export default function Comments() {
  const { idea, commentingAs: team } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <CommentFormPage title="Your comment" idea={idea} answer={answer}>
      <CommentForm
        action={`/ideas/${idea.id}/comments`}
        state={answer?.state}
        commentingAs={team}
        isOnItsOwnPage
      />
    </CommentFormPage>
  );
}
