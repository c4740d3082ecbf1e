import { describe, expect, it } from "vitest";
import { cast } from "../../prisma/seed/cast";
import { useBrowser, visit } from "./support/browser";
import { crawl } from "./support/crawl";
import { axeFindings, sidewaysScroll, smallTargets, smallWordsInPictures } from "./support/look";

const browser = useBrowser();
const narrow = { viewport: { width: 320, height: 640 } };

describe("every page, for everybody", () => {
  it.each([null, ...Object.values(cast).map((person) => person.name)])(
    "is accessible, fits 320 px as a page at 400 per cent does, and has targets one can hit: %s",
    async (name) => {
      const page = await visit(browser(), name, narrow);
      const faults: string[] = [];
      const start = name ? ["/"] : ["/", "/login", "/about", "/accessibility", "/privacy", "/intended-use"];
      const visited = await crawl(page, start, async ({ address }) => {
        const note = (fault: string) => faults.push(`${address}: ${fault}`);
        for (const finding of await axeFindings(page)) note(finding);
        const sideways = await sidewaysScroll(page);
        if (sideways > 0) note(`scrolls ${sideways} px sideways`);
        for (const target of await smallTargets(page)) note(`small target ${target}`);
        for (const words of await smallWordsInPictures(page)) note(`small words ${words}`);
      });
      expect(faults).toEqual([]);
      expect(visited.length).toBeGreaterThan(name ? 15 : 5);
      await page.context().close();
    },
  );
});
