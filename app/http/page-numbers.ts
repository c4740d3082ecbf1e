/** The number of the row that a page of a list goes on from, or null for the first page. */
export function numberIn(query: URLSearchParams, name: string): number | null {
  return wholeNumber(query.get(name));
}

/** The number that a field of a form holds, or null where it holds none that a row could have. */
export function wholeNumber(text: unknown): number | null {
  return typeof text === "string" && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}
