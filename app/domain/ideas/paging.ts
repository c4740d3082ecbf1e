import { sortKey, type Sort, type SortFacts } from "./sorts";

/** How many ideas one page shows. */
export const pageSize = 20;

/** Ideas are counted one by one up to here; beyond it a page says "more than". */
export const mostCounted = 1000;

/** The place in a list after which the next page begins, and the moment at which the list was first looked at. */
export type Place = { key: number[]; asOf: Date };

/** Which way each part of a place may point: what is sorted from most to least is kept below nought. */
const signs: Record<Sort, (1 | -1)[]> = {
  moving: [-1, -1],
  new: [-1, -1],
  supported: [-1, -1, -1],
  "under-seen": [1, 1, -1, -1],
};

const most = Date.UTC(9999, 0);

/** A place as one word for an address. */
export function writePlace(sort: Sort, last: SortFacts, asOf: Date): string {
  const numbers = [asOf.getTime(), ...sortKey(sort, last, asOf)];
  return [sort, ...numbers.map((number) => number.toString(36))].join(".");
}

/** The place that an address names; null, which means the first page, for anything else than a place in this list. */
export function readPlace(sort: Sort, text: string): Place | null {
  const [name, ...words] = text.split(".");
  const [asOf, ...key] = words.map((word) => (/^-?[0-9a-z]{1,10}$/.test(word) ? parseInt(word, 36) : NaN));
  if (name !== sort || asOf === undefined || key.length !== signs[sort].length) return null;
  const isWhole = isWithin(asOf, 1) && key.every((part, i) => isWithin(part, signs[sort][i] ?? 1));
  return isWhole ? { key, asOf: new Date(asOf) } : null;
}

function isWithin(part: number, sign: 1 | -1): boolean {
  return part * sign >= 0 && part * sign <= most;
}
