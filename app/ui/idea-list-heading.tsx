import type { ActiveFilter, ListWish } from "~/domain/ideas/list-filters";
import { listAddress } from "~/domain/ideas/list-filters";
import { mostCounted } from "~/domain/ideas/paging";
import { sorts } from "~/domain/ideas/sorts";

/** The ways to sort the list, the one in use marked. */
export function IdeaListSorts({ wish }: { wish: ListWish }) {
  return (
    <nav className="sorts" aria-label="Sort ideas">
      {sorts.map((sort) => (
        <a
          key={sort.name}
          href={listAddress(wish, { sort: sort.name })}
          aria-current={sort.name === wish.sort ? "true" : undefined}
        >
          {sort.label}
        </a>
      ))}
    </nav>
  );
}

/** How many ideas there are, and what comes first. */
export function IdeaListCount({ count, wish }: { count: number; wish: ListWish }) {
  const meaning = sorts.find((sort) => sort.name === wish.sort)?.meaning;
  return (
    <p className="idea-list__count">
      <strong>{ideasInWords(count)}.</strong> {meaning}
    </p>
  );
}

/** The filters in use, each a way out of it. */
export function IdeaListChips({ filters, wish }: { filters: ActiveFilter[]; wish: ListWish }) {
  if (filters.length === 0) return null;
  return (
    <ul className="chips" aria-label="Filters in use">
      {filters.map((filter) => (
        <li key={filter.name}>
          <a className="chip" href={filter.without}>
            <span className="nhsuk-u-visually-hidden">Take away the filter </span>
            {`${filter.kind}: ${filter.value}`}
            <ChipCross />
          </a>
        </li>
      ))}
      {filters.length > 1 ? (
        <li>
          <a className="chips__clear" href={listAddress({ ...noFilters, sort: wish.sort })}>
            Clear all filters
          </a>
        </li>
      ) : null}
    </ul>
  );
}

export const noFilters = { theme: "", team: null, stage: "", moment: "", q: "" };

function ideasInWords(count: number): string {
  if (count > mostCounted) return `More than ${mostCounted.toLocaleString("en-GB")} ideas`;
  return `${count.toLocaleString("en-GB")} ${count === 1 ? "idea" : "ideas"}`;
}

function ChipCross() {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d="M1 1l10 10M11 1L1 11" stroke="currentColor" strokeWidth="2.5" />
    </svg>
  );
}
