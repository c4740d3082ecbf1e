import type { Page } from "playwright";
import { expect, vi } from "vitest";

/** Waits until the page says so somewhere. */
export async function said(page: Page, words: string): Promise<void> {
  await page.getByText(words).first().waitFor();
}

export async function heading(page: Page, words: string): Promise<void> {
  await page.getByRole("heading", { level: 1, name: words }).waitFor();
}

export async function stage(page: Page, words: string): Promise<void> {
  expect(await page.locator(".stage-path").first().textContent()).toContain(`Stage: ${words}`);
}

/** What follows from an event is worked out a moment later: opens a page again until it says so. */
export async function saidInTheEnd(page: Page, address: string, words: string): Promise<void> {
  await vi.waitFor(
    async () => {
      await page.goto(address);
      expect(await page.locator("main").textContent()).toContain(words);
    },
    { timeout: 15_000, interval: 200 },
  );
}

/** Shares what is written in the form; what is shown first, because it's alike, is another idea. */
export async function shareIt(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Share it", exact: true }).click();
  const another = page.getByRole("button", { name: "Mine is different: share it" });
  await another.or(page.getByText("Your idea is shared")).first().waitFor();
  if (await another.isVisible()) await another.click();
}

/** Shares an idea from Today, in as few words as it takes, and answers with its address. */
export async function shareAnIdea(page: Page, title: string, change: string): Promise<string> {
  await page.goto("/");
  await page.getByRole("link", { name: "Share an idea" }).first().click();
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("What will you change?").fill(change);
  await shareIt(page);
  await said(page, "Your idea is shared");
  await heading(page, title);
  return new URL(page.url()).pathname;
}

export type SmallTest = {
  change: string;
  question: string;
  prediction: string;
  asPlanned: string;
  result: string;
  surprise: string;
  learnt: string;
};

/** Plans a first test of one shift and starts it. */
export async function beginTest(
  page: Page,
  idea: string,
  test: Pick<SmallTest, "change" | "question" | "prediction">,
): Promise<void> {
  await page.goto(idea);
  await page.getByRole("link", { name: "Plan a first small test" }).click();
  await page.getByLabel("What will you try?").fill(test.change);
  await page.getByLabel("One shift", { exact: true }).check();
  await page.getByRole("textbox", { name: "Question 1" }).fill(test.question);
  await page.getByLabel("What do you expect?").first().fill(test.prediction);
  await page.getByRole("button", { name: "Save the plan" }).click();
  await page.getByRole("button", { name: "Start this test" }).first().click();
  await page.goto(idea);
  await stage(page, "Trying, step 2 of 5");
}

/** Tests an idea for one shift: plans it, starts it, does it and studies it, and is left where that leads. */
export async function testIt(page: Page, idea: string, test: SmallTest): Promise<void> {
  await beginTest(page, idea, test);
  await page.getByRole("link", { name: "Write down what happened" }).first().click();
  await page.getByLabel("What did you do? Did it go as planned?").fill(test.asPlanned);
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("link", { name: "Study it" }).first().click();
  await said(page, test.prediction);
  await page.getByLabel("What happened?").first().fill(test.result);
  await page.getByLabel("What surprised you?").fill(test.surprise);
  await page.getByLabel("What did you learn?").fill(test.learnt);
  await page.getByRole("button", { name: "Save" }).click();
}
