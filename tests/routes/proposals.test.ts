import { buildIdea, buildPerson, buildTeam, someday } from "../support/builders";
import {
  buildAgreed,
  buildPartner,
  buildPathway,
  buildProposal,
  buildSteward,
  revisionOf,
} from "../support/proposals";
import { get, outcome, post } from "../support/requests";
import { beforeAll, describe, expect, it } from "vitest";
import { setReady } from "~/domain/pathways/proposal-ready.server";
import type { Viewer } from "~/domain/people/viewer";
import { countTries } from "~/http/rate-limit.server";
import { db } from "~/platform/db.server";
import * as agreement from "~/routes/pathways/agreement";
import * as edit from "~/routes/pathways/edit-proposal";
import * as start from "~/routes/pathways/new-proposal";
import * as nominations from "~/routes/pathways/nominate";
import * as proposal from "~/routes/pathways/proposal";
import * as notes from "~/routes/pathways/proposal-notes";
import * as readiness from "~/routes/pathways/proposal-ready";
import * as standing from "~/routes/pathways/proposal-standing";
import * as proposals from "~/routes/pathways/proposals";
import * as publication from "~/routes/pathways/publication";

const nhsNumber = "943 476 5919";
const acting = { edit, readiness, notes, agreement, standing, publication };
const pages = { proposal, edit, notes, agreement, publication };

type Acting = keyof typeof acting;

let steward: Viewer, second: Viewer, partner: Viewer, author: Viewer, reader: Viewer, leader: Viewer;

beforeAll(async () => {
  [steward, second, partner] = [await buildSteward(), await buildSteward(), await buildPartner()];
  [author, reader] = [await buildPerson(), await buildPerson()];
  const roles = (["leader", "moderator", "administrator"] as const).map((role) => ({ role, teamId: null }));
  leader = await buildPerson({ roles });
});

async function draft(): Promise<number> {
  return buildProposal({ drafter: steward, ideaIds: [await buildIdea(author)] });
}

async function agreed(): Promise<number> {
  return buildAgreed({ drafter: steward, second: partner, ideaIds: [await buildIdea(author)] });
}

async function send(
  page: Acting,
  id: number,
  viewer: Viewer | null,
  fields: Record<string, string | string[]> = {},
) {
  const args = await post(`/proposals/${id}/${page}`, fields, viewer, { proposalId: String(id) });
  return outcome(() => acting[page].action(args));
}

async function look(page: keyof typeof pages, id: number, viewer: Viewer | null, query = "") {
  const args = await get(`/proposals/${id}/${page}${query}`, viewer, { proposalId: String(id) });
  return outcome(() => pages[page].loader(args));
}

/** The form of a draft as it would be sent again unchanged, with some other words. */
async function formOf(id: number, words: Record<string, string | string[]> = {}) {
  const row = await db.proposal.findUniqueOrThrow({ where: { id }, include: { ideas: true } });
  const { title, moment, summary, why, how, need, watchFor } = row;
  return {
    ...{ title, moment, summary, why, how, need, watchFor },
    pathway: String(row.pathwayId),
    ideas: row.ideas.map(({ ideaId }) => String(ideaId)),
    revision: String(row.revision),
    ...words,
  };
}

describe("a proposal is nobody else's to know of", () => {
  it("on any of its pages", async () => {
    const id = await agreed();
    for (const page of Object.keys(pages) as (keyof typeof pages)[])
      for (const viewer of [reader, leader]) expect((await look(page, id, viewer)).status, page).toBe(404);
  });

  it("nor by any of its buttons", async () => {
    const id = await agreed();
    const before = await db.proposal.findUniqueOrThrow({ where: { id } });
    const fields = {
      ready: "no",
      agreed: "yes",
      aside: "yes",
      body: "Hello",
      revision: String(before.revision),
    };
    for (const page of Object.keys(acting) as Acting[])
      for (const viewer of [reader, leader]) {
        expect((await send(page, id, viewer, fields)).status, page).toBe(404);
        expect((await send(page, 999_999, viewer, fields)).status, page).toBe(404);
      }
    expect(await db.proposal.findUniqueOrThrow({ where: { id } })).toEqual(before);
  });

  it("and what isn't theirs to do is refused to those who may read it", async () => {
    const id = await agreed();
    for (const viewer of [partner, author]) {
      expect((await look("proposal", id, viewer)).status).toBe(200);
      for (const page of ["edit", "publication"] as const)
        expect((await look(page, id, viewer)).status).toBe(403);
      for (const page of ["edit", "readiness", "standing", "publication"] as const)
        expect((await send(page, id, viewer, { ready: "no", aside: "yes" })).status, page).toBe(403);
    }
    expect((await send("agreement", id, author, { agreed: "yes", revision: "2" })).status).toBe(403);
    expect((await send("notes", id, author, { body: "Back", intent: "send-back" })).status).toBe(403);
  });

  it("in the list, which is for stewards and partners", async () => {
    const list = async (viewer: Viewer) =>
      outcome(async () => proposals.loader(await get("/proposals", viewer)));
    for (const viewer of [steward, partner]) expect((await list(viewer)).status).toBe(200);
    for (const viewer of [author, reader, leader]) expect((await list(viewer)).status).toBe(403);
  });
});

