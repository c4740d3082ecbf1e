import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { canDraftProposals } from "~/domain/pathways/policy";
import { findProposalHandle } from "~/domain/pathways/proposal-handle.server";
import { findPublishPreview } from "~/domain/pathways/publish-preview.server";
import { publishProposal } from "~/domain/pathways/publish-proposal.server";
import type { Viewer } from "~/domain/people/viewer";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { Page } from "~/ui/page";
import { ProposalPublish } from "~/ui/proposal-publish";

export const meta: MetaFunction = () => [{ title: "Publish a practice - Pathfinders" }];

type Params = Record<string, string | undefined>;

export const loader = signedIn(async ({ params, viewer }) => {
  const id = await proposalToPublish(viewer, params);
  const preview = found(await findPublishPreview(viewer, id));
  if (preview.practiceSlug !== null) throw redirect(`/practices/${preview.practiceSlug}`);
  return preview;
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const id = await proposalToPublish(viewer, params);
  const form = await request.formData();
  const outcome = await publishProposal(viewer, id, Number(form.get("revision")), now());
  switch (outcome.is) {
    case "published":
      return redirectSaying(`/practices/${outcome.slug}`, "practice-published");
    case "already":
      return redirectSaying(`/practices/${outcome.slug}`, "practice-published-already");
    case "refused":
      throw forbidden();
    default:
      return data({ isTooLate: outcome.is === "conflict" }, { status: 409 });
  }
});

/** The number of a proposal that this person may publish: 404 to whoever can't see it, 403 to those who only read. */
async function proposalToPublish(viewer: Viewer, params: Params): Promise<number> {
  const { id } = found(await findProposalHandle(viewer, idFrom(params, "proposalId")));
  if (!canDraftProposals(viewer)) throw forbidden();
  return id;
}

export default function Publication() {
  const preview = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page
      title="Publish this practice?"
      trail={[{ to: `/proposals/${preview.id}`, label: preview.title }]}
      lede="Everybody who is signed in will be able to read it, and find it on the first day."
      narrow
    >
      {answer?.isTooLate ? (
        <div className="note" role="alert">
          <p>
            <strong>The draft has changed since you opened this page.</strong> Nothing was published. Below is
            what it says now.
          </p>
        </div>
      ) : null}
      <ProposalPublish preview={preview} />
    </Page>
  );
}
