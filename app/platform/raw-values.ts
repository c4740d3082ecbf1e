/** A number as a raw query answers it: which of the two depends on the engine. */
export type Count = number | bigint;

export function numberOrNull(value: Count | null): number | null {
  return value === null ? null : Number(value);
}
