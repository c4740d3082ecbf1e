/**
 * Mean as R computes it: a compensated sum, then one correcting pass.
 * A plain running sum puts points beside a mean they lie on, and a flag then comes out wrong.
 */
export function exactMean(values: readonly number[]): number {
  const first = exactSum(values) / values.length;
  if (!Number.isFinite(first)) return first;
  return first + exactSum(values.map((value) => value - first)) / values.length;
}

/** Neumaier's compensated sum. */
export function exactSum(values: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return Number.isFinite(sum) ? sum + lost : sum;
}
