import { listAddress, type ListWish } from "~/domain/ideas/list-filters";
import { noFilters } from "./idea-list-heading";

type Props = { wish: ListWish; isFiltered: boolean; isPastTheEnd: boolean };

/** What to do where there is nothing to show. */
export function IdeaListEmpty({ wish, isFiltered, isPastTheEnd }: Props) {
  if (isPastTheEnd)
    return (
      <div className="card empty-list">
        <h2>That&apos;s all of them</h2>
        <p>
          <a href={listAddress(wish)}>Go back to the first page</a>
        </p>
      </div>
    );
  if (isFiltered)
    return (
      <div className="card empty-list">
        <h2>No idea is like that yet</h2>
        <p>
          Take a filter away, or <a href={listAddress({ ...noFilters, sort: wish.sort })}>see all ideas</a>.
          Or share the one you were looking for.
        </p>
      </div>
    );
  return (
    <div className="card empty-list">
      <h2>Nothing here yet. You can be the first.</h2>
      <p>
        Think of one small thing you&apos;d do differently on your next shift. Give it a title and say what
        you&apos;ll change: that&apos;s enough, and nobody&apos;s permission is needed.
      </p>
      <p>
        <a href="/ideas/new">Share an idea</a>
      </p>
    </div>
  );
}
