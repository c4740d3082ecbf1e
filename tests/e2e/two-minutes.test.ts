import type { Locator, Page } from "playwright";
import { describe, expect, it } from "vitest";
import { cast } from "../../prisma/seed/cast";
import { phone, useBrowser, visit } from "./support/browser";
import { heading, said } from "./support/steps";

const browser = useBrowser();

/** Counts what a thumb does: every touch, whether it opens a page, a field or a fold, and every field that's written in. */
function thumbOn(page: Page) {
  const count = { taps: 0, fields: 0 };
  return {
    count,
    async tap(what: Locator) {
      count.taps += 1;
      await what.tap();
    },
    async write(field: Locator, words: string) {
      count.taps += 1;
      count.fields += 1;
      await field.tap();
      await page.keyboard.type(words);
    },
  };
}

describe.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])("on a phone: %o", (options) => {
  const when = options.javaScriptEnabled ? "at dusk" : "at dawn";
  const touch = { ...options, hasTouch: true, isMobile: true, viewport: phone };

  const first = options.javaScriptEnabled
    ? ["Blankets by the door", "Two warm blankets on the chair."]
    : ["Crosswords after supper", "Whoever likes a puzzle gets pencil and paper."];

  it("a first idea takes at most 12 taps and two text fields from Today", async () => {
    const page = await visit(browser(), cast.priya.name, touch);
    const thumb = thumbOn(page);
    const [title = "", change = ""] = first;
    await page.goto("/");
    await thumb.tap(page.locator("main").getByRole("link", { name: "Share an idea" }).first());
    await thumb.write(page.getByLabel("Title"), title);
    await thumb.write(page.getByLabel("What will you change?"), change);
    await thumb.tap(page.getByRole("button", { name: "Share it" }));
    await heading(page, title);
    await said(page, "Your idea is shared");
    console.info(`shared with ${thumb.count.taps} taps and ${thumb.count.fields} text fields`);
    expect(thumb.count).toEqual({ taps: 4, fields: 2 });
    expect(thumb.count.taps).toBeLessThanOrEqual(12);
    await page.context().close();
  });

  it("each way to begin fits into that too, and asks in its own words", async () => {
    const ways = {
      "Something small on my shift": ["What will you do differently?"],
      "From an opportunity we missed": ["What will you do next time?", "What happened, and what might have"],
      "Seen elsewhere": ["What would it look like where you work?", "Where did you see it?"],
    };
    for (const [way, [change = "", noticed]] of Object.entries(ways)) {
      const page = await visit(browser(), cast.priya.name, touch);
      const thumb = thumbOn(page);
      await page.goto("/");
      await thumb.tap(page.locator("main").getByRole("link", { name: "Share an idea" }).first());
      await thumb.tap(page.getByRole("link", { name: way }));
      await thumb.write(page.getByLabel("Title"), `${way}, ${when}`);
      await thumb.write(page.getByLabel(change), "A cup of tea first.");
      if (noticed) expect(await page.getByLabel(noticed).isVisible()).toBe(true);
      await thumb.tap(page.getByRole("button", { name: "Share it" }));
      await heading(page, `${way}, ${when}`);
      expect(thumb.count).toEqual({ taps: 5, fields: 2 });
      await page.context().close();
    }
  });

  it("from a note of a missed opportunity, its words come along", async () => {
    const page = await visit(browser(), cast.amara.name, touch);
    const noticed = `The television was on all night ${when}.`;
    await page.goto("/opportunities/new");
    await page.getByLabel("What did you notice?").fill(noticed);
    await page.getByLabel("What might have been?").fill("A quiet hour.");
    await page.getByLabel("Which moment was it?").selectOption("everyday-life");
    await page.getByRole("button", { name: "Note it" }).click();
    await said(page, "Thank you for noticing.");
    await page.goto("/ideas/new?start=missed");
    await page.getByRole("link", { name: noticed }).click();
    await said(page, "It grows out of one note.");
    expect(await page.getByLabel("What happened, and what might have been?").inputValue()).toContain(noticed);
    await page.context().close();
  });
});
