export const sorts = [
  { name: "moving", label: "Moving", meaning: "What changed last comes first." },
  { name: "new", label: "New", meaning: "What was shared last comes first." },
  { name: "supported", label: "Most supported", meaning: "What most people support comes first." },
  {
    name: "under-seen",
    label: "Not yet seen by many",
    meaning: "What the fewest people have opened comes first, newer before older.",
  },
] as const;

export type Sort = (typeof sorts)[number]["name"];

export type SortFacts = { id: number; movedAt: Date; sharedAt: Date; voteCount: number; openCount: number };

const day = 24 * 60 * 60_000;

/**
 * Where an idea stands in a list: smaller comes first, compared number by number, and no two ideas are equal. The
 * queries order in the same way. Between ideas with as many votes or opens the newer comes first, so that age
 * doesn't win by itself.
 */
export function sortKey(sort: Sort, idea: SortFacts, now: Date): number[] {
  const newest = [-idea.sharedAt.getTime(), -idea.id];
  if (sort === "new") return newest;
  if (sort === "supported") return [-idea.voteCount, ...newest];
  if (sort === "under-seen") return [isSettling(idea, now) ? 1 : 0, idea.openCount, ...newest];
  return [-idea.movedAt.getTime(), -idea.id];
}

export function compareIdeas(sort: Sort, now: Date): (a: SortFacts, b: SortFacts) => number {
  return (a, b) => compareKeys(sortKey(sort, a, now), sortKey(sort, b, now));
}

/** Nobody has had time to open what was shared since this moment: it isn't under-seen yet, and comes after the rest. */
export function settlingSince(now: Date): Date {
  return new Date(now.getTime() - 2 * day);
}

function isSettling(idea: SortFacts, now: Date): boolean {
  return idea.sharedAt > settlingSince(now);
}

function compareKeys(a: number[], b: number[]): number {
  const at = a.findIndex((part, i) => part !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
