import { buildIdea, buildPerson, buildTeam, someday } from "../support/builders";
import { buildEndorsement, buildLeader, buildPledge } from "../support/endorsements";
import { get, outcome, post } from "../support/requests";
import { beforeAll, describe, expect, it } from "vitest";
import { writeComment } from "~/domain/engagement/write-comment.server";
import { daysAfter, dayOf } from "~/platform/calendar-day";
import type { Viewer } from "~/domain/people/viewer";
import { countTries } from "~/http/rate-limit.server";
import { db } from "~/platform/db.server";
import { now } from "~/platform/clock.server";
import { watchQueries } from "~/platform/sqlite-adapter.server";
import * as root from "~/root";
import * as endorse from "~/routes/leadership/endorse";
import * as leaders from "~/routes/leadership/leaders";
import * as pledge from "~/routes/leadership/pledge";
import * as takeBack from "~/routes/leadership/take-back";

const pages = {
  endorse: { module: endorse, path: (id: number) => `/ideas/${id}/endorsements`, name: "ideaId" },
  takeBack: { module: takeBack, path: (id: number) => `/endorsements/${id}/deletion`, name: "endorsementId" },
  pledge: { module: pledge, path: (id: number) => `/pledges/${id}`, name: "pledgeId" },
};

type Page = keyof typeof pages;

async function look(page: Page, id: number, viewer: Viewer | null) {
  const { module, path, name } = pages[page];
  const args = await get(path(id), viewer, { [name]: String(id) });
  return outcome(() => module.loader(args));
}

async function send(page: Page, id: number, viewer: Viewer | null, fields: Record<string, string> = {}) {
  const { module, path, name } = pages[page];
  const args = await post(path(id), fields, viewer, { [name]: String(id) });
  return outcome(() => module.action(args));
}

async function leadersPage(viewer: Viewer | null, query = "") {
  return outcome(async () => leaders.loader(await get(`/leaders${query}`, viewer)));
}

const words = { message: "The question is what makes it work." };

let team: { id: number; name: string };
let author: Viewer, leader: Viewer, stranger: Viewer, member: Viewer;
let tomorrow: string;

beforeAll(async () => {
  team = await buildTeam();
  author = await buildPerson({ name: "Hidden Author", teams: [team] });
  leader = await buildLeader(team, "Leading Here");
  stranger = await buildLeader(await buildTeam());
  member = await buildPerson();
  tomorrow = daysAfter(dayOf(now()), 1);
});

describe("the form", () => {
  it("is for leaders, of ideas they see, and not the author's", async () => {
    const ideaId = await buildIdea(author);
    const ofTeam = await buildIdea(author, { audience: "team", teamId: team.id });
    const own = await buildIdea(leader);
    const moderator = await buildPerson({ roles: [{ role: "moderator", teamId: null }] });
    expect(await look("endorse", ideaId, null)).toMatchObject({ status: 302 });
    expect((await look("endorse", ideaId, null)).location).toContain("/login?next=");
    expect((await send("endorse", ideaId, null, words)).status).toBe(401);
    const statuses: [Viewer, number, number][] = [
      [leader, ideaId, 200],
      [leader, ofTeam, 200],
      [leader, own, 403],
      [member, ideaId, 403],
      [moderator, ideaId, 403],
      [stranger, ofTeam, 404],
      [member, ofTeam, 404],
      [leader, 999_999, 404],
    ];
    for (const [viewer, id, status] of statuses) {
      expect((await look("endorse", id, viewer)).status).toBe(status);
      if (status !== 200) expect((await send("endorse", id, viewer, words)).status).toBe(status);
    }
    expect(await db.endorsement.count({ where: { ideaId: { in: [ideaId, ofTeam, own] } } })).toBe(0);
  });

  it("endorses, shows the words again, and changes them", async () => {
    const ideaId = await buildIdea(author);
    const sent = await send("endorse", ideaId, leader, { ...words, what: "Wash up", dueOn: tomorrow });
    expect(sent).toMatchObject({ status: 302, location: `/ideas/${ideaId}#endorsements` });
    const opened = (await look("endorse", ideaId, leader)).value as { own: { revision: string } };
    expect(opened.own).toMatchObject({ ...words, pledge: { what: "Wash up", dueOn: tomorrow } });
    const { revision } = opened.own;
    expect((await send("endorse", ideaId, leader, { message: "Better", revision })).status).toBe(302);
    expect((await send("endorse", ideaId, leader, { message: "Stale", revision: "1" })).status).toBe(409);
    const second = await send("endorse", ideaId, leader, {
      message: "Better",
      what: "Sing",
      dueOn: tomorrow,
    });
    expect(second).toMatchObject({ status: 409, value: { typed: { what: "Sing", message: "Better" } } });
    expect((await db.endorsement.findFirst({ where: { ideaId } }))?.message).toBe("Better");
  });

  it("is answered 400 with what was typed, where something is missing", async () => {
    const ideaId = await buildIdea(author);
    const tries: [Record<string, string>, string[]][] = [
      [{ message: "", what: "Wash up", dueOn: "" }, ["message", "dueOn"]],
      [{ ...words, what: "", dueOn: tomorrow }, ["what"]],
      [{ ...words, what: "Wash up", dueOn: daysAfter(dayOf(now()), -1) }, ["dueOn"]],
      [{ message: "For 943 476 5919", what: "", dueOn: "" }, ["message"]],
    ];
    for (const [fields, wrong] of tries) {
      const { status, value } = await send("endorse", ideaId, leader, fields);
      expect(status).toBe(400);
      expect(value).toMatchObject({ typed: fields });
      expect(Object.keys((value as { errors: object }).errors)).toEqual(wrong);
    }
    expect(await db.endorsement.count({ where: { ideaId } })).toBe(0);
  });

  it("can't be sent without end", async () => {
    const busy = await buildLeader();
    const limit = { name: "endorsements", points: 60, seconds: 600 };
    await countTries(Array.from({ length: 60 }, () => ({ limit, key: String(busy.id) })));
    expect((await send("endorse", await buildIdea(author), busy, words)).status).toBe(429);
  });
});

