import { buildPerson, buildTeam } from "../support/builders";
import { buildOpportunity } from "../support/beginnings";
import { get, outcome, post } from "../support/requests";
import { wholeSite } from "../support/whole-site";
import { beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";
import * as newIdea from "~/routes/ideas/new";
import * as deletion from "~/routes/opportunities/deletion";
import * as edit from "~/routes/opportunities/edit";
import * as list from "~/routes/opportunities/list";
import * as newNote from "~/routes/opportunities/new";
import * as show from "~/routes/opportunities/show";

const site = await wholeSite();
const words = { moment: "leave", noticed: "A coat, on since nine.", possible: "Say it at eight." };

let amara: Viewer, ruth: Viewer, joe: Viewer, marcus: Viewer, nobody: Viewer;

beforeAll(async () => {
  const willow = await buildTeam("Maple ward");
  amara = await buildPerson({ name: "Amber Writer", teams: [willow] });
  ruth = await buildPerson({ teams: [willow] });
  joe = await buildPerson({ teams: [await buildTeam()] });
  marcus = await buildPerson({ roles: [{ role: "moderator", teamId: null }] });
  nobody = await buildPerson();
});

const pages = { show, edit, deletion };

async function look(page: keyof typeof pages, id: number, viewer: Viewer) {
  const args = await get(`/opportunities/${id}`, viewer, { opportunityId: String(id) });
  return (await outcome(() => pages[page].loader(args))).status;
}

async function send(
  page: "edit" | "deletion",
  id: number,
  viewer: Viewer,
  fields: Record<string, string> = {},
) {
  const args = await post(`/opportunities/${id}/${page}`, fields, viewer, { opportunityId: String(id) });
  return outcome(() => pages[page].action(args));
}

async function html(address: string, viewer: Viewer): Promise<string> {
  return (await site((await get(address, viewer)).request)).text();
}

describe("noting an opportunity", () => {
  it("leads to the note; what is missing is said beside it and nothing is lost", async () => {
    const note = async (fields: Record<string, string>) => {
      const args = await post("/opportunities/new", fields, amara);
      return outcome(() => newNote.action(args));
    };
    const missing = await note({ ...words, possible: "", audience: "team" });
    expect(missing.status).toBe(400);
    expect(missing.value).toMatchObject({
      errors: { possible: "Say what might have been" },
      typed: { noticed: words.noticed },
    });
    const kept = await note({ ...words, audience: "team" });
    expect(kept.location).toMatch(/^\/opportunities\/[1-9]\d{8}$/);
    expect((await note({ ...words, audience: "team" })).location).toBe(kept.location);
  });

  it("needs a team, and the list says so", async () => {
    expect((await outcome(async () => newNote.loader(await get("/opportunities/new", nobody)))).status).toBe(
      403,
    );
    const args = await post("/opportunities/new", { ...words, audience: "team" }, nobody);
    expect((await outcome(() => newNote.action(args))).status).toBe(403);
    expect(await html("/opportunities", nobody)).toContain("To note one you have to be in a team");
  });
});

describe("a note", () => {
  it("opens for its team and a moderator; only its writer changes it, and only both delete it", async () => {
    const id = await buildOpportunity(amara);
    const statuses = (page: keyof typeof pages) =>
      Promise.all([amara, ruth, marcus, joe].map((viewer) => look(page, id, viewer)));
    expect(await statuses("show")).toEqual([200, 200, 200, 404]);
    expect(await statuses("edit")).toEqual([200, 403, 403, 404]);
    expect(await statuses("deletion")).toEqual([200, 403, 200, 404]);
    expect((await send("deletion", id, ruth)).status).toBe(403);
    expect((await send("edit", id, marcus, { ...words, audience: "team" })).status).toBe(403);
    expect((await send("deletion", id, joe)).status).toBe(404);
    expect((await send("deletion", id, amara)).location).toBe("/opportunities");
    expect(await look("show", id, amara)).toBe(404);
  });

  it("changed in two windows keeps both writers' words", async () => {
    const id = await buildOpportunity(amara);
    const first = await send("edit", id, amara, { ...words, audience: "team", revision: "1" });
    expect(first.location).toBe(`/opportunities/${id}`);
    const second = await send("edit", id, amara, {
      ...words,
      noticed: "Later.",
      audience: "team",
      revision: "1",
    });
    expect(second.status).toBe(409);
    expect(second.value).toMatchObject({ typed: { noticed: "Later." } });
    expect((await db.opportunity.findUniqueOrThrow({ where: { id } })).noticed).toBe(words.noticed);
  });

  it("never names its writer, not even to the team or a moderator", async () => {
    const id = await buildOpportunity(amara);
    for (const viewer of [ruth, marcus])
      for (const address of [`/opportunities/${id}`, "/opportunities?of=team", "/opportunities?of=all"])
        expect(await html(address, viewer), address).not.toContain("Amber Writer");
  });
});

describe("the list", () => {
  it("shows what is there, and says what to do where nothing is", async () => {
    expect(await html("/opportunities?moment=before-admission", amara)).toContain("Nothing noted yet for");
    expect(await html("/opportunities", joe)).toContain("Nothing noted yet");
    expect(await html("/opportunities?of=elsewhere", joe)).toContain("three teams have some to share");
    expect(await html("/opportunities?after=2001-01.1", amara)).toContain("That&#x27;s all of them");
    const page = await outcome(async () => list.loader(await get("/opportunities?of=all", joe)));
    expect(page.value).toMatchObject({ wish: { of: "team" }, views: ["team", "elsewhere", "mine"] });
  });

  it("asks for a tick where nothing was ticked, and offers no empty form as if it had grown", async () => {
    const empty = await outcome(async () => newIdea.loader(await get("/ideas/new?from=notes", amara)));
    expect([empty.status, empty.location]).toEqual([302, "/opportunities"]);
    expect((await outcome(async () => newIdea.loader(await get("/ideas/new", amara)))).status).toBe(200);
  });

  it("makes an idea of what is ticked: the form begins with it, and the idea keeps it", async () => {
    const [one, two] = [
      await buildOpportunity(amara),
      await buildOpportunity(amara, { possible: "Two chairs." }),
    ];
    const query = `?opportunities=${one}&opportunities=${two}`;
    const form = await html(`/ideas/new${query}`, amara);
    expect(form).toContain("It grows out of 2 notes.");
    expect(form).toContain("What might have been: Two chairs.");
    expect(form).toContain(`action="/ideas/new?opportunities=${one},${two}"`);
    expect(await html(`/ideas/new${query}`, joe)).not.toContain("Two chairs.");
    const idea = {
      title: "Two chairs by the door",
      change: "Two chairs.",
      audience: "organisation",
      teamId: "",
    };
    const args = await post(`/ideas/new?opportunities=${one},${two}`, idea, amara);
    const { location } = await outcome(() => newIdea.action(args));
    const ideaId = Number(location?.split("/").at(-1));
    expect(await db.ideaOpportunity.count({ where: { ideaId } })).toBe(2);
    expect(await html(`/opportunities/${one}`, ruth)).toContain("Two chairs by the door");
    expect(await html(`/ideas/${ideaId}`, ruth)).toContain("What it grew out of");
    expect(await html(`/ideas/${ideaId}`, joe)).not.toContain(`/opportunities/${one}`);
  });

  it("makes a draft of it too, when the idea isn't finished", async () => {
    const id = await buildOpportunity(amara);
    const fields = { title: "Not finished", audience: "organisation", teamId: "" };
    const args = await post(`/ideas/new?opportunities=${id}`, fields, amara);
    const { status, value } = await outcome(() => newIdea.action(args));
    expect(status).toBe(400);
    const { draftId } = value as { draftId: number };
    expect(await db.ideaOpportunity.count({ where: { ideaId: draftId } })).toBe(1);
  });
});
