import { buildIdea, buildPerson, someday } from "../support/builders";
import { get, outcome, post } from "../support/requests";
import { describe, expect, it } from "vitest";
import { setVote } from "~/domain/engagement/set-vote.server";
import { writeComment } from "~/domain/engagement/write-comment.server";
import type { Viewer } from "~/domain/people/viewer";
import { handleEvents } from "~/jobs/handle-events.server";
import { write } from "~/platform/db.server";
import { watchQueries } from "~/platform/sqlite-adapter.server";
import * as root from "~/root";
import * as list from "~/routes/notifications/list";
import * as reading from "~/routes/notifications/reading";
import * as home from "~/routes/site/home";

type Page = { lines: { ids: number[]; isNew: boolean; words: string; href: string }[]; unread: number };

async function look(viewer: Viewer): Promise<Page> {
  const args = await get("/notifications", viewer);
  return (await outcome(() => list.loader(args))).value as Page;
}

async function read(viewer: Viewer, fields: Record<string, string>) {
  const args = await post("/notifications/reading", fields, viewer);
  return outcome(() => reading.action(args));
}

async function header(viewer: Viewer): Promise<number> {
  const { value } = await outcome(async () => root.loader(await get("/", viewer)));
  return (value as { person: { unread: number } }).person.unread;
}

async function buildNews(author: Viewer, title: string): Promise<number> {
  const ideaId = await buildIdea(author, { title });
  await setVote(await buildPerson(), ideaId, true, someday);
  await handleEvents(someday);
  return ideaId;
}

describe("the page of notifications", () => {
  it("shows lines that lead to what they are about, and the header says as many", async () => {
    const person = await buildPerson();
    expect(await look(person)).toMatchObject({ lines: [], unread: 0 });
    expect(await header(person)).toBe(0);
    const ideaId = await buildNews(person, "Names on doors");
    const page = await look(person);
    expect(page.lines).toMatchObject([
      { isNew: true, words: "Somebody supports “Names on doors”", href: `/ideas/${ideaId}` },
    ]);
    expect([page.unread, await header(person)]).toEqual([1, 1]);
  });

  it("asks who is signed out to sign in, and does nothing for them", async () => {
    const shown = await outcome(async () => list.loader(await get("/notifications", null)));
    expect(shown).toMatchObject({ status: 302, location: "/login?next=%2Fnotifications" });
    const asked = await outcome(async () =>
      reading.action(await post("/notifications/reading", { read: "all", upTo: "9" }, null)),
    );
    expect(asked.status).toBe(401);
  });
});

describe("marking as read", () => {
  it("one line, and comes back to where it was pressed", async () => {
    const person = await buildPerson();
    await buildNews(person, "One");
    await buildNews(person, "Two");
    const [newest, older] = (await look(person)).lines;
    const ids = older?.ids.join(",") ?? "";
    const back = "/notifications?before=99";
    expect(await read(person, { ids, back })).toMatchObject({ status: 302, location: back });
    expect((await look(person)).lines).toMatchObject([
      { isNew: true, ids: newest?.ids },
      { isNew: false, ids: older?.ids },
    ]);
    expect(await read(person, { ids, back: "https://elsewhere.example" })).toMatchObject({
      location: "/notifications",
    });
  });

  it("all that was shown, as often as it is pressed", async () => {
    const person = await buildPerson();
    await buildNews(person, "One");
    await buildNews(person, "Two");
    const upTo = String((await look(person)).lines[0]?.ids[0]);
    for (let i = 0; i < 2; i++)
      expect(await read(person, { read: "all", upTo })).toMatchObject({ location: "/notifications" });
    expect(await look(person)).toMatchObject({ unread: 0, lines: [{ isNew: false }, { isNew: false }] });
  });

  it("never another's", async () => {
    const [person, other] = [await buildPerson(), await buildPerson()];
    await buildNews(person, "Mine");
    const ids = (await look(person)).lines[0]?.ids.join(",") ?? "";
    expect((await read(other, { ids })).status).toBe(302);
    expect((await read(other, { read: "all", upTo: "999999999" })).status).toBe(302);
    expect(await header(person)).toBe(1);
  });

  it("refuses what no form of the site sends", async () => {
    const person = await buildPerson();
    const odd = [
      {},
      { read: "all" },
      { read: "all", upTo: "x" },
      { ids: "" },
      { ids: "1,-2" },
      { ids: "1;2" },
    ];
    for (const fields of odd) expect((await read(person, fields as Record<string, string>)).status).toBe(400);
  });
});

describe("Today", () => {
  it("asks a dozen questions at most, also for a newcomer with every role", async () => {
    const roles = (["leader", "steward", "lived-experience-partner"] as const).map((role) => ({
      role,
      teamId: null,
    }));
    const person = await buildPerson({ roles });
    await write((tx) => tx.person.update({ where: { id: person.id }, data: { createdAt: new Date() } }));
    const ideaId = await buildNews(person, "Asked about");
    await writeComment(await buildPerson(), ideaId, { body: "How?" }, new Date());
    const args = await get("/", person);
    const statements: string[] = [];
    const stop = watchQueries((sql) => statements.push(sql));
    const [, shown] = await Promise.all([root.loader(args), outcome(() => home.loader(args))]);
    stop();
    expect(shown.value).toMatchObject({ today: { needs: [{ kind: "answer", title: "Asked about" }] } });
    expect(statements.filter((sql) => /^\s*(select|with)/i.test(sql)).length).toBeLessThanOrEqual(12);
  });
});