describe("taking back", () => {
  it("asks first, and is one's own", async () => {
    const ideaId = await buildIdea(author);
    const id = await buildEndorsement(leader, ideaId);
    expect((await look("takeBack", id, null)).status).toBe(302);
    for (const viewer of [stranger, author]) {
      expect((await look("takeBack", id, viewer)).status).toBe(403);
      expect((await send("takeBack", id, viewer)).status).toBe(403);
    }
    expect((await look("takeBack", id, leader)).status).toBe(200);
    expect(await send("takeBack", id, leader)).toMatchObject({ status: 302, location: `/ideas/${ideaId}` });
    expect((await look("takeBack", id, leader)).status).toBe(404);
  });

  it("isn't possible while there's a pledge, nor where the idea is out of sight", async () => {
    const pledgeId = await buildPledge(leader, await buildIdea(author), tomorrow);
    const { endorsementId } = await db.pledge.findUniqueOrThrow({ where: { id: pledgeId } });
    expect(await look("takeBack", endorsementId, leader)).toMatchObject({ status: 403, value: { pledgeId } });
    expect((await send("takeBack", endorsementId, leader)).status).toBe(403);
    const hidden = await buildEndorsement(
      leader,
      await buildIdea(author, { audience: "team", teamId: team.id }),
    );
    expect((await look("takeBack", hidden, stranger)).status).toBe(404);
  });
});

describe("a pledge", () => {
  it("can't be settled one way and the other without end", async () => {
    const busy = await buildLeader();
    const id = await buildPledge(busy, await buildIdea(author), tomorrow);
    const limit = { name: "pledges", points: 60, seconds: 600 };
    await countTries(Array.from({ length: 60 }, () => ({ limit, key: String(busy.id) })));
    const { status } = await send("pledge", id, busy, { status: "kept", outcome: "", revision: "0" });
    expect(status).toBe(429);
  });

  it("is shown to whoever sees the idea, and settled by whoever made it", async () => {
    const ideaId = await buildIdea(author, { audience: "team", teamId: team.id, inTeamName: true });
    const id = await buildPledge(leader, ideaId, tomorrow);
    const kept = { status: "kept", outcome: "With soap", revision: "0" };
    expect((await look("pledge", id, null)).status).toBe(302);
    for (const viewer of [stranger, member]) {
      expect((await look("pledge", id, viewer)).status).toBe(404);
      expect((await send("pledge", id, viewer, kept)).status).toBe(404);
    }
    expect(await look("pledge", id, author)).toMatchObject({
      status: 200,
      value: { pledge: { by: "Leading Here", isMine: false } },
    });
    const colleague = await buildPerson({ teams: [team] });
    expect(JSON.stringify((await look("pledge", id, colleague)).value)).not.toContain("Hidden");
    expect((await send("pledge", id, author, kept)).status).toBe(403);
    expect(await send("pledge", id, leader, kept)).toMatchObject({ status: 302, location: `/pledges/${id}` });
  });

  it("that wasn't kept needs its reason, and two windows don't overwrite each other", async () => {
    const id = await buildPledge(leader, await buildIdea(author), tomorrow);
    const unkept = { status: "not-kept", outcome: "", revision: "0" };
    expect(await send("pledge", id, leader, unkept)).toMatchObject({ status: 400, value: { typed: unkept } });
    expect(await send("pledge", id, leader, { outcome: "Words" })).toMatchObject({
      status: 400,
      value: { typed: { outcome: "Words" } },
    });
    expect((await send("pledge", id, leader, { ...unkept, outcome: "Too late" })).status).toBe(302);
    const second = await send("pledge", id, leader, { status: "kept", outcome: "Late", revision: "0" });
    expect(second).toMatchObject({ status: 409, value: { typed: { status: "kept", outcome: "Late" } } });
    expect((await db.pledge.findUniqueOrThrow({ where: { id } })).status).toBe("not-kept");
  });
});

