import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { cast } from "../../prisma/seed/cast";
import { desk, siteAddress, useBrowser, visit } from "./support/browser";

const browser = useBrowser();

const asBrowsersDo = { top: "10mm", right: "10mm", bottom: "10mm", left: "10mm" };

const long = (words: string) => `${words} `.repeat(40).trim().slice(0, 900);

/** Sends a form as the page would, and answers where it led. */
async function send(page: Page, address: string, form: Record<string, string>): Promise<string> {
  const headers = { Origin: siteAddress() };
  const answer = await page.context().request.post(address, { form, headers, maxRedirects: 0 });
  expect(answer.status(), address).toBe(302);
  return new URL(answer.headers().location ?? "", siteAddress()).pathname;
}

/** An idea of the longest words, with so many cycles of the longest words; each third one leaves the main line. */
async function ramp(page: Page, cycles: number): Promise<string> {
  const title = long(
    `${cycles} times we sat down: sit down with a warm drink before the ward goes quiet`,
  ).slice(0, 120);
  const idea = await send(page, "/ideas/new", {
    title,
    change: "We sit down.",
    audience: "team",
    teamId: await teamOf(page),
    intent: "share",
    seenSimilar: "yes",
  });
  let last = "";
  for (let n = 1; n <= cycles; n++) {
    const isBranch = n % 3 === 0;
    const origin = isBranch ? `?from=${last}&branch=yes` : "";
    const cycle = await send(page, `${idea}/cycles/new${origin}`, {
      change: long(`Try ${n}: two of us put the kettle on and sit down in the lounge with whoever likes to.`),
      scale: n === 1 ? "one-person" : "more-teams",
      "question-1": "Does it help?",
      "prediction-1": long("A little, for whoever stays."),
      ...(isBranch
        ? { conditions: "people", conditionsWords: long("with people nobody had asked").slice(0, 120) }
        : {}),
    });
    last = cycle.split("/").at(-1) ?? "";
    await send(page, `${cycle}/act`, {
      act: "adapt",
      learnt: long("It helps."),
      nextStep: long("Ask."),
      revision: "1",
    });
    await send(page, `${cycle}/study`, {
      "result-1": long("A lot, for everybody."),
      surprise: long("Nobody minded."),
      learnt: long("It helps whoever stays."),
      revision: "2",
    });
  }
  return `${idea}/ramp`;
}

async function teamOf(page: Page): Promise<string> {
  const html = await (await page.context().request.get("/ideas/new")).text();
  return /name="teamId"[^>]*value="(\d+)"/.exec(html)?.[1] ?? /<option value="(\d+)"/.exec(html)?.[1] ?? "";
}

describe("a ramp on paper", () => {
  it.each([1, 3, 6, 12, 14])("with %i cycles of the longest words is one sheet of A4", async (cycles) => {
    const page = await visit(browser(), cast.sian.name, { viewport: desk });
    await page.goto(await ramp(page, cycles));
    expect(await page.locator(".ramp-sheet__cycle").count()).toBe(Math.min(cycles, 12));
    const sheets = (await page.pdf({ format: "A4", margin: asBrowsersDo }))
      .toString("latin1")
      .match(/\/Type\s*\/Page\b/g);
    expect(sheets).toHaveLength(1);
    await page.emulateMedia({ media: "print" });
    const cut = await page.$$eval(
      ".ramp-sheet__cycles",
      ([list]) => (list?.scrollWidth ?? 0) - (list?.clientWidth ?? 0),
    );
    expect(cut).toBe(0);
    await page.context().close();
  });
});
