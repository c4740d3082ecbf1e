import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { listTeamOptions } from "~/domain/ideas/list-team-options.server";
import { listRequests } from "~/domain/requests/list-requests.server";
import { readRequestWish, requestsAddress, viewsOfRequests } from "~/domain/requests/request-wish";
import { numberIn } from "~/http/page-numbers";
import { IdeaListPages } from "~/ui/idea-list-pages";
import { Page } from "~/ui/page";
import { RequestCard } from "~/ui/request-card";
import { RequestEmpty } from "~/ui/request-empty";
import { RequestFilter } from "~/ui/request-filter";

export const meta: MetaFunction = () => [{ title: "What would matter to them? - Pathfinders" }];

export const loader = signedIn(async ({ request, viewer }) => {
  const params = new URL(request.url).searchParams;
  const wish = readRequestWish(params, viewer);
  const after = numberIn(params, "after");
  const [{ requests, next }, teams] = await Promise.all([
    listRequests(viewer, wish, after),
    wish.of === "elsewhere" ? listTeamOptions() : [],
  ]);
  const isOthers = ({ id }: { id: number }) => !viewer.teams.some((team) => team.id === id);
  return {
    wish,
    views: viewsOfRequests(viewer),
    teams: teams.filter(isOthers),
    canKeep: viewer.teams.length > 0,
    isOneTeam: viewer.teams.length === 1,
    requests,
    next,
    isFirstPage: after === null,
  };
});

export default function Requests() {
  const page = useLoaderData<typeof loader>();
  const { wish, canKeep, requests, next, isFirstPage } = page;
  const isTeamSaid = wish.of === "elsewhere" || !page.isOneTeam;
  return (
    <Page
      title="What would matter to them?"
      lede="What people on the ward ask for, and most often hear a “no” to. Count a day, try something small, and count again."
      actions={
        canKeep ? (
          <a className="nhsuk-button" href="/requests/new">
            Add a request
          </a>
        ) : null
      }
    >
      <RequestFilter wish={wish} views={page.views} teams={page.teams} />
      {requests.length === 0 ? (
        <RequestEmpty wish={wish} canKeep={canKeep} isFirstPage={isFirstPage} />
      ) : (
        <ul className="request-list">
          {requests.map((request) => (
            <li key={request.id}>
              <RequestCard request={request} isTeamSaid={isTeamSaid} />
            </li>
          ))}
        </ul>
      )}
      <IdeaListPages
        next={next === null ? null : { href: requestsAddress(wish, { after: next }), label: "More requests" }}
        first={isFirstPage ? null : requestsAddress(wish)}
      />
    </Page>
  );
}
