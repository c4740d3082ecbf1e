import type { Page } from "playwright";
import { expect } from "vitest";

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
