export type Side = "above" | "below" | "on";

/** Neighbouring useful points on one side of the line; `positions` point into the values. */
export interface Run {
  side: "above" | "below";
  positions: number[];
}

/** Which side of the line a value is on; null when the value or the line is missing. No tolerance: the comparison is exact. */
export function sideOf(value: number | null, centre: number | null): Side | null {
  if (value === null || centre === null) return null;
  if (value > centre) return "above";
  return value < centre ? "below" : "on";
}

/**
 * The runs in order of time. Points on the line and missing points are left out,
 * so they neither break a run nor lengthen it (Anhøj and Olesen 2014).
 */
export function findRuns(sides: readonly (Side | null)[]): Run[] {
  const runs: Run[] = [];
  sides.forEach((side, position) => {
    if (side === null || side === "on") return;
    const current = runs.at(-1);
    if (current?.side === side) current.positions.push(position);
    else runs.push({ side, positions: [position] });
  });
  return runs;
}

export function longestRun(runs: readonly Run[]): Run | null {
  return runs.reduce<Run | null>(
    (longest, run) => (longest && longest.positions.length >= run.positions.length ? longest : run),
    null,
  );
}

export function countCrossings(runs: readonly Run[]): number {
  return Math.max(runs.length - 1, 0);
}
