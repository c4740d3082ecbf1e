import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { cast } from "../../prisma/seed/cast";
import { useBrowser, visit } from "./support/browser";

const browser = useBrowser();

function button(page: Page, words: RegExp) {
  return page.locator(".support__button").filter({ hasText: words }).first();
}

describe("supporting an idea with scripts", () => {
  it("shows at once what the server is still being asked, and a double click is one vote", async () => {
    const page = await visit(browser(), cast.sian.name);
    await page.goto("/ideas?sort=new");
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route("**/vote", async (route) => {
      await held;
      await route.continue();
    });
    const support = button(page, /Support/);
    const form = page.locator("form.support").first();
    const address = await form.getAttribute("action");
    const before = Number(await form.locator("[data-count]").textContent());
    await support.dblclick();
    expect(Number(await form.locator("[data-count]").textContent())).toBe(before + 1);
    release();
    const idea = address?.replace("/vote", "") ?? "/";
    const saved = async () => {
      await page.goto(idea);
      return Number(await page.locator(".support [data-count]").textContent());
    };
    await expect.poll(saved, { timeout: 10_000 }).toBe(before + 1);
    await button(page, /You support this/).waitFor();
    await page.context().close();
  });

  it("takes the long way, and explains, when the session has run out", async () => {
    const page = await visit(browser(), cast.helen.name);
    await page.goto("/ideas?sort=supported");
    await page.context().clearCookies();
    await page.locator(".support__button").first().click();
    await page.getByRole("heading", { level: 1, name: "Sign in to carry on" }).waitFor();
    await page.context().close();
  });
});