describe("starting a draft", () => {
  const begin = async (viewer: Viewer, fields: Record<string, string>) =>
    outcome(async () => start.action(await post("/proposals/new", fields, viewer)));
  const look = async (viewer: Viewer, query: string) =>
    outcome(async () => start.loader(await get(`/proposals/new${query}`, viewer)));

  it("is for stewards, and leads to the draft", async () => {
    const ideaId = await buildIdea(author, { moment: "leave" });
    const fields = {
      idea: String(ideaId),
      title: "A calm start",
      moment: "leave",
      pathway: String(await buildPathway()),
    };
    for (const viewer of [partner, author, leader]) expect((await begin(viewer, fields)).status).toBe(403);
    expect((await look(steward, `?idea=${ideaId}`)).value).toMatchObject({ moment: "leave", draft: null });
    const { status, location } = await begin(steward, fields);
    expect([status, location]).toEqual([302, expect.stringMatching(/^\/proposals\/\d+$/)]);
    expect((await look(steward, `?idea=${ideaId}`)).value).toMatchObject({
      draft: { title: "A calm start" },
    });
  });

  it("asks for what is needed, keeps what was typed, and knows only shared ideas", async () => {
    const ideaId = await buildIdea(author);
    const refused = await begin(steward, { idea: String(ideaId), title: nhsNumber, moment: "leave" });
    expect(refused.status).toBe(400);
    expect(refused.value).toMatchObject({ typed: { title: nhsNumber } });
    const team = await buildTeam();
    const member = await buildSteward();
    const hidden = await buildIdea({ ...member, teams: [team] }, { audience: "draft" });
    for (const idea of [String(hidden), "999999", "x", ""]) {
      expect((await look(member, `?idea=${idea}`)).status).toBe(404);
      expect((await begin(member, { idea })).status).toBe(404);
    }
    expect((await look(steward, "")).location).toBe("/proposals");
  });
});

describe("changing a draft", () => {
  it("saves, and says what came second without losing it", async () => {
    const id = await draft();
    const form = await formOf(id, { how: "Two kettles" });
    expect((await send("edit", id, steward, form)).location).toBe(`/proposals/${id}`);
    const stale = await send("edit", id, second, { ...form, how: "Three kettles" });
    expect(stale.status).toBe(409);
    expect(stale.value).toMatchObject({ state: { typed: { how: "Three kettles" } } });
    expect((await db.proposal.findUniqueOrThrow({ where: { id } })).how).toBe("Two kettles");
  });

  it("keeps everything typed while looking for ideas", async () => {
    const id = await draft();
    const found = await buildIdea(author, { title: "Hollyhocks by the gate" });
    const form = await formOf(id, { how: "Half a sentence", find: "hollyhocks", intent: "find" });
    const { status, value } = await send("edit", id, steward, form);
    expect(status).toBe(200);
    expect(value).toMatchObject({ state: { errors: {}, typed: { how: "Half a sentence" } } });
    expect((value as { ideas: unknown[] }).ideas).toContainEqual({
      name: String(found),
      label: "Hollyhocks by the gate",
    });
    expect((await send("edit", id, steward, { ...form, find: nhsNumber })).status).toBe(400);
  });

  it("refuses an NHS number and a draft without an idea", async () => {
    const id = await draft();
    const { ideas: _ideas, ...bare } = await formOf(id);
    expect((await send("edit", id, steward, bare)).status).toBe(400);
    expect((await send("edit", id, steward, await formOf(id, { need: nhsNumber }))).status).toBe(400);
  });

  it("says beside the fields what is missing when agreement is asked for too early", async () => {
    const id = await draft();
    await send("edit", id, steward, await formOf(id, { why: "", summary: "" }));
    const { location } = await send("readiness", id, steward, { ready: "yes" });
    expect(location).toBe(`/proposals/${id}/edit?asking=yes`);
    const { value } = await look("edit", id, steward, "?asking=yes");
    const { missing } = value as { missing: { errors: object; typed: object } };
    expect(Object.keys(missing.errors)).toEqual(["summary", "why"]);
    expect(missing.typed).toMatchObject({ how: "1. Put the kettle on." });
    const asking = await send("edit", id, steward, await formOf(id, { why: "It helps", intent: "ask" }));
    expect(asking.location).toBe(`/proposals/${id}/edit?asking=yes`);
    const saved = await db.proposal.findUniqueOrThrow({ where: { id } });
    expect([saved.why, saved.readyAt]).toEqual(["It helps", null]);
    await send("edit", id, steward, await formOf(id, { summary: "A cup", intent: "ask" }));
    expect((await db.proposal.findUniqueOrThrow({ where: { id } })).readyAt).not.toBeNull();
  });
});

