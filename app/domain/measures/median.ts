/**
 * The middle of the values, or halfway between the middle two; null when there are none.
 * Exact: halfway is rounded once, so a point that equals the median compares as equal.
 */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const upper = sorted[sorted.length >> 1] ?? NaN;
  if (sorted.length % 2 === 1) return upper;
  return halfway(sorted[(sorted.length >> 1) - 1] ?? NaN, upper);
}

function halfway(lower: number, upper: number): number {
  if (lower === upper) return lower;
  const sum = lower + upper;
  return Number.isFinite(sum) ? sum / 2 : lower / 2 + upper / 2;
}
