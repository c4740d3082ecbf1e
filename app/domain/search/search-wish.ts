export type SearchWish = {
  q: string;
  /** The idea after which the next page begins. */
  after: number | null;
};

const mostLetters = 200;

export function readSearchWish(params: URLSearchParams): SearchWish {
  const after = params.get("after") ?? "";
  return {
    q: (params.get("q") ?? "").trim().slice(0, mostLetters),
    after: /^[1-9]\d{0,8}$/.test(after) ? Number(after) : null,
  };
}

export function searchAddress(q: string, after: number | null = null): string {
  return `/search?${new URLSearchParams({ q, ...(after === null ? {} : { after: String(after) }) })}`;
}

/** Beyond so many ideas, and as many cycles, only the newest are weighed against each other. */
export const mostWeighed = 1000;

/** Beyond so many measures, and as many comments, the newest stand for all: a word that common is in ideas as well. */
export const mostOfOthers = 250;

/** How many ideas were found; `isMore` where not everything was looked at. */
export function foundInWords(total: number, isMore: boolean): string {
  const newest = "The best of the newest come first; one more word narrows them down.";
  if (total > mostWeighed) return `More than ${mostWeighed.toLocaleString("en-GB")} ideas. ${newest}`;
  const ideas = total === 1 ? "1 idea" : `${total.toLocaleString("en-GB")} ideas`;
  if (isMore) return `At least ${ideas}. ${newest}`;
  return total === 1 ? ideas : `${ideas}. The best come first.`;
}
