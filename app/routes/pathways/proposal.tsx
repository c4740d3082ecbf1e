import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { readBefore } from "~/domain/engagement/comment-place";
import { findProposalPage } from "~/domain/pathways/proposal-page.server";
import { readAboutSubject } from "~/domain/notifications/mark-read.server";
import { found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { unlessDiskFull } from "~/platform/disk-full";
import { Page } from "~/ui/page";
import { ProposalDraft } from "~/ui/proposal-draft";
import { ProposalIdeas } from "~/ui/proposal-ideas";
import { ProposalNextStep } from "~/ui/proposal-next-step";
import { ProposalNotes } from "~/ui/proposal-notes";
import { ProposalSentBack } from "~/ui/proposal-sent-back";
import { ProposalSide } from "~/ui/proposal-side";

export const handle = { script: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.proposal.title ?? "A draft"} - Pathfinders` },
];

export const loader = signedIn(async ({ request, params, viewer }) => {
  const before = readBefore(new URL(request.url).searchParams);
  const proposal = found(await findProposalPage(viewer, idFrom(params, "proposalId"), before));
  await readAboutSubject(viewer, { proposalId: proposal.id }, now()).catch(unlessDiskFull);
  return { proposal, isLatest: before === null, now: now() };
});

export default function Proposal() {
  const { proposal, isLatest, now } = useLoaderData<typeof loader>();
  return (
    <Page
      title={proposal.title}
      trail={
        proposal.can.list
          ? [{ to: "/proposals", label: "On the way into practice" }]
          : [{ to: "/pathways", label: "Pathways" }]
      }
      lede={
        <p>A draft. Only stewards, lived-experience partners and the people behind its ideas can see it.</p>
      }
    >
      {proposal.sentBackAt ? <ProposalSentBack at={proposal.sentBackAt} mayEdit={proposal.can.edit} /> : null}
      <div className="idea-page">
        <div className="idea-page__story">
          <ProposalDraft {...proposal} />
        </div>
        <div className="idea-page__side">
          <ProposalNextStep proposal={proposal} />
          <ProposalSide proposal={proposal} />
        </div>
        <div className="idea-page__rest">
          <ProposalIdeas ideas={proposal.ideas} />
          <ProposalNotes proposal={proposal} isLatest={isLatest} now={now} />
        </div>
      </div>
    </Page>
  );
}
