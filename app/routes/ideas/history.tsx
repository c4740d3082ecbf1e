import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { findSinceSupport } from "~/domain/ideas/find-since-support.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { canForgetRevision, forgetRevision, listRevisions } from "~/domain/ideas/list-revisions.server";
import { readAbout } from "~/domain/notifications/mark-read.server";
import { redirectSaying } from "~/http/flash.server";
import { wholeNumber } from "~/http/page-numbers";
import { badRequest, forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { unlessDiskFull } from "~/platform/disk-full";
import { Page } from "~/ui/page";
import { RevisionCard } from "~/ui/revision-card";
import { SinceSupport } from "~/ui/since-support";

export const meta: MetaFunction = () => [{ title: "History of an idea - Pathfinders" }];

export const loader = signedIn(async ({ params, viewer }) => {
  const idea = found(await findIdeaHandle(viewer, idFrom(params, "ideaId")));
  const [revisions, since] = await Promise.all([listRevisions(viewer, idea), findSinceSupport(viewer, idea)]);
  await readAbout(viewer, idea.id, now()).catch(unlessDiskFull);
  const { id: ideaId, title } = idea;
  return { ideaId, title, canForget: canForgetRevision(viewer, idea), revisions, since };
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const idea = found(await findIdeaHandle(viewer, idFrom(params, "ideaId")));
  const number = wholeNumber((await request.formData()).get("number"));
  if (number === null) throw badRequest();
  if (!(await forgetRevision(viewer, idea, number, now()))) throw forbidden();
  return redirectSaying(`/ideas/${idea.id}/history`, "revision-removed");
});

export default function History() {
  const { ideaId, title, canForget, revisions, since } = useLoaderData<typeof loader>();
  return (
    <Page title="What changed in the words" trail={[{ to: `/ideas/${ideaId}`, label: title }]} narrow>
      {since ? <SinceSupport ideaId={ideaId} changes={since} /> : null}
      {revisions.length === 0 ? <p>Nothing has been changed since it was shared.</p> : null}
      {revisions.map((revision) => (
        <RevisionCard key={revision.number} ideaId={ideaId} revision={revision} canForget={canForget} />
      ))}
    </Page>
  );
}
