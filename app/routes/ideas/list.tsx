import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { activeFilters, listAddress, readListWish } from "~/domain/ideas/list-filters";
import { countIdeas, listIdeas } from "~/domain/ideas/list-ideas.server";
import { listTeamOptions } from "~/domain/ideas/list-team-options.server";
import { now } from "~/platform/clock.server";
import { IdeaCard } from "~/ui/idea-card";
import { IdeaListEmpty } from "~/ui/idea-list-empty";
import { IdeaListFilter } from "~/ui/idea-list-filter";
import { IdeaListChips, IdeaListCount, IdeaListSorts } from "~/ui/idea-list-heading";
import { IdeaListPages } from "~/ui/idea-list-pages";
import { Page } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Ideas - Pathfinders" }];

export const handle = { script: true };

export const loader = signedIn(async ({ request, viewer }) => {
  const params = new URL(request.url).searchParams;
  const wish = readListWish(params);
  const after = params.get("after") ?? "";
  const at = now();
  const { ideas, next } = await listIdeas(viewer, wish, after, at);
  const teams = await listTeamOptions();
  return {
    wish,
    teams,
    ideas,
    next,
    now: at,
    isFirstPage: after === "",
    count: await countIdeas(viewer, wish),
    filters: activeFilters(wish, teams),
    here: listAddress(wish, { after }),
  };
});

const restingLede =
  "Resting for now. What each one taught is here, and where it might still work. Anybody can pick one up: where it came from stays with it.";

function Lede() {
  return (
    <p>
      Small changes that people on our wards are trying. Some are{" "}
      <a href="/ideas?stage=resting">resting, and can be picked up</a>.
    </p>
  );
}

export default function Ideas() {
  const { wish, teams, filters, count, ideas, now, here, next, isFirstPage } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Ideas"
      lede={wish.stage === "resting" ? restingLede : <Lede />}
      actions={
        <a className="nhsuk-button" href="/ideas/new">
          Share an idea
        </a>
      }
    >
      <IdeaListSorts wish={wish} />
      <IdeaListFilter wish={wish} teams={teams} isInUse={filters.length > 0} />
      <IdeaListChips filters={filters} wish={wish} />
      {count > 0 ? <IdeaListCount count={count} wish={wish} /> : null}
      {ideas.length === 0 ? (
        <IdeaListEmpty wish={wish} isFiltered={filters.length > 0} isPastTheEnd={count > 0} />
      ) : (
        <ul className="idea-list">
          {ideas.map((idea) => (
            <li key={idea.id}>
              <IdeaCard idea={idea} now={now} back={here} />
            </li>
          ))}
        </ul>
      )}
      <IdeaListPages
        next={next === null ? null : { href: listAddress(wish, { after: next }), label: "More ideas" }}
        first={isFirstPage ? null : listAddress(wish)}
      />
    </Page>
  );
}
