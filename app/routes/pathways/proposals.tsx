import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { allowed } from "~/auth/guards.server";
import { readBefore } from "~/domain/engagement/comment-place";
import { listNominated } from "~/domain/pathways/nominated-ideas.server";
import { canDraftProposals, canListProposals } from "~/domain/pathways/policy";
import { listProposals } from "~/domain/pathways/proposal-list.server";
import { now } from "~/platform/clock.server";
import { NominatedIdeas } from "~/ui/nominated-ideas";
import { Page } from "~/ui/page";
import { ProposalList } from "~/ui/proposal-list";

export const meta: MetaFunction = () => [{ title: "On the way into practice - Pathfinders" }];

const workers = { name: "stewards and partners", allows: canListProposals };

export const loader = allowed(workers, async ({ request, viewer }) => {
  const before = readBefore(new URL(request.url).searchParams);
  const [nominated, proposals] = await Promise.all([listNominated(viewer, before), listProposals()]);
  return {
    ...nominated,
    proposals,
    isFirst: before === null,
    canDraft: canDraftProposals(viewer),
    now: now(),
  };
});

export default function Proposals() {
  const { ideas, next, isFirst, proposals, canDraft, now } = useLoaderData<typeof loader>();
  return (
    <Page
      title="On the way into practice"
      trail={[{ to: "/pathways", label: "Pathways" }]}
      lede="Ideas that people put forward, and drafts that are being read. Only stewards and lived-experience partners see this list."
    >
      <div className="today">
        <div>
          <ProposalList proposals={proposals} now={now} />
        </div>
        <div>
          <NominatedIdeas ideas={ideas} next={next} isFirst={isFirst} canDraft={canDraft} now={now} />
        </div>
      </div>
    </Page>
  );
}
