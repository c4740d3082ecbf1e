import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { canForgetRevision, forgetRevision, listRevisions } from "~/domain/ideas/list-revisions.server";
import { redirectSaying } from "~/http/flash.server";
import { wholeNumber } from "~/http/page-numbers";
import { badRequest, forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { Page } from "~/ui/page";
import { RevisionCard } from "~/ui/revision-card";

export const meta: MetaFunction = () => [{ title: "History of an idea - Pathfinders" }];

export const loader = signedIn(async ({ params, viewer }) => {
  const idea = found(await findIdeaHandle(viewer, idFrom(params, "ideaId")));
  const revisions = await listRevisions(viewer, idea);
  return { ideaId: idea.id, title: idea.title, canForget: canForgetRevision(viewer, idea), revisions };
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const idea = found(await findIdeaHandle(viewer, idFrom(params, "ideaId")));
  const number = wholeNumber((await request.formData()).get("number"));
  if (number === null) throw badRequest();
  if (!(await forgetRevision(viewer, idea, number, now()))) throw forbidden();
  return redirectSaying(`/ideas/${idea.id}/history`, "revision-removed");
});

export default function History() {
  const { ideaId, title, canForget, revisions } = useLoaderData<typeof loader>();
  return (
    <Page title="What changed in the words" trail={[{ to: `/ideas/${ideaId}`, label: title }]} narrow>
      {revisions.length === 0 ? <p>Nothing has been changed since it was shared.</p> : null}
      {revisions.map((revision) => (
        <RevisionCard key={revision.number} ideaId={ideaId} revision={revision} canForget={canForget} />
      ))}
    </Page>
  );
}
