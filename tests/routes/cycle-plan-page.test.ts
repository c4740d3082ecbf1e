import { buildIdea, buildPerson } from "../support/builders";
import { get, post } from "../support/requests";
import { wholeSite } from "../support/whole-site";
import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "~/domain/people/viewer";

const site = await wholeSite();
const fold = /<details([^>]*)><summary[^>]*><span[^>]*>Who, what, when, where \(optional\)</;
let author: Viewer;
let address: string;

beforeAll(async () => {
  author = await buildPerson();
  address = `/ideas/${await buildIdea(author)}/cycles/new`;
});

async function foldOf(request: Request): Promise<{ html: string; isOpen: boolean }> {
  const html = await (await site(request)).text();
  const [, attributes = "no fold"] = fold.exec(html) ?? [];
  return { html, isOpen: / open/.test(attributes) };
}

describe("the plan of a test", () => {
  test("folds away what can wait, and keeps safety in sight", async () => {
    const { html, isOpen } = await foldOf((await get(address, author)).request);
    expect(html).toMatch(fold);
    expect(isOpen).toBe(false);
    const afterFold = html.slice(html.search(fold)).replace(/^[\s\S]*?<\/details>/, "");
    for (const name of ["risk", "stopIf", "mustKnow"]) expect(afterFold).toContain(`name="${name}"`);
    for (const name of ["who", "what", "when", "startsOn", "where", "dataPlan"])
      expect(afterFold).not.toContain(`name="${name}"`);
  });

  test("is open where something is written, or to be put right", async () => {
    const sent: Record<string, string>[] = [{ where: "The day room" }, { startsOn: "soon" }];
    for (const fields of sent) {
      const { html, isOpen } = await foldOf((await post(address, { change: "", ...fields }, author)).request);
      expect(html).toContain("Say what you will try");
      expect(isOpen, JSON.stringify(fields)).toBe(true);
    }
    expect((await foldOf((await post(address, { risk: "A spill" }, author)).request)).isOpen).toBe(false);
  });
});
