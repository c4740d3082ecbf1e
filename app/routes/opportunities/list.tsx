import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { listIdeasFromNotes } from "~/domain/ideas/grown-ideas.server";
import { countPatterns } from "~/domain/opportunities/count-patterns.server";
import { listOpportunities } from "~/domain/opportunities/list-opportunities.server";
import { opportunitiesAddress, readOpportunityWish, viewsFor } from "~/domain/opportunities/opportunity-wish";
import { now } from "~/platform/clock.server";
import { IdeaListPages } from "~/ui/idea-list-pages";
import { OpportunityEmpty } from "~/ui/opportunity-empty";
import { OpportunityFilter } from "~/ui/opportunity-filter";
import { OpportunityList } from "~/ui/opportunity-list";
import { OpportunityPath } from "~/ui/opportunity-path";
import { Page } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Opportunities - Pathfinders" }];

export const loader = signedIn(async ({ request, viewer }) => {
  const params = new URL(request.url).searchParams;
  const wish = readOpportunityWish(params, viewer);
  const after = params.get("after") ?? "";
  const [{ notes, next }, patterns] = await Promise.all([
    listOpportunities(viewer, wish, after, now()),
    countPatterns(viewer, now()),
  ]);
  return {
    wish,
    views: viewsFor(viewer),
    canNote: viewer.teams.length > 0,
    notes,
    next,
    isFirstPage: after === "",
    patterns,
    grown: await listIdeasFromNotes(viewer, notes),
  };
});

export default function Opportunities() {
  const { wish, views, canNote, notes, next, isFirstPage, patterns, grown } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Opportunities"
      lede="Before a hard moment there are earlier ones, in which something else was possible. Note what you noticed: small changes begin there."
      actions={
        canNote ? (
          <a className="nhsuk-button" href="/opportunities/new">
            Note an opportunity
          </a>
        ) : (
          <p>To note one you have to be in a team. An administrator can add you to yours.</p>
        )
      }
    >
      <div className="opportunities">
        <div className="opportunities__list">
          <OpportunityFilter wish={wish} views={views} />
          {notes.length === 0 ? (
            <OpportunityEmpty wish={wish} canNote={canNote} isFirstPage={isFirstPage} />
          ) : (
            <OpportunityList notes={notes} grown={grown} />
          )}
          <IdeaListPages
            next={
              next === null
                ? null
                : { href: opportunitiesAddress(wish, { after: next }), label: "More notes" }
            }
            first={isFirstPage ? null : opportunitiesAddress(wish)}
          />
        </div>
        <OpportunityPath patterns={patterns} wish={wish} />
      </div>
    </Page>
  );
}
