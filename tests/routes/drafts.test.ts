import { buildIdea, buildPerson, buildTeam, ideaForm } from "../support/builders";
import { buildOpportunity } from "../support/beginnings";
import { outcome, post } from "../support/requests";
import { placesHolding, placesHoldingWords } from "../access/stored-text";
import { beforeAll, describe, expect, it } from "vitest";
import { confirmationOf, findInField } from "~/domain/safety/confirming";
import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";
import { drawKey } from "~/platform/draw-key.server";
import * as create from "~/routes/ideas/new";
import * as drafts from "~/routes/ideas/drafts";
import * as edit from "~/routes/ideas/edit";

let author: Viewer, other: Viewer;

beforeAll(async () => {
  const team = await buildTeam();
  author = await buildPerson({ teams: [team] });
  other = await buildPerson({ teams: [team] });
});

type Fields = Record<string, string | string[]>;

/** What the page's script sends after a pause, and what it's told. */
async function type(opened: string, fields: Fields, how: { at?: string; by?: Viewer; person?: number } = {}) {
  const { at = "/drafts", by = author } = how;
  const { person = by.id } = how;
  const sent = { audience: "organisation", opened, person: String(person), ...fields };
  const { status, value } = await outcome(async () => drafts.action(await post(at, sent, by)));
  const told = value instanceof Response ? await value.text() : "";
  return { status, told: (told ? JSON.parse(told) : {}) as Record<string, unknown> };
}

async function share(opened: string, fields: Fields) {
  const sent = { audience: "organisation", intent: "share", opened, ...fields };
  return outcome(async () => create.action(await post("/ideas/new", sent, author)));
}

const ofAuthor = () => db.idea.findMany({ where: { authorId: author.id }, orderBy: { id: "asc" } });

describe("what is typed", () => {
  it("makes one draft for one opened form, and no history, event or second follower of it", async () => {
    const key = drawKey();
    const before = (await ofAuthor()).length;
    const first = await type(key, { title: "Tea" });
    expect(first).toMatchObject({ status: 200, told: { outcome: "saved", revision: 1 } });
    const ideaId = Number(first.told.ideaId);
    const both = [type(key, { title: "Tea at" }), type(key, { title: "Tea at nine" })];
    for (const { told } of await Promise.all(both)) expect(told.ideaId).toBe(ideaId);
    expect((await ofAuthor()).length).toBe(before + 1);
    const draft = await db.idea.findUniqueOrThrow({
      where: { id: ideaId },
      include: { revisions: true, events: true },
    });
    expect(draft).toMatchObject({ audience: "draft", meantFor: "organisation", revisions: [], events: [] });
  });

  it("isn't written again when it says the same", async () => {
    const key = drawKey();
    const { told } = await type(key, { title: "Same", themes: ["safety", "choice"] });
    const again = await type(key, { title: "Same", themes: ["choice", "safety"], revision: "1" });
    expect(again.told).toEqual(told);
  });

  it("is gone again when the form is emptied, and nothing comes of an empty one", async () => {
    const key = drawKey();
    const before = (await ofAuthor()).length;
    expect((await type(key, { title: "  " })).told).toEqual({ outcome: "nothing" });
    await type(key, { title: "A word" });
    expect((await type(key, { title: "", revision: "1" })).told).toEqual({ outcome: "nothing" });
    expect((await ofAuthor()).length).toBe(before);
    expect((await type(key, { title: "Another" })).told).toMatchObject({ outcome: "saved" });
  });

  it("becomes the idea that is shared, even when the page never heard of its draft", async () => {
    const key = drawKey();
    const { told } = await type(key, { title: "Plants" });
    await type(key, { title: "Plants that", change: "One each" });
    const fields = { title: "Plants that people water", change: "One each" };
    const { location } = await share(key, fields);
    expect(location).toBe(`/ideas/${String(told.ideaId)}`);
    expect((await share(key, fields)).location).toBe(location);
    const late = await type(key, { title: "Plants that" });
    expect(late).toMatchObject({ status: 409, told: { outcome: "refused" } });
    const events = await db.event.findMany({ where: { ideaId: Number(told.ideaId) } });
    expect(events.map((event) => event.type)).toEqual(["idea-shared"]);
  });

  it("keeps what it grows out of", async () => {
    const noteId = await buildOpportunity(author);
    const { told } = await type(drawKey(), { title: "Grown" }, { at: `/drafts?opportunities=${noteId}` });
    expect(await db.ideaOpportunity.count({ where: { ideaId: Number(told.ideaId) } })).toBe(1);
  });
});

