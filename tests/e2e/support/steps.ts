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
