import { cardFrom, type IdeaCardFacts } from "~/domain/ideas/list-cards.server";
import { matchQuery } from "~/domain/ideas/list-words";
import { pageSize } from "~/domain/ideas/paging";
import type { Viewer } from "~/domain/people/viewer";
import { firstMatch, foundComment, foundCycle, foundMeasure, type FoundPart } from "./found-parts";
import { partsOf, type Part } from "./highlight";
import type { SearchWish } from "./search-wish";
import {
  markComments,
  markCycles,
  markIdeas,
  markMeasures,
  rankIdeas,
  type MarkedIdea,
  type RankedRow,
} from "./search.sqlite.server";

/** An idea that was found: as on a card, with what was found in it and in what belongs to it. */
export type SearchResult = {
  idea: IdeaCardFacts;
  title: Part[];
  said: { label: string; parts: Part[] };
  found: FoundPart[];
};

/** `total` is exact up to what is weighed; `isMore` where measures or comments were left out. */
export type SearchPage = { results: SearchResult[]; total: number; isMore: boolean; next: number | null };

/** Of each kind, in one idea. */
const mostShown = 2;

/**
 * The ideas in which somebody's words are, or in whose cycles, measures and comments, as far as this person may see
 * them. Five queries at most.
 */
export async function searchIdeas(viewer: Viewer, { q, after }: SearchWish): Promise<SearchPage> {
  const query = matchQuery(q);
  if (query === null) return { results: [], total: 0, isMore: false, next: null };
  const rows = await rankIdeas(viewer, query, after, pageSize + 1);
  const shown = rows.slice(0, pageSize);
  const inIdea = shown.filter((row) => Number(row.inIdea) > 0);
  const [ideas, partsFor] = await Promise.all([
    markIdeas(
      query,
      inIdea.map((row) => Number(row.id)),
    ),
    findParts(query, shown),
  ]);
  return {
    results: shown.map((row) => resultFrom(viewer, row, ideas, partsFor(row))),
    total: Number(rows[0]?.total ?? 0),
    isMore: Number(rows[0]?.isMore ?? 0) === 1,
    next: rows.length > pageSize ? Number(shown.at(-1)?.id) : null,
  };
}

/** The best of what belongs to these ideas, all in one question for each kind. */
async function findParts(
  query: string,
  rows: readonly RankedRow[],
): Promise<(row: RankedRow) => FoundPart[]> {
  const [cycles, measures, comments] = await Promise.all([
    markCycles(
      query,
      rows.flatMap((row) => best(row.cycleIds)),
    ),
    markMeasures(
      query,
      rows.flatMap((row) => best(row.measureIds)),
    ),
    markComments(
      query,
      rows.flatMap((row) => best(row.commentIds)),
    ),
  ]);
  return (row) => [
    ...picked(best(row.measureIds), measures).map(foundMeasure),
    ...picked(best(row.cycleIds), cycles).map(foundCycle),
    ...picked(best(row.commentIds), comments).map((comment) => foundComment(Number(row.id), comment)),
  ];
}

function best(ids: string | null): number[] {
  return (ids?.split(",") ?? []).slice(0, mostShown).map(Number);
}

function picked<T extends { id: number | bigint }>(ids: readonly number[], those: readonly T[]): T[] {
  return ids.flatMap((id) => those.filter((one) => Number(one.id) === id));
}

function resultFrom(
  viewer: Viewer,
  row: RankedRow,
  ideas: readonly MarkedIdea[],
  found: FoundPart[],
): SearchResult {
  const idea = cardFrom(viewer, row);
  const marked = ideas.find((one) => Number(one.id) === idea.id);
  return {
    idea,
    title: partsOf(marked?.title ?? idea.title),
    said: (marked && saidIn(marked)) ?? { label: "", parts: partsOf(idea.excerpt) },
    found,
  };
}

function saidIn({ change, noticed, hope }: MarkedIdea) {
  return firstMatch([
    { label: "", text: change },
    { label: "Noticed", text: noticed },
    { label: "Hoped for", text: hope },
  ]);
}
