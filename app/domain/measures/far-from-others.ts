const fewestToCompare = 5;
const timesTheLargest = 20;

/** Whether a number is so much larger than those before it that it's worth a second look: a slip of the keys, perhaps. */
export function isFarFromOthers(value: number | null, others: readonly (number | null)[]): boolean {
  const sizes = others.flatMap((other) => (other === null ? [] : [Math.abs(other)]));
  const largest = Math.max(0, ...sizes);
  if (value === null || sizes.length < fewestToCompare || largest === 0) return false;
  return Math.abs(value) > timesTheLargest * largest;
}
