import { describe, expect, it } from "vitest";
import { cast } from "../../prisma/seed/cast";
import { useBrowser, visit } from "./support/browser";
import { hiddenAdoption, hiddenAuthor, hiddenPractice, hiddenTitle } from "./support/hidden-author";
import { readEverything, type Read } from "./support/read-everything";

const browser = useBrowser();
const start = [
  "/",
  "/search?q=lanterns",
  "/ideas?sort=new",
  "/proposals",
  "/leaders",
  "/notifications",
  "/opportunities",
  "/requests",
];

/** Whoever writes thanks is offered their colleagues by name, whatever idea they come from. */
const listsColleagues = /^\/kudos\/new/;

const isModerator = (person: (typeof cast)[keyof typeof cast]) =>
  person.roles.some((grant: { role: string }) => grant.role === "moderator");
const others = Object.values(cast).filter((person) => !isModerator(person));
const moderator = Object.values(cast).find(isModerator);

const names = ({ words }: Read) => words.includes(hiddenAuthor.name) || words.includes(hiddenAuthor.email);

describe("an idea posted in the team's name", () => {
  it.each([null, ...others.map((person) => person.name)])(
    "never gives its author away, on any page, in any data or file, to %s",
    async (name) => {
      const page = await visit(browser(), name);
      const everything = await readEverything(page.context().request, start);
      const given = everything.filter((read) => names(read) && !listsColleagues.test(read.address));
      expect(given.map(({ address }) => address)).toEqual([]);
      for (const title of [hiddenTitle, hiddenAdoption, hiddenPractice]) {
        const tells = everything.some(({ words }) => words.includes(title));
        expect(tells, `“${title}” is there to be read`).toBe(name !== null);
      }
      const kinds = new Set(everything.map(({ address }) => address.split(/[/?.]/)[1]));
      if (name !== null) expect([...kinds]).toEqual(expect.arrayContaining(everyKind));
      await page.context().close();
    },
  );

  it("is known to a moderator, so that the reading above would have noticed", async () => {
    const page = await visit(browser(), moderator?.name ?? null);
    const everything = await readEverything(page.context().request, start);
    expect(everything.some((read) => names(read) && !listsColleagues.test(read.address))).toBe(true);
    await page.context().close();
  });

  it("leads to the same thanks as any other: whom one may choose doesn't tell whose it is", async () => {
    const page = await visit(browser(), cast.amara.name);
    const offered = async (address: string) => {
      await page.goto(address);
      return page.locator("input[name=whom]").evaluateAll((inputs) => inputs.map((input) => input.id).sort());
    };
    await page.goto("/search?q=lanterns");
    await page.getByRole("link", { name: hiddenTitle, exact: true }).first().click();
    await page.getByRole("heading", { level: 1, name: hiddenTitle }).waitFor();
    const idea = new URL(page.url()).pathname.replace("/ideas/", "");
    expect(await offered(`/kudos/new?idea=${idea}`)).toEqual(await offered("/kudos/new"));
    await page.context().close();
  });
});

const everyKind = [
  "ideas",
  "cycles",
  "measures",
  "search",
  "celebrations",
  "kudos",
  "pathways",
  "practices",
  "proposals",
  "welcome",
  "leaders",
  "notifications",
  "opportunities",
  "requests",
];
