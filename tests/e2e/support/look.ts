import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import type { Page } from "playwright";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds on the page, one line each. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    type Violation = { id: string; nodes: { target: unknown[]; failureSummary?: string }[] };
    const holder = window as unknown as {
      axe?: { run: (options: object) => Promise<{ violations: Violation[] }> };
    };
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const result = await holder.axe?.run({ runOnly: { type: "tag", values: tags } });
    return (result?.violations ?? []).map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map((node) => String(node.target[0]))
          .slice(0, 3)
          .join(" | ")} ${nodes[0]?.failureSummary ?? ""}`,
    );
  });
}

/** By how many pixels the page is wider than its window. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Links and controls smaller than 24 by 24 pixels that aren't inside a sentence. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inSentence = (element: Element) => {
      const around = element.closest("p, li, dd, td, .rich-text");
      return (
        element.tagName === "A" &&
        around !== null &&
        (around.textContent ?? "").trim() !== (element.textContent ?? "").trim()
      );
    };
    return [
      ...document.querySelectorAll("a[href], button, summary, select, textarea, input:not([type=hidden])"),
    ]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        const label = element.closest("label") ?? document.querySelector(`label[for="${element.id}"]`);
        const labelBox = label?.getBoundingClientRect();
        const isShown = box.width > 1 && box.height > 1;
        const height = Math.max(box.height, labelBox?.height ?? 0);
        const width = Math.max(box.width, labelBox?.width ?? 0);
        return isShown && !inSentence(element) && (height < 24 || width < 24);
      })
      .map(
        (element) =>
          `${element.tagName} “${(element.textContent ?? "").trim().slice(0, 40)}” ${element.className}`,
      );
  });
}

/** Words in pictures that are drawn smaller than 12 pixels. */
export function smallWordsInPictures(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<SVGTextElement>("svg text")]
      .filter((text) => text.getClientRects().length > 0)
      .map((text) => {
        const scale = text.getScreenCTM()?.a ?? 1;
        return { words: text.textContent ?? "", size: parseFloat(getComputedStyle(text).fontSize) * scale };
      })
      .filter(({ size, words }) => words.trim() !== "" && size < 11.99)
      .map(({ words, size }) => `“${words}” at ${size.toFixed(1)} px`),
  );
}
