import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { cast } from "../../prisma/seed/cast";
import { useBrowser, visit } from "./support/browser";
import { heading, said, stage, testIt } from "./support/steps";

const browser = useBrowser();

const beforeAndAfter = [14, 12, 15, 13, 14, 16, 13, 15, 12, 14, 15, 13, 9, 8, 9, 7, 8, 6, 7, 8, 6, 7, 5, 6];
const pasted = beforeAndAfter
  .map((value, i) => `${1 + (i % 12)}/${1 + (i % 12)}/${2024 + Math.floor(i / 12)}\t${value}`)
  .join("\n");

/** The way of an idea, from the phone of a healthcare assistant to a chart a matron reads. */
describe.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])("an idea's way: %o", (options) => {
  it("is shared, supported, tested and tracked by three people", async () => {
    const title = `A chair by the window, ${options.javaScriptEnabled ? "with" : "without"} scripts`;
    const amara = await visit(browser(), cast.amara.name, options);
    const address = await shareOnceItSaysEnough(amara, title);

    const joe = await visit(browser(), cast.joe.name, options);
    await supportAndComment(joe, address, title);

    await testTwice(amara, address);
    await trackIt(amara, address);

    const ruth = await visit(browser(), cast.ruth.name, options);
    await readTheChart(ruth, address);
    for (const page of [amara, joe, ruth]) await page.context().close();
  });
});

async function shareOnceItSaysEnough(amara: Page, title: string): Promise<string> {
  await amara.goto("/");
  await amara.getByRole("link", { name: "Share an idea" }).first().click();
  await amara.getByLabel("Title").fill(title);
  await amara.getByRole("button", { name: "Share it" }).click();
  await said(amara, "Saved as a draft");
  await said(amara, "Say what you will change");
  await amara
    .getByLabel("What will you change?")
    .fill("We put **one good chair** by the window, for whoever needs a minute.");
  await amara.getByRole("button", { name: "Preview" }).click();
  expect(await amara.locator(".preview strong").textContent()).toBe("one good chair");
  expect(await amara.getByLabel("Title").inputValue()).toBe(title);
  await amara.getByRole("button", { name: "Share it" }).click();
  await said(amara, "Your idea is shared");
  await heading(amara, title);
  await stage(amara, "Seed, step 1 of 5");
  return new URL(amara.url()).pathname;
}

async function supportAndComment(joe: Page, address: string, title: string): Promise<void> {
  await joe.goto("/ideas?sort=new");
  await joe.getByRole("link", { name: title }).click();
  const support = joe.getByRole("button", { name: /Support/ });
  await support.click();
  await joe.getByRole("button", { name: /You support this/ }).waitFor();
  await joe.goto(address);
  await joe.getByRole("button", { name: /You support this/ }).waitFor();
  await joe.getByLabel("Your comment").fill("We have a spare chair on Oak. Shall I bring it over?");
  await joe.getByRole("button", { name: "Add comment" }).click();
  await joe.getByText("We have a spare chair on Oak").waitFor();
}

async function testTwice(amara: Page, address: string): Promise<void> {
  await amara.goto(address);
  await said(amara, "Shall I bring it over?");
  await testIt(amara, address, {
    change: "One chair, one late shift",
    question: "Will anybody use it?",
    prediction: "Two people",
    asPlanned: "Yes, from two until nine",
    result: "Five people, and one member of staff",
    surprise: "",
    learnt: "It's the window, not the chair",
  });
  await amara.getByRole("link", { name: "Decide what follows" }).first().click();
  await amara.getByLabel("Adapt it").check();
  await amara.getByLabel("What next?").fill("A second chair, turned to the garden");
  await amara.getByRole("button", { name: "Save" }).click();
  await amara.goto(address);
  await stage(amara, "Learning, step 3 of 5");
  await said(amara, "It's the window, not the chair");

  await amara.getByRole("link", { name: "Plan the next cycle" }).click();
  expect(await amara.getByLabel("What will you try?").inputValue()).toContain("A second chair");
}

async function trackIt(amara: Page, address: string): Promise<void> {
  await amara.goto(address);
  await amara.getByRole("link", { name: "Track something" }).click();
  await amara.getByLabel("What will you track?").fill("Alarms between two and nine");
  await amara
    .getByLabel("What exactly is counted, by whom and when?")
    .fill("Every alarm on the log, counted by the late shift");
  await amara.getByLabel("A count", { exact: true }).check();
  await amara.getByLabel("Outcome").check();
  await amara.getByLabel("We hope it goes down").check();
  await amara.locator("form#form button").first().click();
  await amara.getByRole("link", { name: "Paste or upload many from a spreadsheet" }).click();
  await amara.getByLabel("Your rows").fill(`${pasted}\n32/1/2026\t4`);
  await amara.getByRole("button", { name: "Check the numbers" }).click();
  await said(amara, "32/1/2026");
  await amara.getByLabel("Your rows").fill(pasted);
  await amara.getByRole("button", { name: "Check the numbers" }).click();
  await amara.getByRole("button", { name: /^Save/ }).click();
  await said(amara, "Something has changed");
}

async function readTheChart(ruth: Page, address: string): Promise<void> {
  await ruth.goto(address);
  await said(ruth, "Something has changed");
  await ruth.getByRole("link", { name: "Alarms between two and nine", exact: true }).click();
  await ruth.getByText("How to read this chart").click();
  await ruth.getByText(/numbers as a table/).click();
  expect(await ruth.locator("table tbody tr").count()).toBe(beforeAndAfter.length);
  const file = await ruth.context().request.get(`${new URL(ruth.url()).pathname}.csv`);
  expect(file.headers()["content-type"]).toContain("text/csv");
}
