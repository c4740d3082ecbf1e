import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from "playwright";
import { afterAll, beforeAll, expect } from "vitest";

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

export const phone = { width: 360, height: 740 };
export const desk = { width: 1280, height: 900 };

export function siteAddress(): string {
  return process.env.SITE_ADDRESS ?? "";
}

/** One browser for a file of tests. */
export function useBrowser(): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
      args: quiet,
    });
  });
  afterAll(() => browser.close());
  return () => browser;
}

/** A visit by somebody of the cast, signed in with one click's worth of a request; null visits signed out. */
export async function visit(
  browser: Browser,
  name: string | null,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ baseURL: siteAddress(), viewport: phone, ...options });
  if (name) await signIn(context, name);
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of (4|5)\d\d|ERR_INTERNET_DISCONNECTED/.test(message.text()))
      expect.soft(message.text(), `console on ${page.url()}`).toBe("");
  });
  page.on("pageerror", (error) => expect.soft(error.message, `script on ${page.url()}`).toBe(""));
  return page;
}

async function signIn(context: BrowserContext, name: string): Promise<void> {
  const html = await (await context.request.get("/login")).text();
  const person = [...html.matchAll(/value="(\d+)"[^>]*><strong>([^<]+)</g)].find(
    (match) => match[2] === name,
  );
  if (!person?.[1]) throw new Error(`${name} isn't among the people offered at sign-in`);
  const answer = await context.request.post("/login/demo", {
    form: { personId: person[1], next: "/" },
    headers: { Origin: siteAddress() },
  });
  expect(answer.ok(), `signing in as ${name}`).toBe(true);
}
