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

/** Beyond so many, only the newest are weighed against each other. */
export const mostWeighed = 1000;

export function foundInWords(total: number): string {
  if (total > mostWeighed)
    return `More than ${mostWeighed.toLocaleString("en-GB")} ideas. The best of the newest come first; one more word narrows them down.`;
  return total === 1 ? "1 idea" : `${total.toLocaleString("en-GB")} ideas. The best come first.`;
}
