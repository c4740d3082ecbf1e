import { exactMean, exactSum } from "./exact-mean";

/** Of a sample (divided by one less than there are); null for fewer than two values. */
export function standardDeviation(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const mean = exactMean(values);
  return Math.sqrt(exactSum(values.map((value) => (value - mean) ** 2)) / (values.length - 1));
}