describe("the page about leaders", () => {
  type Shown = {
    own: { pledges: { id: number }[]; endorsements: { idea: { id: number } }[] } | null;
    waiting: { id: number }[] | null;
    promised: { open: { pledges: { id: number }[] }; settled: { id: number }[]; isFirstPage: boolean };
  };

  it("is for everybody, and what is one's own for leaders", async () => {
    expect((await leadersPage(null)).location).toContain("/login?next=");
    const ward = await buildTeam();
    const writer = await buildPerson({ teams: [ward] });
    const head = await buildLeader(ward);
    const promised = await buildPledge(head, await buildIdea(writer, { teamId: ward.id }), "2020-01-01");
    const quiet = await buildIdea(writer, { teamId: ward.id, audience: "team" }, now());
    const mine = (await leadersPage(head)).value as Shown;
    expect(mine.own?.pledges.map(({ id }) => id)).toEqual([promised]);
    expect(mine.promised.open.pledges.map(({ id }) => id)).not.toContain(promised);
    expect(mine.own?.endorsements).toHaveLength(1);
    expect(mine.waiting?.map(({ id }) => id)).toEqual([quiet]);
    const theirs = (await leadersPage(member)).value as Shown;
    expect(theirs).toMatchObject({ own: null, waiting: null });
    expect(theirs.promised.open.pledges.map(({ id }) => id)).toContain(promised);
    const next = (await leadersPage(member, `?after=2020-01-01.${promised}`)).value as Shown;
    expect(next.promised.open.pledges.map(({ id }) => id)).not.toContain(promised);
    expect(next.promised).toMatchObject({ settled: [], isFirstPage: false });
    expect((await leadersPage(member, "?after=nonsense")).value).toMatchObject({
      promised: { isFirstPage: true },
    });
  });

  it("shows neither titles out of sight nor an author who stands behind a team", async () => {
    const ward = await buildTeam();
    const writer = await buildPerson({ name: "Hidden Writer", teams: [ward] });
    const head = await buildLeader(ward);
    const secret = { title: "Only for our ward", audience: "team" as const, teamId: ward.id };
    await buildPledge(head, await buildIdea(writer, secret), "2020-01-01");
    await buildIdea(writer, { teamId: ward.id, inTeamName: true }, now());
    for (const viewer of [member, stranger])
      expect(JSON.stringify((await leadersPage(viewer)).value)).not.toMatch(
        /Only for our ward|Hidden Writer/,
      );
    const shown = JSON.stringify((await leadersPage(head)).value);
    expect(shown).toContain("Only for our ward");
    expect(shown).not.toContain("Hidden Writer");
  });

  it.each(["leader", "member"])(
    "asks a dozen questions at most, however much there is: a %s",
    async (who) => {
      const viewer = who === "leader" ? leader : member;
      const before = await statementsFor(viewer);
      for (let i = 0; i < 5; i++) {
        const ideaId = await buildIdea(author, { teamId: team.id }, now());
        await buildPledge(i % 2 ? leader : stranger, ideaId, tomorrow);
        await writeComment(member, await buildIdea(author, { teamId: team.id }, now()), thanks, someday);
      }
      const statements = await statementsFor(viewer);
      expect(statements.length, statements.join("\n")).toBeLessThanOrEqual(12);
      expect(statements.length).toBe(before.length);
    },
  );
});

const thanks = { body: "Thank you" };

async function statementsFor(viewer: Viewer): Promise<string[]> {
  const args = await get("/leaders", viewer);
  const statements: string[] = [];
  const stop = watchQueries((sql) => statements.push(sql));
  await Promise.all([root.loader(args), leaders.loader(args)]);
  stop();
  return statements.filter((sql) => /^\s*(select|insert|update|delete)/i.test(sql));
}
