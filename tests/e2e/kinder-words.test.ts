import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { cast } from "../../prisma/seed/cast";
import { startServer } from "../support/server-process";
import { desk, phone, useBrowser, visit } from "./support/browser";
import { axeFindings, sidewaysScroll, smallTargets } from "./support/look";

const browser = useBrowser();

const noticed = "A frequent flyer refused lunch.\nLater he refused tea as well.";

function notice(page: Page) {
  return page.getByLabel("What did you notice?");
}

describe("while one types, with scripts", () => {
  it("kinder words come by themselves, are used by keyboard, undone, and kept", async () => {
    const page = await visit(browser(), cast.amara.name, { viewport: desk });
    await page.goto("/ideas/new");
    await page.getByText("Add more if you like").click();
    await notice(page).fill(noticed);
    const live = page.locator("[data-offers-around]", { has: notice(page) }).locator("[aria-live=polite]");
    await live.getByText("People may say no").waitFor();
    expect(await live.getByText("Kinder words for").count()).toBe(2);

    await live.getByRole("button", { name: "Use “declined”" }).focus();
    await page.keyboard.press("Enter");
    const kinder = "A frequent flyer declined lunch.\nLater he declined tea as well.";
    expect(await notice(page).inputValue()).toBe(kinder);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("noticed");
    for (let i = 0; i < 2; i++) await page.keyboard.press("Control+z");
    expect(await notice(page).inputValue()).toBe(noticed);
    await live.getByText("People may say no").waitFor();

    await live.getByRole("button", { name: "Keep my words for “refused”" }).click();
    expect(await live.getByText("People may say no").count()).toBe(0);
    await page.keyboard.type(" He refused.");
    await page.waitForResponse((answer) => answer.url().endsWith("/nudges"));
    expect(await live.getByText("People may say no").count()).toBe(0);
    expect(await page.evaluate<string>(() => sessionStorage.getItem("kept /ideas/new") ?? "")).toBe(
      '["refused"]',
    );

    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByText("Preview, not saved yet").waitFor();
    expect(await page.getByText("Kinder words for").allTextContents()).toEqual([
      "Kinder words for “A frequent flyer”",
    ]);
    await page.context().close();
  });

  it("are beside what is thought about in a test and a thank-you, too", async () => {
    const page = await visit(browser(), cast.amara.name);
    for (const [address, label] of [
      ["/kudos/new", "What do you want to thank them for?"],
      ["/ideas/1/cycles/new", "What will you try?"],
    ] as const) {
      await page.goto(address);
      await page.getByLabel(label).fill("She never gave up on a difficult patient.");
      await page.getByRole("button", { name: "Use “person in a difficult situation”" }).click();
      expect(await page.getByLabel(label).inputValue()).toBe(
        "She never gave up on a person in a difficult situation.",
      );
    }
    await page.context().close();
  });

  it("stay away, without a word, when nobody answers", async () => {
    const page = await visit(browser(), cast.amara.name);
    await page.goto("/ideas/new");
    await page.getByText("Add more if you like").click();
    await page.context().clearCookies();
    await notice(page).fill(noticed);
    expect((await page.waitForResponse((answer) => answer.url().endsWith("/nudges"))).status()).toBe(401);
    expect(await page.getByText("Kinder words for").count()).toBe(0);
    await page.context().close();
  });
});

describe("without scripts", () => {
  it("a preview offers kinder words; they're used or one's own kept; nothing stands in the way", async () => {
    const page = await visit(browser(), cast.amara.name, { javaScriptEnabled: false });
    await page.goto("/ideas/new");
    await page.getByText("Add more if you like").click();
    await page.getByLabel("Title").fill("Lunch when people want it");
    await notice(page).fill(noticed);
    await page.getByLabel("What will you change?").fill("We ask bed blockers, too.");
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByRole("link", { name: "“refused”" }).waitFor();
    await page.getByRole("button", { name: "Use “said no to”" }).click();
    expect(await notice(page).inputValue()).toContain("said no to lunch");
    await page.getByRole("button", { name: "Keep my words for “bed blockers”" }).click();
    expect(await page.getByText("Kinder words for").allTextContents()).toEqual([
      "Kinder words for “A frequent flyer”",
    ]);
    await page.getByLabel("Title").press("Enter");
    await page.getByRole("heading", { level: 1, name: "Lunch when people want it" }).waitFor();
    await page.getByText("We ask bed blockers, too.").waitFor();
    await page.context().close();
  });
});

describe("how they look", () => {
  it.each([
    ["a phone", { width: 320, height: 640 }],
    ["another phone", phone],
    ["a desk", desk],
  ])("on %s they stand by their text, are easy to hit, and axe finds nothing", async (_what, viewport) => {
    const page = await visit(browser(), cast.amara.name, { viewport });
    await page.goto("/ideas/new");
    await page.getByText("Add more if you like").click();
    await notice(page).fill(noticed);
    await page.getByText("People may say no").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.getByLabel("What will you change?").fill("He refused.");
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByText("Preview, not saved yet").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.context().close();
  });
});

describe("the log", () => {
  it("says that something was asked, and neither by whom nor about what", async () => {
    const dataDir = mkdtempSync(path.join(os.tmpdir(), "pathfinders-nudges-"));
    const site = await startServer({ dataDir, seed: true, env: { LOG_LEVEL: "info" } });
    const page = await visit(browser(), null, { baseURL: site.url });
    await page.goto("/login");
    await page.getByRole("button", { name: new RegExp(cast.amara.name) }).click();
    await page.goto("/ideas/new");
    await page.getByText("Add more if you like").click();
    await notice(page).fill(noticed);
    await page.getByText("People may say no").waitFor();
    await page.context().close();
    await site.stop();
    rmSync(dataDir, { recursive: true, force: true });
    const lines = site
      .printed()
      .split("\n")
      .filter((line) => line.includes("/nudges"));
    expect(lines).toHaveLength(1);
    expect(Object.keys(JSON.parse(lines[0] ?? "{}") as object).sort()).toEqual(
      ["level", "method", "ms", "msg", "path", "status", "time"].sort(),
    );
    expect(site.printed()).not.toMatch(/refused|frequent|Okafor/);
  });
});
