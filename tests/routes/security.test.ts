import { buildPerson, buildTeam } from "../support/builders";
import { get, post } from "../support/requests";
import { wholeSite } from "../support/whole-site";
import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "~/domain/people/viewer";
import { write } from "~/platform/db.server";

let site: (request: Request) => Promise<Response>;
let person: Viewer;

beforeAll(async () => {
  site = await wholeSite();
  person = await buildPerson({ teams: [await buildTeam()] });
});

describe("a full disk", () => {
  test("is answered 507, with the words that couldn't be saved and one button to send them again", async () => {
    const words = `We sit down together. ${"Nobody hurries. ".repeat(300)}`;
    const { request } = await post(
      "/ideas/new",
      { title: "Warm drink", change: words, audience: "organisation" },
      person,
    );
    await limitPages(1);
    let answer = await site(request.clone());
    for (let i = 0; i < 40 && answer.status === 302; i++) answer = await site(request.clone());
    await limitPages(1_000_000);
    const html = await answer.text();
    expect(answer.status).toBe(507);
    expect(html).toContain("There&#x27;s no room to save that");
    expect(html).toContain(words.trim());
    expect(html).toContain("Send it again");
    expect((await site(request.clone())).status).toBe(302);
  });
});

describe("errors", () => {
  test.each([
    ["/nothing-here", 404, "find that page"],
    ["/ideas/999999", 404, "find that page"],
    ["/admin", 403, "yours to do"],
  ])("%s is answered %i in plain words, on a whole page", async (path, status, words) => {
    const answer = await site((await get(path, person)).request);
    const html = await answer.text();
    expect(answer.status).toBe(status);
    expect(html).toContain(words);
    expect(html).toContain("Not for patient records");
  });

  test("tells nothing of the inside of the site", async () => {
    const answer = await site((await get("/ideas/999999999999999999", person)).request);
    expect(await answer.text()).not.toMatch(/at .*\.tsx?|node_modules|prisma|sqlite/i);
  });
});

describe("pages", () => {
  test("hold no style or handler of their own, and no script without the page's nonce", async () => {
    for (const path of ["/", "/ideas", "/ideas/new", "/login", "/about", "/nothing-here"]) {
      const html = await (await site((await get(path, path === "/login" ? null : person)).request)).text();
      expect(html).not.toMatch(/ style="|<style| on[a-z]+="|javascript:/i);
      for (const [script] of html.matchAll(/<script[^>]*>/g)) expect(script).toContain('nonce="test"');
    }
  });
});

/** SQLite answers a limit of pages as it answers a full disk. */
function limitPages(pages: number) {
  return write((tx) => tx.$queryRawUnsafe(`PRAGMA max_page_count = ${pages}`));
}
