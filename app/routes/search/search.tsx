import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { searchIdeas } from "~/domain/search/search-ideas.server";
import { searchPractices } from "~/domain/search/search-practices.sqlite.server";
import { foundInWords, readSearchWish, searchAddress } from "~/domain/search/search-wish";
import { now } from "~/platform/clock.server";
import { IdeaListPages } from "~/ui/idea-list-pages";
import { Page } from "~/ui/page";
import { NothingFound, SearchForm, SearchHelp } from "~/ui/search-form";
import { SearchPractices } from "~/ui/search-practices";
import { SearchResult } from "~/ui/search-result";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.q ? `Search: ${data.q} - Pathfinders` : "Search - Pathfinders" },
];

export const loader = signedIn(async ({ request, viewer }) => {
  const wish = readSearchWish(new URL(request.url).searchParams);
  const isFirstPage = wish.after === null;
  const [found, practices] = await Promise.all([
    searchIdeas(viewer, wish),
    isFirstPage ? searchPractices(wish.q) : [],
  ]);
  return { q: wish.q, isFirstPage, now: now(), practices, ...found };
});

export default function Search() {
  const { q, total, isMore, results, practices, next, now, isFirstPage } = useLoaderData<typeof loader>();
  return (
    <Page title="Search">
      <SearchForm q={q} />
      {q === "" ? <SearchHelp /> : null}
      <SearchPractices practices={practices} />
      {q !== "" && total + practices.length === 0 ? <NothingFound q={q} /> : null}
      {total > 0 ? <p className="idea-list__count">{foundInWords(total, isMore)}</p> : null}
      {results.length > 0 ? (
        <ul className="idea-list">
          {results.map((result) => (
            <li key={result.idea.id}>
              <SearchResult result={result} now={now} />
            </li>
          ))}
        </ul>
      ) : null}
      <IdeaListPages
        next={next === null ? null : { href: searchAddress(q, next), label: "More results" }}
        first={isFirstPage ? null : searchAddress(q)}
      />
    </Page>
  );
}
