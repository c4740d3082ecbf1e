export interface Trend {
  direction: "rising" | "falling";
  points: number;
}

const FEWEST_POINTS = 5;

/**
 * A stretch of five or more points, up to the newest, that all rise or all fall. Of equal neighbours one counts
 * (Perla, Provost and Murray 2011). Chance makes such stretches often (Anhøj and Olesen 2014): worth watching, never a signal.
 */
export function latestTrend(values: readonly (number | null)[]): Trend | null {
  const distinct = withoutRepeats(values);
  const newest = distinct.at(-1);
  const before = distinct.at(-2);
  if (newest === undefined || before === undefined) return null;

  const direction = newest > before ? "rising" : "falling";
  const points = 1 + countSteps(distinct, direction);
  return points >= FEWEST_POINTS ? { direction, points } : null;
}

function withoutRepeats(values: readonly (number | null)[]): number[] {
  const present = values.filter((value) => value !== null);
  return present.filter((value, index) => index === 0 || value !== present[index - 1]);
}

function countSteps(values: readonly number[], direction: Trend["direction"]): number {
  let steps = 0;
  for (let index = values.length - 1; index > 0; index -= 1) {
    const rises = (values[index] ?? NaN) > (values[index - 1] ?? NaN);
    if (rises !== (direction === "rising")) break;
    steps += 1;
  }
  return steps;
}
