export interface Trend {
  direction: "rising" | "falling";
  points: number;
}

/** Where a trend lies in the values, from 0. */
export interface TrendStretch extends Trend {
  from: number;
  to: number;
}

const FEWEST_POINTS = 5;

/**
 * Every stretch of five or more points that all rise or all fall. Missing points are left out and of equal neighbours one
 * counts, so they neither make nor break it (Perla, Provost and Murray 2011). The turning point belongs to both sides.
 */
export function findTrends(values: readonly (number | null)[]): TrendStretch[] {
  return findStretches(withoutRepeats(values)).filter(({ points }) => points >= FEWEST_POINTS);
}

/**
 * The stretch that reaches the newest point. Chance makes such stretches often (Anhøj and Olesen 2014): with their rules
 * worth watching, never a signal.
 */
export function latestTrend(values: readonly (number | null)[]): Trend | null {
  const distinct = withoutRepeats(values);
  const newest = findStretches(distinct).at(-1);
  if (!newest || newest.points < FEWEST_POINTS) return null;
  return { direction: newest.direction, points: newest.points };
}

interface Placed {
  value: number;
  position: number;
}

function withoutRepeats(values: readonly (number | null)[]): Placed[] {
  const distinct: Placed[] = [];
  values.forEach((value, position) => {
    if (value !== null && value !== distinct.at(-1)?.value) distinct.push({ value, position });
  });
  return distinct;
}

function findStretches(distinct: readonly Placed[]): TrendStretch[] {
  const stretches: TrendStretch[] = [];
  distinct.slice(1).forEach(({ value, position }, index) => {
    const before = distinct[index];
    if (!before) return;
    const direction = value > before.value ? "rising" : "falling";
    const current = stretches.at(-1);
    if (current?.direction === direction) {
      current.points += 1;
      current.to = position;
    } else stretches.push({ direction, points: 2, from: before.position, to: position });
  });
  return stretches;
}
