import { fewest } from "~/domain/safety/few-people";

/** Who is behind something that is counted; null for somebody who isn't to be told from it. */
type Counted = { personId: number | null };

/**
 * Joins parts in the order of time into blocks, each as short as it can be. A block is closed once it's safe to show;
 * what comes after the last waits for more. So whatever is shown grows only by whole blocks, and today's numbers less
 * yesterday's are a block again.
 */
export function closedBlocks<T>(
  parts: readonly (readonly T[])[],
  isSafe: (items: readonly T[]) => boolean,
): T[][] {
  const closed: T[][] = [];
  let waiting: T[] = [];
  for (const part of parts) {
    waiting = [...waiting, ...part];
    if (waiting.length === 0 || !isSafe(waiting)) continue;
    closed.push(waiting);
    waiting = [];
  }
  return closed;
}

/** Whether in every cell in which there is anybody there are five different people. Who isn't named doesn't count. */
export function hasFiveInEachCell<T extends Counted>(
  items: readonly T[],
  cellOf: (item: T) => string,
): boolean {
  const people = new Map<string, Set<number>>();
  for (const item of items) {
    const cell = cellOf(item);
    const there = people.get(cell) ?? new Set<number>();
    people.set(cell, item.personId === null ? there : there.add(item.personId));
  }
  return [...people.values()].every((there) => there.size >= fewest);
}
