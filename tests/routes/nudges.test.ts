import { testDataDir } from "../support/test-database";
import path from "node:path";
import Database from "better-sqlite3";
import { beforeAll, describe, expect, test } from "vitest";
import { placesHolding } from "../access/stored-text";
import { buildIdea, buildPerson, buildTeam } from "../support/builders";
import { outcome, post } from "../support/requests";
import { wholeSite } from "../support/whole-site";
import type { Viewer } from "~/domain/people/viewer";
import { db, write } from "~/platform/db.server";
import { action } from "~/routes/safety/nudges";

const site = await wholeSite();
let person: Viewer;

beforeAll(async () => {
  person = await buildPerson({ teams: [await buildTeam()] });
});

async function ask(fields: Record<string, string>, viewer: Viewer | null = person) {
  const answer = await site((await post("/nudges", fields, viewer)).request);
  return { answer, html: await answer.text() };
}

describe("kinder words while one types", () => {
  test("come with the reason and the way to use or keep them, as a piece of HTML that nothing keeps", async () => {
    const { answer, html } = await ask({ text: "He refused his lunch." });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    expect(html).toMatch(/^<div class="offer" data-offer="refused"/);
    expect(html).toContain("People may say no");
    expect(html).toContain("Use “declined”");
    expect(html).toContain("Keep my words");
    expect(html).not.toContain('type="submit"');
  });

  test("are none for words that blame nobody", async () => {
    expect((await ask({ text: "He said no to his lunch." })).html).toBe("");
    expect((await ask({ text: "" })).html).toBe("");
  });

  test("show what was written as words, whatever it is", async () => {
    const { html } = await ask({ text: `<img src=x onerror=alert(1)> "><b>he refused` });
    expect(html).not.toMatch(/<img|<b>/);
  });

  test("aren't looked for in what is no text, or far too long a one", async () => {
    for (const fields of [{}, { text: "refused ".repeat(2501) }] as Record<string, string>[])
      expect((await ask(fields)).answer.status).toBe(400);
    expect((await ask({ text: "refused ".repeat(2500) })).answer.status).toBe(200);
  });

  test("are for people who are signed in, and from this site's pages", async () => {
    expect((await ask({ text: "He refused." }, null)).answer.status).toBe(401);
    const args = await post("/nudges", { text: "He refused." }, person);
    args.request.headers.set("Origin", "https://elsewhere.example");
    expect((await outcome(() => action(args))).status).toBe(403);
  });

  test("can be asked for far more often than anybody types, though not without end", async () => {
    const busy = await buildPerson();
    const args = await post("/nudges", { text: "x" }, busy);
    const again = () => outcome(() => action({ ...args, request: args.request.clone() }));
    expect((await again()).status).toBe(200);
    await write((tx) =>
      tx.rateLimit.updateMany({ where: { key: { startsWith: "nudges:" } }, data: { points: 600 } }),
    );
    expect((await again()).status).toBe(429);
    await write((tx) => tx.rateLimit.deleteMany({}));
  });
});

describe("nobody is known by the words they tried", () => {
  test("nothing is kept of them: no event, no audit entry, no text, only that somebody asked", async () => {
    const before = rowsByTable();
    const { request } = await post("/nudges", { text: "That 7777123 bed blocker refused again" }, person);
    const signedIn = rowsByTable();
    await site(request);
    expect(differences(before, signedIn)).toEqual(["Session"]);
    expect(differences(signedIn, rowsByTable())).toEqual(["RateLimit"]);
    expect([...placesHolding("7777123"), ...placesHolding("bedblocker")]).toEqual([]);
  });

  test("what is counted tells neither who asked nor whether there was something", async () => {
    await write((tx) => tx.rateLimit.deleteMany({}));
    await ask({ text: "He refused." });
    await ask({ text: "He slept." });
    const rows = await db.rateLimit.findMany();
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ points: 2 });
    expect(rows[0]?.key).toMatch(/^nudges:[\w-]{43}$/);
  });

  function rowsByTable(): Map<string, string> {
    const database = new Database(path.join(testDataDir, "pathfinders.db"), { readonly: true });
    const tables = database
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table'")
      .pluck()
      .all() as string[];
    const rows = tables.map(
      (table) => [table, JSON.stringify(database.prepare(`SELECT * FROM "${table}"`).all())] as const,
    );
    database.close();
    return new Map(rows);
  }

  function differences(one: Map<string, string>, other: Map<string, string>): string[] {
    return [...one.keys()].filter((table) => one.get(table) !== other.get(table));
  }
});

describe("the preview of an idea, without scripts", () => {
  const typed = {
    title: "Lunch",
    change: "When he refused lunch, ask why.",
    audience: "draft",
    noticed: "",
    hope: "",
  };

  async function send(path: string, fields: Record<string, string | string[]>) {
    const answer = await site((await post(path, fields, person)).request);
    return { status: answer.status, html: (await answer.text()).replaceAll("<!-- -->", "") };
  }

  test("offers kinder words beside the text; Enter still shares", async () => {
    const { html } = await send("/ideas/new", { ...typed, intent: "preview" });
    expect(html).toContain('<a href="#change">“refused”</a>');
    expect(html).toMatch(/name="intent" value="use:change:0:refused"[^>]*>Use “declined”/);
    expect(html.indexOf('value="share"')).toBeLessThan(html.indexOf('value="use:change:0:refused"'));
  });

  test("puts them in, and saves nothing by it", async () => {
    const before = await db.idea.count();
    const { html } = await send("/ideas/new", { ...typed, intent: "use:change:0:refused" });
    expect(html).toContain("When he declined lunch, ask why.</textarea>");
    expect(html).not.toContain("data-offer=");
    expect(await db.idea.count()).toBe(before);
  });

  test("keeps one's own words, and doesn't ask again", async () => {
    const { html } = await send("/ideas/new", { ...typed, intent: "keep:refused" });
    expect(html).toContain("When he refused lunch, ask why.</textarea>");
    expect(html).not.toContain("data-offer=");
    expect(html).toContain('<input type="hidden" name="kept" value="refused"/>');
    const again = await send("/ideas/new", { ...typed, kept: "refused", intent: "preview" });
    expect(again.html).not.toContain("data-offer=");
  });

  test("never stands in the way of sharing", async () => {
    const { status } = await send("/ideas/new", { ...typed, audience: "organisation", intent: "share" });
    expect(status).toBe(302);
  });

  test("is the same for an idea that is changed, and for a comment", async () => {
    const ideaId = await buildIdea(person);
    const edit = await send(`/ideas/${ideaId}/edit`, { ...typed, revision: "1", intent: "preview" });
    expect(edit.html).toContain('value="use:change:1:refused"');
    const comment = await send(`/ideas/${ideaId}/comments`, { body: "He refused.", intent: "preview" });
    expect(comment.html).toContain('value="use:body:0:refused"');
    const kinder = await send(`/ideas/${ideaId}/comments`, {
      body: "He refused.",
      intent: "use:body:1:refused",
    });
    expect(kinder.html).toContain("He said no.</textarea>");
    expect(await db.comment.count({ where: { ideaId } })).toBe(0);
  });
});
