import { describe, expect, it } from "vitest";
import { cast } from "../../prisma/seed/cast";
import { siteAddress, useBrowser, visit } from "./support/browser";

const browser = useBrowser();

describe("when the session has run out", () => {
  it.each([true, false])(
    "somebody signs in and carries on with what was typed (scripts: %s)",
    async (javaScriptEnabled) => {
      const page = await visit(browser(), cast.joe.name, { javaScriptEnabled });
      await page.goto("/ideas/new");
      await page.getByLabel("Title").fill("Soft words on the door");
      await page
        .getByLabel("What will you change?")
        .fill("A card with three sentences, for the hard moments.");
      await page.context().clearCookies();
      await page.getByRole("button", { name: "Share it" }).click();
      await page.getByText("What you typed is kept").waitFor();
      await page.getByRole("button", { name: new RegExp(cast.joe.name) }).click();
      await page.getByText("A card with three sentences").waitFor();
      await page.getByRole("button", { name: "Carry on" }).click();
      await page.getByRole("heading", { level: 1, name: "Soft words on the door" }).waitFor();
      await page.context().close();
    },
  );
});

describe("by keyboard alone", () => {
  it("somebody signs in, skips to the page, and shares an idea", async () => {
    const page = await visit(browser(), null);
    await page.goto("/login");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Skip to main content");
    await page.keyboard.press("Enter");
    await tabTo(new RegExp(cast.priya.name));
    await page.keyboard.press("Enter");
    await page.waitForURL(`${siteAddress()}/`);
    await tabTo(/^Share an idea$/);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/ideas/new");
    await tabTo(/^title$/);
    await page.keyboard.type("Plants that people water");
    await tabTo(/^change$/);
    await page.keyboard.type("Everybody who wants to gets one plant.");
    await tabTo(/^Share it$/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Plants that people water" }).waitFor();
    await page.context().close();

    async function tabTo(wanted: RegExp): Promise<void> {
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press("Tab");
        if (wanted.test(await focused()))
          return expect(await isFocusSeen(), `focus on ${wanted} can be seen`).toBe(true);
      }
      throw new Error(`no Tab led to ${wanted}`);
    }

    function focused(): Promise<string> {
      return page.evaluate(() => {
        const element = document.activeElement;
        if (element === document.body) return "";
        return (element?.textContent?.trim() || element?.getAttribute("name")) ?? "";
      });
    }

    function isFocusSeen(): Promise<boolean> {
      return page.evaluate(() => {
        const style = getComputedStyle(document.activeElement ?? document.body);
        return style.outlineStyle !== "none" || style.boxShadow !== "none";
      });
    }
  });
});
