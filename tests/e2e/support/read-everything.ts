import type { APIRequestContext } from "playwright";
import { patternOf } from "./crawl";

const mostOfAKind = 40;

/** Addresses that name people for other reasons (the colleagues whom one can thank among them), or end the visit. */
const left = /^\/(admin|logout|login|kudos\/new)/;

export type Read = { address: string; words: string };

/** Asks for everything that can be reached by links: each page, its data as scripts would ask for it, each file. */
export async function readEverything(request: APIRequestContext, start: string[]): Promise<Read[]> {
  const queue = [...start];
  const queued = new Set(queue);
  const kinds = new Map<string, number>();
  const everything: Read[] = [];
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    const pattern = patternOf(address);
    const seen = kinds.get(pattern) ?? 0;
    if (seen >= mostOfAKind || left.test(address)) continue;
    kinds.set(pattern, seen + 1);
    const words = await read(request, address);
    everything.push({ address, words });
    if (isFile(address)) continue;
    everything.push({ address: dataOf(address), words: await read(request, dataOf(address)) });
    for (const next of linksIn(words)) {
      if (!queued.has(next)) queue.push(next);
      queued.add(next);
    }
  }
  return everything;
}

async function read(request: APIRequestContext, address: string): Promise<string> {
  const answer = await request.get(address, { failOnStatusCode: false });
  if (answer.status() >= 500) throw new Error(`${address} answered ${answer.status()}`);
  return answer.text();
}

function isFile(address: string): boolean {
  return /\.(csv|svg)$/.test(address);
}

function dataOf(address: string): string {
  const [path, query] = address.split("?");
  return `${path === "/" ? "/_root" : path}.data${query ? `?${query}` : ""}`;
}

function linksIn(html: string): string[] {
  return [...html.matchAll(/\shref="(\/[^"#]*)/g)]
    .map((match) => (match[1] ?? "").replaceAll("&amp;", "&"))
    .filter((address) => !address.startsWith("/assets/") && !address.endsWith("/favicon.svg"));
}
