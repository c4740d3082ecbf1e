import type { Rest } from "~/domain/ideas/rest";

type Acted = { number: number; act: string; learnt: string; nextStep: string; actedAt: Date | null };

/** What the latest act taught, where it rested the idea; null where it didn't. */
export function findRest(cycles: readonly Acted[]): Rest | null {
  const acted = cycles.flatMap((cycle) => (cycle.actedAt ? [{ ...cycle, at: cycle.actedAt.getTime() }] : []));
  const [latest] = acted.sort((a, b) => b.at - a.at || b.number - a.number);
  return latest?.act === "rest" ? { learnt: latest.learnt, mightWork: latest.nextStep } : null;
}