describe("from a draft to a practice", () => {
  it("goes by way of a second person", async () => {
    const id = await draft();
    expect((await send("readiness", id, steward, { ready: "maybe" })).status).toBe(400);
    expect((await send("readiness", id, steward, { ready: "yes" })).location).toBe(`/proposals/${id}`);
    const revision = String(await revisionOf(id));
    expect((await send("agreement", id, steward, { agreed: "yes", revision })).status).toBe(403);
    expect((await send("agreement", id, partner, { agreed: "no", revision })).status).toBe(400);
    expect((await send("publication", id, steward, { revision })).status).toBe(409);
    expect((await send("agreement", id, partner, { agreed: "yes", revision: "1" })).status).toBe(409);
    expect((await send("agreement", id, partner, { agreed: "yes", revision })).location).toBe(
      `/proposals/${id}`,
    );
    expect((await send("publication", id, steward, { revision: "1" })).status).toBe(409);
    const { location } = await send("publication", id, steward, { revision });
    expect(location).toMatch(/^\/practices\/a-warm-drink/);
    expect((await send("publication", id, second, { revision })).location).toBe(location);
    expect((await look("publication", id, second)).location).toBe(location);
    expect((await send("notes", id, partner, { body: "Late" })).status).toBe(403);
  });

  it("or back, with a note", async () => {
    const id = await draft();
    await setReady(steward, id, true, someday);
    expect((await send("notes", id, partner, { body: " ", intent: "send-back" })).status).toBe(400);
    expect((await send("notes", id, partner, { body: nhsNumber })).status).toBe(400);
    const sent = await send("notes", id, partner, { body: "Say when to stop", intent: "send-back" });
    expect(sent.location).toBe(`/proposals/${id}#notes`);
    expect((await db.proposal.findUniqueOrThrow({ where: { id } })).readyAt).toBeNull();
  });

  it("or aside, and up again", async () => {
    const id = await agreed();
    expect((await send("standing", id, steward, { aside: "perhaps" })).status).toBe(400);
    await send("standing", id, steward, { aside: "yes" });
    expect((await look("edit", id, steward)).status).toBe(403);
    expect((await send("publication", id, steward, { revision: "2" })).status).toBe(409);
    await send("standing", id, second, { aside: "no" });
    expect((await db.proposal.findUniqueOrThrow({ where: { id } })).setAsideAt).toBeNull();
  });
});

it("a draft can't be saved, nor asked for and taken back, without end", async () => {
  const busy = await buildSteward();
  const id = await buildProposal({ drafter: busy, ideaIds: [await buildIdea(author)] });
  const limit = { name: "proposals", points: 120, seconds: 600 };
  await countTries(Array.from({ length: 120 }, () => ({ limit, key: String(busy.id) })));
  expect((await send("edit", id, busy, await formOf(id, { why: "Other words" }))).status).toBe(429);
  expect((await send("readiness", id, busy, { ready: "yes" })).status).toBe(429);
});

describe("putting an idea forward", () => {
  const forward = async (ideaId: number, viewer: Viewer, fields: Record<string, string>) =>
    outcome(async () =>
      nominations.action(
        await post(`/ideas/${ideaId}/nominations`, fields, viewer, { ideaId: String(ideaId) }),
      ),
    );
  const look = async (ideaId: number, viewer: Viewer) =>
    outcome(async () =>
      nominations.loader(await get(`/ideas/${ideaId}/nominations`, viewer, { ideaId: String(ideaId) })),
    );

  it("leads back to the idea, can be changed and taken back", async () => {
    const ideaId = await buildIdea(author);
    expect((await forward(ideaId, reader, { why: "" })).status).toBe(400);
    expect((await forward(ideaId, reader, { why: nhsNumber })).status).toBe(400);
    expect((await forward(ideaId, reader, { why: nhsNumber, intent: "take-back" })).status).toBe(400);
    expect((await forward(ideaId, reader, { why: "It helps" })).location).toBe(`/ideas/${ideaId}`);
    expect((await look(ideaId, reader)).value).toMatchObject({
      nominations: { mine: "It helps", others: 0 },
    });
    expect((await look(ideaId, author)).value).toMatchObject({ nominations: { mine: null, others: 1 } });
    expect((await forward(ideaId, reader, { why: "", intent: "take-back" })).status).toBe(302);
    expect(await db.nomination.count({ where: { ideaId } })).toBe(0);
  });

  it("says why not, for what isn't shared with everybody, and is 404 for what they can't see", async () => {
    const team = await buildTeam();
    const member = await buildPerson({ teams: [team] });
    const ideaId = await buildIdea(member, { audience: "team", teamId: team.id });
    expect((await look(ideaId, member)).value).toMatchObject({ canNominate: false });
    expect((await forward(ideaId, member, { why: "It helps" })).status).toBe(403);
    expect((await look(ideaId, reader)).status).toBe(404);
    expect((await forward(ideaId, reader, { why: "It helps" })).status).toBe(404);
  });
});
