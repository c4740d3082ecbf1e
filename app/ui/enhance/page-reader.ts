/** Whom a page was drawn for, and when, as the server said. */
export type PageReader = { person: string; now: number };

export function readerOf(page: Document): PageReader | null {
  const { person, now } = page.querySelector<HTMLElement>("script[data-person]")?.dataset ?? {};
  return person ? { person, now: Number(now) } : null;
}