describe("two devices", () => {
  it("carry on one after the other, and neither overwrites the other unseen", async () => {
    const [phone, desk] = [drawKey(), drawKey()];
    const { told } = await type(phone, { title: "From the phone" });
    const ideaId = Number(told.ideaId);
    const at = `/drafts?idea=${ideaId}`;
    expect((await type(desk, { title: "From the desk", revision: "1" }, { at })).status).toBe(200);
    const stale = await type(phone, { title: "From the phone again", revision: "1" });
    expect(stale).toEqual({ status: 409, told: { outcome: "conflict", ideaId } });
    const sent = await share(phone, { title: "From the phone again", change: "x", revision: "1" });
    expect(sent).toMatchObject({
      status: 409,
      value: { draftId: ideaId, revision: 2, state: { typed: { title: "From the phone again" } } },
    });
    expect((await db.idea.findUniqueOrThrow({ where: { id: ideaId } })).title).toBe("From the desk");
  });

  it("don't get in their own way when an answer is lost", async () => {
    const ideaId = await buildIdea(author, { audience: "draft" });
    const [key, at] = [drawKey(), `/drafts?idea=${ideaId}`];
    await type(key, { title: "One", revision: "1" }, { at });
    expect((await type(key, { title: "Two", revision: "1" }, { at })).status).toBe(200);
    const fields = { title: "Three", change: "Now", audience: "organisation", revision: "1", opened: key };
    const params = { ideaId: String(ideaId) };
    const sent = await outcome(async () => edit.action(await post("/", fields, author, params)));
    expect(sent.location).toBe(`/ideas/${ideaId}`);
  });
});

describe("a draft is for its author", () => {
  it("and words typed on a page drawn for somebody else are nobody's", async () => {
    const before = await db.idea.count();
    expect((await type(drawKey(), { title: "Joe's" }, { by: other, person: author.id })).status).toBe(401);
    expect(await db.idea.count()).toBe(before);
  });

  it("so nobody else saves over it, by its number or by its key", async () => {
    const key = drawKey();
    const { told } = await type(key, { title: "Mine" });
    const at = `/drafts?idea=${String(told.ideaId)}`;
    expect((await type(drawKey(), { title: "Yours", revision: "1" }, { by: other, at })).status).toBe(409);
    const own = await type(key, { title: "Yours" }, { by: other });
    expect(own.told.ideaId).not.toBe(told.ideaId);
    expect((await db.idea.findUniqueOrThrow({ where: { id: Number(told.ideaId) } })).title).toBe("Mine");
  });

  it("and what is shared isn't changed by typing", async () => {
    const ideaId = await buildIdea(author);
    const at = `/drafts?idea=${ideaId}`;
    const sent = await type(drawKey(), { title: "Half a", revision: "1" }, { at });
    expect(sent).toEqual({ status: 409, told: { outcome: "refused" } });
    expect((await db.idea.findUniqueOrThrow({ where: { id: ideaId } })).title).toBe(ideaForm().title);
  });
});

describe("words that may identify a patient", () => {
  it("are in no draft, ticked or not, and aren't said back", async () => {
    const title = "Mrs Wetherby's tea";
    const notIdentifying = confirmationOf("title", findInField("title", title));
    for (const ticked of [{} as Fields, { notIdentifying }]) {
      const { status, told } = await type(drawKey(), { title, change: "Tea", ...ticked });
      expect(status).toBe(422);
      expect(told).toEqual({ outcome: "not-kept", why: [{ field: "title", mayIdentify: true }] });
    }
    expect(placesHoldingWords("Wetherby")).toEqual([]);
    for (const field of ["noticed", "shapedBy", "moment", "opened", "person", "revision", "unknown"])
      await type(drawKey(), { title: "Tea", [field]: "943 476 5919" });
    expect(placesHolding("9434765919")).toEqual([]);
  });
});

it("what no page of the site sends is refused", async () => {
  expect((await type("short", { title: "x" })).status).toBe(400);
});
