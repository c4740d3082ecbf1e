/** Headers of a page that shows a secret once: no copy of it is kept anywhere, not even by the browser. */
export function neverKept(): Record<string, string> {
  return { "Cache-Control": "no-store" };
}
