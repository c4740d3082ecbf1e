import { cardFrom, type IdeaCardFacts } from "~/domain/ideas/list-cards.server";
import { matchQuery } from "~/domain/ideas/list-words";
import { pageSize } from "~/domain/ideas/paging";
import type { Viewer } from "~/domain/people/viewer";
import { hasMatch, partsOf, snippet, type Part } from "./highlight";
import { plainWords } from "./plain-words";
import type { SearchWish } from "./search-wish";
import {
  markCycles,
  markIdeas,
  rankIdeas,
  type MarkedCycle,
  type MarkedIdea,
  type RankedRow,
} from "./search.sqlite.server";

/** An idea that was found: as on a card, with what was found in it shown. */
export type SearchResult = {
  idea: IdeaCardFacts;
  title: Part[];
  said: { label: string; parts: Part[] };
  cycles: { id: number; number: number; label: string; parts: Part[] }[];
};

/** `total` is exact up to what is weighed, and one more stands for "more than that". */
export type SearchPage = { results: SearchResult[]; total: number; next: number | null };

const mostCyclesShown = 2;

/** The ideas in which somebody's words are, as far as this person may see them. Three queries at most. */
export async function searchIdeas(viewer: Viewer, { q, after }: SearchWish): Promise<SearchPage> {
  const query = matchQuery(q);
  if (query === null) return { results: [], total: 0, next: null };
  const rows = await rankIdeas(viewer, query, after, pageSize + 1);
  const shown = rows.slice(0, pageSize);
  const ideas = await markIdeas(
    query,
    shown.filter((row) => Number(row.inIdea) > 0).map((row) => Number(row.id)),
  );
  const cycles = await markCycles(query, shown.flatMap(bestCycles));
  return {
    results: shown.map((row) => resultFrom(viewer, row, ideas, cycles)),
    total: Number(rows[0]?.total ?? 0),
    next: rows.length > pageSize ? Number(shown.at(-1)?.id) : null,
  };
}

function bestCycles(row: RankedRow): number[] {
  return (row.cycleIds?.split(",") ?? []).slice(0, mostCyclesShown).map(Number);
}

function resultFrom(
  viewer: Viewer,
  row: RankedRow,
  ideas: MarkedIdea[],
  cycles: MarkedCycle[],
): SearchResult {
  const idea = cardFrom(viewer, row);
  const marked = ideas.find((one) => Number(one.id) === idea.id);
  const best = bestCycles(row).flatMap((id) => cycles.filter((cycle) => Number(cycle.id) === id));
  return {
    idea,
    title: partsOf(marked?.title ?? idea.title),
    said: (marked && saidIn(marked)) ?? { label: "", parts: partsOf(idea.excerpt) },
    cycles: best.map((cycle) => ({ id: Number(cycle.id), number: Number(cycle.number), ...learntIn(cycle) })),
  };
}

function saidIn({ change, noticed, hope }: MarkedIdea) {
  return firstMatch([
    { label: "", text: change },
    { label: "Noticed", text: noticed },
    { label: "Hoped for", text: hope },
  ]);
}

function learntIn({ learnt, surprise, change, objective }: MarkedCycle) {
  const found = firstMatch([
    { label: "learnt", text: learnt },
    { label: "was surprised", text: surprise },
    { label: "tried", text: change },
    { label: "set out to", text: objective },
  ]);
  return found ?? { label: "", parts: [] };
}

function firstMatch(texts: { label: string; text: string }[]): { label: string; parts: Part[] } | null {
  const found = texts.find(({ text }) => hasMatch(text));
  return found ? { label: found.label, parts: snippet(plainWords(found.text)) } : null;
}
