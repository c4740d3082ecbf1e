import { startsBranch, type KeptConditions } from "./conditions";

export type Kin = KeptConditions & { id: number; number: number; grewFromId: number | null };

/** Where a cycle stands on the ramp. */
export type RampPlace<C> = {
  cycle: C;
  /** The cycle it grew from, as far as that is among those shown. */
  from: C | null;
  /** 0 for the main line; each branch has a number of its own, in the order in which they began. */
  line: number;
};

/**
 * The lines of a ramp: whoever begins a branch begins a line, everybody else stands on the line they grew from. What
 * grew from a cycle that isn't here stands on the main line.
 */
export function placesOf<C extends Kin>(cycles: readonly C[]): RampPlace<C>[] {
  const places = new Map<number, RampPlace<C>>();
  let branches = 0;
  for (const cycle of cycles.toSorted((a, b) => a.number - b.number)) {
    const from = cycle.grewFromId === null ? undefined : places.get(cycle.grewFromId);
    const line = startsBranch(cycle) ? ++branches : (from?.line ?? 0);
    places.set(cycle.id, { cycle, from: from?.cycle ?? null, line });
  }
  return [...places.values()];
}

/** The cycle before, where it isn't the one that a reader of the numbers would expect. */
export function unexpectedFrom<C extends Kin>({ cycle, from }: RampPlace<C>): number | null {
  return from && (startsBranch(cycle) || from.number !== cycle.number - 1) ? from.number : null;
}
