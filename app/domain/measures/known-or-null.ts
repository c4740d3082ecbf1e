/** A number that was worked out; null for what is none, such as nothing out of nothing. */
export function knownOrNull(value: number | null): number | null {
  return value === null || Number.isNaN(value) ? null : value;
}
