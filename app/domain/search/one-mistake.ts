/**
 * Whether two words are one typing mistake apart: a letter too many, too few, another one, or two that changed places
 * (the Damerau-Levenshtein distance is 1, or 0).
 */
export function isOneMistakeApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const longer = long.length - short.length;
  if (longer > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  let left = short.length - 1;
  while (left >= from && short[left] === long[left + longer]) left--;
  const differing = left - from + 1;
  if (differing <= 0) return true;
  if (longer === 1) return false;
  return differing === 1 || (differing === 2 && short[from] === long[left] && short[left] === long[from]);
}
