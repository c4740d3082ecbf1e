import type { Page } from "playwright";

/** Addresses that change something when opened, or lead away. */
const left = /^\/(logout|login\/demo)/;

/** The kind of page an address leads to: numbers and queries aside. */
export function patternOf(address: string): string {
  const url = new URL(address, "http://site.invalid");
  return (
    url.pathname.replace(/\d+/g, ":id") +
    (url.search ? `?${[...url.searchParams.keys()].sort().join("&")}` : "")
  );
}

export type Visited = { address: string; pattern: string };

/** Opens pages from the first page on, link by link, a few of each kind, and calls back on every one. */
export async function crawl(
  page: Page,
  start: string[],
  each: (visited: Visited) => Promise<void>,
  ofAKind = 2,
): Promise<Visited[]> {
  const queue = [...start];
  const queued = new Set(queue);
  const kinds = new Map<string, number>();
  const visited: Visited[] = [];
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    const pattern = patternOf(address);
    const seen = kinds.get(pattern) ?? 0;
    if (seen >= ofAKind || left.test(address)) continue;
    kinds.set(pattern, seen + 1);
    const answer = await page.goto(address);
    if (answer?.status() !== 200) throw new Error(`${address} answered ${answer?.status()}`);
    visited.push({ address, pattern });
    await each({ address, pattern });
    const fresh = (await linksOn(page)).filter((next) => !queued.has(next));
    for (const next of fresh) queued.add(next);
    queue.push(...new Set(fresh));
  }
  return visited;
}

async function linksOn(page: Page): Promise<string[]> {
  const hrefs = await page.$$eval("a[href]", (links) => links.map((link) => link.getAttribute("href") ?? ""));
  const base = new URL(page.url());
  return hrefs
    .filter((href) => !href.startsWith("#") && !/\.(csv|svg|png)$/.test(href))
    .map((href) => new URL(href, base))
    .filter((url) => url.origin === base.origin)
    .map((url) => url.pathname + url.search);
}
