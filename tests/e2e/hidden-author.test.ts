import { describe, expect, it } from "vitest";
import { cast } from "../../prisma/seed/cast";
import { siteAddress, useBrowser, visit } from "./support/browser";
import { crawl } from "./support/crawl";
import { hiddenAuthor, hiddenTitle } from "./support/hidden-author";

const browser = useBrowser();

const others = Object.values(cast).filter(
  (person) => !person.roles.some(({ role }) => (role as string) === "moderator"),
);
const moderator = Object.values(cast).find((person) =>
  person.roles.some(({ role }) => (role as string) === "moderator"),
);

/** Everything a page is made of: its HTML, its data, and the files it leads to. */
function filesBeside(address: string, html: string): string[] {
  const files = [...html.matchAll(/href="(\/[^"]+\.(?:csv|svg))"/g)].map((match) => match[1] ?? "");
  const [path, query] = address.split("?");
  return [`${path === "/" ? "/_root" : path}.data${query ? `?${query}` : ""}`, ...files];
}

describe("an idea posted in the team's name", () => {
  it.each([null, ...others.map((person) => person.name)])(
    "never gives its author away to %s",
    async (name) => {
      const page = await visit(browser(), name);
      const given: string[] = [];
      let found = false;
      const check = (address: string, words: string) => {
        if (words.includes(hiddenTitle)) found = true;
        if (words.includes(hiddenAuthor.name) || words.includes(hiddenAuthor.email)) given.push(address);
      };
      await crawl(
        page,
        ["/", "/search?q=lanterns", "/ideas?sort=new"],
        async ({ address }) => {
          if (address.startsWith("/admin")) return;
          const html = await page.content();
          check(address, html);
          for (const file of filesBeside(address, html)) {
            const answer = await page
              .context()
              .request.get(siteAddress() + file, { failOnStatusCode: false });
            check(file, await answer.text());
          }
        },
        30,
      ).catch((error: unknown) => {
        if (name !== null) throw error;
      });
      expect(given).toEqual([]);
      expect(found, "the idea itself is there to be read").toBe(name !== null);
      await page.context().close();
    },
  );

  it("is known to a moderator, so that the crawl above would have noticed", async () => {
    const page = await visit(browser(), moderator?.name ?? "");
    await page.goto("/search?q=lanterns");
    await page.getByRole("link", { name: hiddenTitle }).first().click();
    expect(await page.content()).toContain(hiddenAuthor.name);
    await page.context().close();
  });
});
