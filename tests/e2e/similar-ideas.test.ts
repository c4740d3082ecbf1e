import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { cast } from "../../prisma/seed/cast";
import { desk, phone, useBrowser, visit } from "./support/browser";
import { axeFindings, sidewaysScroll, smallTargets } from "./support/look";

const browser = useBrowser();

const there = "Two-minute welcome at the door";
const supportThat = new RegExp(`^Support that one ?: ${there}$`);
const typed = {
  title: "A two minute welcom at the front door",
  change: "Whoever opens the door spends two minutes on a welcome, before any paperwork.",
};

describe("while one types, with scripts", () => {
  it("similar ideas come after a pause, are supported and opened, and nothing typed is lost or moved", async () => {
    const page = await visit(browser(), cast.tom.name, { viewport: desk });
    await page.goto("/ideas/new");
    await page.getByLabel("Title").fill(typed.title);
    const before = await page.getByLabel("Title").boundingBox();
    const found = page.locator("[data-similar-list]");
    await found.getByRole("link", { name: there }).first().waitFor();
    expect(await page.getByLabel("Title").boundingBox()).toEqual(before);
    expect(await page.locator("[data-similar-said]").textContent()).toMatch(/here already/);

    const [opened] = await Promise.all([
      page.context().waitForEvent("page"),
      found.getByRole("link", { name: there }).first().click(),
    ]);
    await opened.getByRole("heading", { level: 1, name: there }).waitFor();
    await opened.close();
    await found.getByRole("button", { name: supportThat }).click();
    await found.getByText("You support this now.").waitFor();
    expect(await page.getByLabel("Title").inputValue()).toBe(typed.title);

    await page.getByLabel("What will you change?").fill("Something else altogether: football.");
    await page.getByLabel("Title").fill("Football with the porters on Thursdays");
    await page.waitForFunction(() => !document.querySelector("[data-similar-list] details"));
    await page.context().close();
  });

  it.each([
    ["a phone", { width: 320, height: 640 }],
    ["another phone", phone],
    ["a desk", desk],
  ])("on %s they're easy to hit, and axe finds nothing, also in the step", async (_what, viewport) => {
    const page = await visit(browser(), cast.joe.name, { viewport });
    await page.goto("/ideas/new");
    await page.getByLabel("Title").fill(typed.title);
    await page.locator("[data-similar-list]").getByRole("link", { name: there }).first().waitFor();
    await expectGoodLook(page);
    await page.goto("/ideas/new");
    await page.getByLabel("Title").fill(typed.title);
    await page.getByLabel("What will you change?").fill(typed.change);
    await page.getByRole("button", { name: "Share it" }).click();
    await page.getByRole("heading", { name: "Is it one of these?" }).waitFor();
    await expectGoodLook(page);
    await page.context().close();
  });
});

describe("without scripts", () => {
  it("there's a step before sharing: one is supported, the typed words stay, mine is shared, and then joined", async () => {
    const page = await visit(browser(), cast.marcus.name, { javaScriptEnabled: false, viewport: phone });
    await page.goto("/ideas/new");
    await page.getByLabel("Title").fill(typed.title);
    await page.getByLabel("What will you change?").fill(typed.change);
    await page.getByRole("button", { name: "Share it" }).click();
    await page.getByRole("heading", { name: "Is it one of these?" }).waitFor();
    await page.getByRole("button", { name: supportThat }).click();
    await page.getByText("You support this.").waitFor();
    expect(await page.getByLabel("What will you change?").inputValue()).toBe(typed.change);
    await page.getByRole("button", { name: "Mine is different: share it" }).click();
    await page.getByRole("heading", { level: 1, name: typed.title }).waitFor();

    const old = page.url();
    await page.getByRole("link", { name: "It's the same as another idea" }).click();
    await page.getByRole("link", { name: there }).click();
    await page.getByRole("heading", { name: "Join these two ideas?" }).waitFor();
    await looksRight(page.url());
    await page.getByRole("button", { name: "Join them" }).click();
    await page.getByRole("heading", { level: 1, name: there }).waitFor();
    await page.goto(old);
    await page.getByText(`Joined from “${typed.title}”`).waitFor();
    await page.getByRole("link", { name: "Take them apart" }).click();
    await page.getByRole("button", { name: "Bring it back" }).click();
    await page.getByRole("heading", { level: 1, name: typed.title }).waitFor();
    await page.context().close();
  });
});

async function looksRight(address: string): Promise<void> {
  const page = await visit(browser(), cast.marcus.name, { viewport: phone });
  await page.goto(address);
  await expectGoodLook(page);
  await page.context().close();
}

async function expectGoodLook(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
}
