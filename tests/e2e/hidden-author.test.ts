import { describe, expect, it } from "vitest";
import { cast } from "../../prisma/seed/cast";
import { useBrowser, visit } from "./support/browser";
import { hiddenAuthor, hiddenTitle } from "./support/hidden-author";
import { readEverything } from "./support/read-everything";

const browser = useBrowser();
const start = ["/", "/search?q=lanterns", "/ideas?sort=new"];

const isModerator = (person: (typeof cast)[keyof typeof cast]) =>
  person.roles.some((grant: { role: string }) => grant.role === "moderator");
const others = Object.values(cast).filter((person) => !isModerator(person));
const moderator = Object.values(cast).find(isModerator);

describe("an idea posted in the team's name", () => {
  it.each([null, ...others.map((person) => person.name)])(
    "never gives its author away, on any page, in any data or file, to %s",
    async (name) => {
      const page = await visit(browser(), name);
      const everything = await readEverything(page.context().request, start);
      const given = everything.filter(
        ({ words }) => words.includes(hiddenAuthor.name) || words.includes(hiddenAuthor.email),
      );
      expect(given.map(({ address }) => address)).toEqual([]);
      const tells = everything.some(({ words }) => words.includes(hiddenTitle));
      expect(tells, "the idea itself is there to be read").toBe(name !== null);
      if (name !== null) expect(everything.length).toBeGreaterThan(100);
      await page.context().close();
    },
  );

  it("is known to a moderator, so that the reading above would have noticed", async () => {
    const page = await visit(browser(), moderator?.name ?? null);
    const everything = await readEverything(page.context().request, start);
    expect(everything.some(({ words }) => words.includes(hiddenAuthor.name))).toBe(true);
    await page.context().close();
  });
});
