import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { cast } from "../../prisma/seed/cast";
import { useBrowser, visit } from "./support/browser";
import { crawl } from "./support/crawl";

const browser = useBrowser();
const kilobyte = 1024;

describe("what a first view costs", () => {
  it("stays within 60 KB of HTML and CSS and 120 KB of script, compressed, and within 54 KB in all on the list", async () => {
    const name = cast.amara.name;
    const page = await visit(browser(), name);
    const weights = new Map<string, { words: number; scripts: number }>();
    let weight = { words: 0, scripts: 0 };
    const reading: Promise<void>[] = [];
    page.on("response", (response) => {
      const current = weight;
      const type = response.request().resourceType();
      if (!["document", "stylesheet", "script"].includes(type) || response.status() !== 200) return;
      reading.push(
        response.body().then(
          (body) => {
            const size = gzipSync(body).length;
            if (type === "script") current.scripts += size;
            else current.words += size;
          },
          () => undefined,
        ),
      );
    });
    await page.route("**/*", (route) =>
      route.continue({ headers: { ...route.request().headers(), "cache-control": "no-cache" } }),
    );
    await crawl(page, ["/"], async ({ address }) => {
      await page.waitForLoadState("load");
      await Promise.all(reading);
      weights.set(address, weight);
      weight = { words: 0, scripts: 0 };
    });
    for (const [address, { words, scripts }] of weights) {
      expect.soft(words, `HTML and CSS of ${address}`).toBeLessThanOrEqual(60 * kilobyte);
      expect.soft(scripts, `script of ${address}`).toBeLessThanOrEqual(120 * kilobyte);
    }
    const list = weights.get("/ideas") ?? { words: Infinity, scripts: 0 };
    expect(list.words + list.scripts).toBeLessThanOrEqual(54 * kilobyte);
  });
});
