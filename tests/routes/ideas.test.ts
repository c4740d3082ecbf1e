import { buildIdea, buildPerson, buildTeam } from "../support/builders";
import { buildPractice } from "../support/practices";
import { get, outcome, post } from "../support/requests";
import { beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";
import * as deletion from "~/routes/ideas/deletion";
import * as edit from "~/routes/ideas/edit";
import * as history from "~/routes/ideas/history";
import * as create from "~/routes/ideas/new";
import * as show from "~/routes/ideas/show";
import * as withdrawal from "~/routes/ideas/withdrawal";

const nhsNumber = "943 476 5919";
let author: Viewer, reader: Viewer, moderator: Viewer;
let team: { id: number; name: string };

beforeAll(async () => {
  team = await buildTeam();
  author = await buildPerson({ name: "Hidden Author", teams: [team] });
  reader = await buildPerson();
  moderator = await buildPerson({ roles: [{ role: "moderator", teamId: null }] });
});

const fields = { title: "Soft words", change: "We say please", audience: "organisation" };

describe("sharing an idea", () => {
  it("shares what has a title and a change, and goes to its page", async () => {
    const { status, location } = await outcome(async () =>
      create.action(await post("/ideas/new", fields, author)),
    );
    expect(status).toBe(302);
    expect(location).toMatch(/^\/ideas\/\d+$/);
  });

  it("keeps a draft when something is missing, says what, and loses nothing typed", async () => {
    const sent = { ...fields, change: "", noticed: "Nights are tense", themes: ["choice", "safety"] };
    const { status, value } = await outcome(async () =>
      create.action(await post("/ideas/new", sent, author)),
    );
    expect(status).toBe(400);
    const answer = value as { state: { errors: object; typed: object }; draftId: number };
    expect(answer.state.errors).toEqual({ change: "Say what you will change" });
    expect(answer.state.typed).toMatchObject(sent);
    const draft = await db.idea.findUniqueOrThrow({ where: { id: answer.draftId } });
    expect(draft).toMatchObject({ audience: "draft", noticed: "Nights are tense" });
  });

  it("previews without saving", async () => {
    const before = await db.idea.count();
    const sent = { ...fields, change: "**please**", intent: "preview" };
    const { status, value } = await outcome(async () =>
      create.action(await post("/ideas/new", sent, author)),
    );
    expect(status).toBe(200);
    expect(value).toMatchObject({ preview: { changeHtml: "<p><strong>please</strong></p>" } });
    expect(await db.idea.count()).toBe(before);
  });

  it("keeps an NHS number on the page and off the server", async () => {
    const before = await db.idea.count();
    const sent = { ...fields, noticed: `Seen ${nhsNumber} today`, intent: "draft" };
    const { status, value } = await outcome(async () =>
      create.action(await post("/ideas/new", sent, author)),
    );
    expect(status).toBe(400);
    expect(value).toMatchObject({
      state: { typed: sent, errors: { noticed: expect.stringContaining(nhsNumber) } },
    });
    expect(await db.idea.count()).toBe(before);
  });

  it("refuses a team that one doesn't belong to", async () => {
    const other = await buildTeam();
    const sent = { ...fields, teamId: String(other.id) };
    const { status, value } = await outcome(async () =>
      create.action(await post("/ideas/new", sent, author)),
    );
    expect(status).toBe(400);
    expect(value).toMatchObject({ state: { errors: { teamId: "Choose a team that you belong to" } } });
  });
});

describe("changing an idea", () => {
  it("finishes a draft into a shared idea", async () => {
    const ideaId = await buildIdea(author, { audience: "draft", change: "" });
    const params = { ideaId: String(ideaId) };
    const { status } = await outcome(async () =>
      edit.action(await post(`/ideas/${ideaId}/edit`, { ...fields, revision: "1" }, author, params)),
    );
    expect(status).toBe(302);
    expect((await db.idea.findUniqueOrThrow({ where: { id: ideaId } })).audience).toBe("organisation");
  });

  it("keeps what was typed when somebody saved meanwhile", async () => {
    const ideaId = await buildIdea(author);
    const params = { ideaId: String(ideaId) };
    const sent = { ...fields, revision: "0" };
    const { status, value } = await outcome(async () => edit.action(await post("/", sent, author, params)));
    expect(status).toBe(409);
    expect(value).toMatchObject({ state: { typed: fields } });
  });
});

describe("access", () => {
  const pages = { show, edit, history, withdrawal, deletion };

  async function read(page: keyof typeof pages, ideaId: number, viewer: Viewer | null) {
    const args = await get(`/ideas/${ideaId}`, viewer, { ideaId: String(ideaId) });
    return (await outcome(() => pages[page].loader(args))).status;
  }

  async function send(
    page: "edit" | "history" | "withdrawal" | "deletion",
    ideaId: number,
    viewer: Viewer | null,
  ) {
    const sent = { ...fields, revision: "1", withdrawn: "yes", number: "1" };
    const args = await post(`/ideas/${ideaId}`, sent, viewer, { ideaId: String(ideaId) });
    return (await outcome(() => pages[page].action(args))).status;
  }

  it("another's draft isn't there, for reading and for every write", async () => {
    const ideaId = await buildIdea(author, { audience: "draft" });
    for (const viewer of [reader, moderator]) {
      for (const page of ["show", "edit", "history", "withdrawal", "deletion"] as const)
        expect(await read(page, ideaId, viewer), page).toBe(404);
      for (const page of ["edit", "history", "withdrawal", "deletion"] as const)
        expect(await send(page, ideaId, viewer), page).toBe(404);
    }
  });

  it("a team's idea isn't there for other teams", async () => {
    const ideaId = await buildIdea(author, { audience: "team", teamId: team.id });
    for (const page of ["show", "history"] as const) expect(await read(page, ideaId, reader)).toBe(404);
    for (const page of ["edit", "history", "withdrawal", "deletion"] as const)
      expect(await send(page, ideaId, reader), page).toBe(404);
  });

  it("a reader can't change what somebody else shared", async () => {
    const ideaId = await buildIdea(author);
    for (const page of ["edit", "withdrawal", "deletion"] as const)
      expect(await read(page, ideaId, reader), page).toBe(403);
    for (const page of ["edit", "history", "withdrawal", "deletion"] as const)
      expect(await send(page, ideaId, reader), page).toBe(403);
  });

  it("an idea in the team's name comes without its author", async () => {
    const ideaId = await buildIdea(author, { teamId: team.id, inTeamName: true });
    const args = await get(`/ideas/${ideaId}`, reader, { ideaId: String(ideaId) });
    const { status, value } = await outcome(() => show.loader(args));
    expect(status).toBe(200);
    const said = JSON.stringify(value);
    expect(said).toContain(team.name);
    expect(said).not.toContain("Hidden Author");
    expect(said).not.toMatch(/"authorId"/);
  });

  it("an idea that a practice rests on can be withdrawn, and the page says what that comes to", async () => {
    const [plain, ideaId] = [await buildIdea(author), await buildIdea(author)];
    const { slug } = await buildPractice({ ideaIds: [ideaId] });
    const practicesOn = async (id: number) => {
      const args = await get(`/ideas/${id}/withdrawal`, author, { ideaId: String(id) });
      return (await outcome(() => withdrawal.loader(args))).value;
    };
    expect(await practicesOn(plain)).toMatchObject({ practices: [] });
    expect(await practicesOn(ideaId)).toMatchObject({ practices: [{ slug }] });
    expect(await send("withdrawal", ideaId, author)).toBe(302);
  });

  it("an unknown number is not found", async () => {
    for (const ideaId of ["0", "x", "999999", "1e3", "-1"]) {
      const args = await get(`/ideas/${ideaId}`, reader, { ideaId });
      expect((await outcome(() => show.loader(args))).status).toBe(404);
    }
  });
});
