/** Below this a count could point to a person. */
export const fewest = 5;

/** Whether a count is of so few that readers outside the team aren't told it. Nobody is nobody, and may be told. */
export function isFew(count: number): boolean {
  return count > 0 && count < fewest;
}

/** A count as a band of five: where it begins, and its last. 0 and 4 are the same band, and so are 5 and 9. */
export function bandOf(count: number): { from: number; to: number } {
  const from = Math.floor(count / fewest) * fewest;
  return { from, to: from + fewest - 1 };
}
