import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { cast } from "../../prisma/seed/cast";
import { useBrowser, visit } from "./support/browser";
import { axeFindings, sidewaysScroll, smallTargets } from "./support/look";
import { heading, said } from "./support/steps";

const browser = useBrowser();
const narrow = { viewport: { width: 320, height: 640 } };
const months = Array.from({ length: 60 }, (_, i) => new Date(Date.UTC(2010, i, 1)).toISOString().slice(0, 7));
const rows = ["Ward;Month;Held", ...months.map((month, i) => `Elm;${month};${5 + (i % 9)}`)];
const file = (content: string, name = "held.csv") => {
  return { name, mimeType: "text/csv", buffer: Buffer.from(content) };
};

async function looksRight(page: Page): Promise<void> {
  expect(await axeFindings(page), page.url()).toEqual([]);
  expect(await sidewaysScroll(page), page.url()).toBe(0);
  expect(await smallTargets(page), page.url()).toEqual([]);
}

async function openForm(page: Page): Promise<string> {
  await page.goto("/measures/2");
  await page.getByRole("link", { name: "Paste or upload many from a spreadsheet" }).click();
  await heading(page, "Numbers from a spreadsheet");
  return page.url();
}

const check = (page: Page) => page.getByRole("button", { name: "Check the numbers" }).click();

describe.each([true, false])("numbers from a spreadsheet (scripts: %s)", (javaScriptEnabled) => {
  it("are chosen, put right, looked at, saved and undone", async () => {
    const page = await visit(browser(), cast.amara.name, { javaScriptEnabled, ...narrow });
    await openForm(page);
    await page.getByLabel("A file").setInputFiles(file([...rows, "Elm;soon;many"].join("\r\n")));
    await check(page);
    await said(page, "1 row to put right");
    await said(page, "Row 62, column B: “soon” isn't a date.");
    if (javaScriptEnabled) await looksRight(page);
    await page.getByLabel("Leave out the 1 row with a problem, and keep the others").check();
    await check(page);
    await heading(page, "Is this right?");
    await said(page, "1 row with a problem is left out: 62.");
    if (javaScriptEnabled) await looksRight(page);
    await page.getByText("Something was read wrongly").click();
    await page.getByLabel("Column A").selectOption("Note");
    await page.getByRole("button", { name: "Check again" }).click();
    await said(page, "Columns were read like this: A as note, B as date, C as number.");
    await page.getByRole("button", { name: "Save 60 numbers" }).click();
    await said(page, "Your numbers are on the chart.");
    await page.getByRole("link", { name: "Undo", exact: true }).click();
    await heading(page, "Undo this import?");
    await said(page, "60 numbers go off the chart.");
    if (javaScriptEnabled) await looksRight(page);
    await page.getByRole("button", { name: "Undo it" }).click();
    await said(page, "That's undone. The numbers are as they were before.");
    await page.context().close();
  });

  it("that are pasted on dates which have others ask what to do", async () => {
    const page = await visit(browser(), cast.amara.name, { javaScriptEnabled, ...narrow });
    await openForm(page);
    const pasted = page.getByLabel("Or your rows, pasted");
    const date = javaScriptEnabled ? "1/2/2009" : "1/3/2009";
    await pasted.fill(`${date}, 7`);
    await check(page);
    await page.getByRole("button", { name: "Save 1 number" }).click();
    await said(page, "Your numbers are on the chart.");
    await openForm(page);
    await pasted.fill(`${date}, 8`);
    await check(page);
    await said(page, "One date has another number already");
    if (javaScriptEnabled) await looksRight(page);
    await page.getByRole("button", { name: "Save the numbers" }).click();
    await said(page, "Choose what to do with the dates that have another number already");
    await page.getByLabel("Replace it with yours").check();
    await page.getByRole("button", { name: "Save the numbers" }).click();
    await said(page, "Your numbers are on the chart.");
    await page.context().close();
  });

  it("in a file of 50 MB or of another kind get a clear answer", async () => {
    const page = await visit(browser(), cast.amara.name, { javaScriptEnabled, ...narrow });
    await openForm(page);
    await page.getByLabel("A file").setInputFiles(file("PK\u0003\u0004xl/workbook.xml"));
    await check(page);
    await page
      .getByText(/^This is a workbook/)
      .first()
      .waitFor();
    await page.getByLabel("A file").setInputFiles(file("3/4/2026,5\n".repeat(4_500_000)));
    await check(page);
    await page.getByText(javaScriptEnabled ? "This file is too large." : "That's too much at once").waitFor();
    await page.context().close();
  });
});

it("say what is under way while they're being read, once for two presses", async () => {
  const page = await visit(browser(), cast.amara.name);
  await openForm(page);
  await page.evaluate(() => {
    window.addEventListener("submit", (event) => {
      document.body.dataset.presses = `${document.body.dataset.presses ?? ""}${event.defaultPrevented ? "stopped " : "sent "}`;
      event.preventDefault();
    });
  });
  await check(page);
  await page.getByRole("status").filter({ hasText: "Reading your rows…" }).locator("progress").waitFor();
  await check(page);
  expect(await page.locator("body").getAttribute("data-presses")).toBe("sent stopped ");
  await page.context().close();
});
