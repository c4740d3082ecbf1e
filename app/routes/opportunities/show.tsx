import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { listIdeasFromNotes } from "~/domain/ideas/grown-ideas.server";
import { findOpportunity } from "~/domain/opportunities/find-opportunity.server";
import { findOpenMonths } from "~/domain/opportunities/open-months.server";
import { shownTo } from "~/domain/opportunities/shown-opportunity";
import { found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { OpportunityCard } from "~/ui/opportunity-card";
import { OpportunityStanding } from "~/ui/opportunity-standing";
import { Page } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "An opportunity - Pathfinders" }];

export const loader = signedIn(async ({ params, viewer }) => {
  const handle = found(await findOpportunity(viewer, idFrom(params, "opportunityId"), now()));
  const note = shownTo(viewer, handle);
  const [grown, open] = await Promise.all([listIdeasFromNotes(viewer, [note]), findOpenMonths(now())]);
  return { note, grown: grown[note.id] ?? [], hasReachedOthers: open.has(note.month) };
});

export default function Opportunity() {
  const { note, grown, hasReachedOthers } = useLoaderData<typeof loader>();
  return (
    <Page title="An opportunity" trail={[{ to: "/opportunities", label: "Opportunities" }]} narrow>
      <OpportunityCard note={note} grown={grown} rank="h2" />
      <p className="no-print">
        <a className="nhsuk-button" href={`/ideas/new?opportunities=${note.id}`}>
          Grow an idea from it
        </a>
      </p>
      <OpportunityStanding note={note} hasReachedOthers={hasReachedOthers} />
    </Page>
  );
}
