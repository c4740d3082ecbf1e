import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { cast } from "../../prisma/seed/cast";
import { useBrowser, visit } from "./support/browser";
import { heading, said, shareIt } from "./support/steps";

const browser = useBrowser();

/**
 * Where an idea comes from. Amara notes what might have been, twice; Ruth, of the same ward, ticks both and grows an idea
 * from them, which Amara finds at her note. Joe, on another ward, reads the idea and not the notes. Then Amara counts
 * what people hear who ask for something, and counts again.
 */
describe.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])("beginnings: %o", (options) => {
  const kind = options.javaScriptEnabled ? "at dusk" : "at dawn";

  it("notes become an idea, and give nobody away", async () => {
    const [amara, ruth, joe] = await Promise.all(
      [cast.amara, cast.ruth, cast.joe].map(({ name }) => visit(browser(), name, options)),
    );
    if (!amara || !ruth || !joe) throw new Error("nobody came");
    const first = await note(amara, `The lamp in the corridor went off ${kind}.`, "Leave one lamp on.");
    const second = await note(amara, `Somebody asked twice for a light ${kind}.`, "A torch to lend.");

    await ruth.goto("/opportunities?of=team&moment=everyday-life");
    expect(await ruth.locator("main").textContent()).not.toContain(cast.amara.name);
    for (const id of [first, second]) await ruth.locator(`#tick-${id}`).check();
    await ruth.getByRole("button", { name: "Grow an idea from what I ticked" }).click();
    await said(ruth, "It grows out of 2 notes.");
    expect(await ruth.getByLabel("What did you notice?").inputValue()).toContain("A torch to lend.");
    const title = `A torch to lend ${kind}`;
    await ruth.getByRole("button", { name: "Share it" }).click();
    await said(ruth, "Give your idea a short title");
    if (options.javaScriptEnabled)
      expect(await ruth.evaluate(() => document.activeElement?.className)).toContain("error-summary");
    await ruth.getByLabel("Title").fill(title);
    await ruth.getByLabel("What will you change?").fill("Three torches in the office.");
    await shareIt(ruth);
    await heading(ruth, title);
    await said(ruth, "What it grew out of");

    await amara.goto(`/opportunities/${first}`);
    await amara.getByRole("link", { name: title }).click();
    await heading(amara, title);
    await joe.goto(new URL(amara.url()).pathname);
    await said(joe, "Notes of what might have been.");
    expect(await joe.locator(`a[href="/opportunities/${first}"]`).count()).toBe(0);
    expect((await joe.goto(`/opportunities/${first}`))?.status()).toBe(404);

    await amara.goto(`/opportunities/${second}`);
    await amara.getByRole("link", { name: "Delete it" }).click();
    await amara.getByRole("button", { name: "Delete it for good" }).click();
    await said(amara, "The note is deleted.");
    for (const page of [amara, ruth, joe]) await page.context().close();
  });

  it("a request is counted, an idea starts from it, and it is counted again", async () => {
    const amara = await visit(browser(), cast.amara.name, options);
    await amara.goto("/");
    await amara.locator("main").getByRole("link", { name: "What would matter to them?" }).click();
    await amara.getByRole("link", { name: "Add a request" }).first().click();
    await amara.getByLabel("Or in your own words").fill(`A light ${kind}`);
    await amara.getByRole("button", { name: "Put it on the list" }).click();
    await said(amara, "Nothing counted yet");
    const request = new URL(amara.url()).pathname;

    await count(amara, `${request}/tallies?day=other`, "2026-01-05", { "Not now": 2, No: 3 });
    await said(amara, "Your count is on the band.");
    await said(amara, "The middle answer is “no”.");
    await amara.getByRole("link", { name: "Start an idea from it" }).click();
    await said(amara, "It starts from what people ask for on Willow ward:");
    await amara.getByLabel("Title").fill(`Lamps ${kind}`);
    await amara.getByLabel("What will you change?").fill("A lamp on each table.");
    await shareIt(amara);
    await amara.getByRole("link", { name: `A light ${kind}` }).click();

    await amara.getByRole("link", { name: "Count today" }).click();
    await fillCounts(amara, { Yes: 3, "Yes, and": 1 });
    await amara.getByRole("button", { name: "Save the count" }).click();
    await said(amara, "At the first count the middle answer was “no”. Now it's “yes”.");
    await amara.getByRole("link", { name: "Count today" }).click();
    await heading(amara, "Today's count");
    expect(await amara.getByLabel("Yes", { exact: true }).inputValue()).toBe("3");
    await amara.context().close();
  });

  async function fillCounts(page: Page, counts: Record<string, number>): Promise<void> {
    for (const [label, times] of Object.entries(counts)) {
      const more = page.getByRole("button", { name: `${label}: one more`, exact: true });
      if (options.javaScriptEnabled) for (let i = 0; i < times; i++) await more.click();
      else await page.getByLabel(label, { exact: true }).fill(String(times));
    }
  }

  async function count(page: Page, address: string, day: string, counts: Record<string, number>) {
    await page.goto(address);
    await fillCounts(page, counts);
    await page.getByLabel("Day").fill(day);
    await page.getByRole("button", { name: "Save the count" }).click();
  }
});

async function note(page: Page, noticed: string, possible: string): Promise<string> {
  await page.goto("/opportunities");
  await page.getByRole("link", { name: "Note an opportunity" }).first().click();
  await page.getByLabel("Which moment was it?").selectOption("everyday-life");
  await page.getByLabel("What did you notice?").fill(noticed);
  await page.getByLabel("What might have been?").fill(possible);
  await page.getByRole("button", { name: "Note it" }).click();
  await said(page, "Thank you for noticing.");
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}
