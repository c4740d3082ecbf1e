import { describe, expect, it } from "vitest";
import { cast } from "../../prisma/seed/cast";
import { useBrowser, visit } from "./support/browser";
import { axeFindings } from "./support/look";
import { heading, said } from "./support/steps";

const browser = useBrowser();

/** Marcus plans a cycle, says where practice stands, and his next cycle starts from there. Then the whole organisation. */
describe.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])("continua: %o", (options) => {
  const when = options.javaScriptEnabled ? "by day" : "by night";

  it("are placed in words, by keyboard, and carried on from cycle to cycle", async () => {
    const page = await visit(browser(), cast.marcus.name, options);
    await page.goto("/ideas/new");
    await page.getByLabel("Title").fill(`A chair at the door ${when}`);
    await page.getByLabel("What will you change?").fill("A chair, and time to sit.");
    await page.getByRole("button", { name: "Share it" }).click();
    await heading(page, `A chair at the door ${when}`);
    const idea = new URL(page.url()).pathname;

    await plan(`One chair ${when}`);
    await page.getByRole("link", { name: "Place it in words" }).click();
    expect(await page.getByRole("radio", { name: "After: Insisting" }).count()).toBe(0);
    await page.goBack();
    await page.getByRole("button", { name: "Start this test" }).click();
    await page.getByRole("link", { name: "Place it in words" }).click();
    if (options.javaScriptEnabled) expect(await axeFindings(page)).toEqual([]);
    const before = page.getByRole("radio", { name: "Before: Inviting, and a no is fine" });
    await before.focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowDown");
    expect(await page.getByRole("radio", { name: "Before: Insisting" }).isChecked()).toBe(true);
    await page.getByRole("radio", { name: "After: Persuading" }).check({ force: true });
    await page.getByRole("button", { name: "Save" }).click();
    await said(page, "From “Insisting” to “persuading”.");

    await page.getByRole("link", { name: "Change where it stands" }).click();
    await page.getByRole("link", { name: "Patients" }).click();
    await said(page, "Only what patients have told you");
    await page.getByRole("radio", { name: "Before: Making it happen by force" }).check({ force: true });
    await page.getByRole("button", { name: "Save" }).click();
    await said(page, "Before: “Making it happen by force”.");

    await plan(`Two chairs ${when}`);
    await page.getByRole("link", { name: "Place it in words" }).click();
    await said(page, "starts from where cycle 1 left off");
    expect(await page.getByRole("radio", { name: "Before: Persuading" }).isChecked()).toBe(true);
    await page.context().close();

    async function plan(change: string): Promise<void> {
      await page.goto(`${idea}/cycles/new`);
      await page.getByLabel("What will you try?").fill(change);
      await page.getByRole("button", { name: "Save the plan" }).click();
      await said(page, "Your test is planned.");
    }
  });

  it("of the whole organisation show many small movements, and where there are too few people for that", async () => {
    const page = await visit(browser(), cast.helen.name, options);
    await page.goto("/");
    await page.getByRole("link", { name: "How practice moves" }).click();
    await heading(page, "How practice moves");
    if (options.javaScriptEnabled) expect(await axeFindings(page)).toEqual([]);
    await said(page, "tests moved towards invitation");
    await said(page, "As patients see it: not enough people yet to show it without pointing at somebody.");
    await page.getByRole("link", { name: "By part of a stay" }).click();
    await said(page, "tests moved towards doing with");
    await page.getByRole("link", { name: "As time went by" }).click();
    await said(page, "Up to the end of");
    await page.context().close();
  });
});
