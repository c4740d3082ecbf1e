import { buildIdea, buildPerson } from "../support/builders";
import { buildPathway, buildPractice, buildSteward } from "../support/practices";
import { get, outcome, post } from "../support/requests";
import { wholeSite } from "../support/whole-site";
import { describe, expect, it } from "vitest";
import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";
import * as edit from "~/routes/pathways/edit-pathway";
import * as list from "~/routes/pathways/list";
import * as add from "~/routes/pathways/new-pathway";
import * as pathway from "~/routes/pathways/pathway";
import * as practice from "~/routes/pathways/practice";
import * as reading from "~/routes/pathways/reading";
import * as remove from "~/routes/pathways/remove-pathway";
import * as standing from "~/routes/pathways/standing";
import * as version from "~/routes/pathways/version";
import * as welcome from "~/routes/welcome/welcome";

async function status(
  loader: (args: never) => Promise<unknown>,
  viewer: Viewer | null,
  slug = "",
  more = {},
) {
  const args = await get("/here", viewer, { slug, ...more });
  return (await outcome(() => loader(args as never))).status;
}

describe("before there is a pathway", () => {
  it("says what to do first, and to stewards that they can add one", async () => {
    const [reader, steward] = [await buildPerson(), await buildSteward()];
    for (const [viewer, isKeeper] of [
      [reader, false],
      [steward, true],
    ] as const) {
      const { value } = await outcome(async () => list.loader(await get("/pathways", viewer)));
      expect(value).toMatchObject({ kind: "none", isKeeper });
    }
    expect(await status(welcome.loader, reader)).toBe(200);
  });
});

describe("who may read", () => {
  it("is everybody who is signed in; what isn't there is not found", async () => {
    const reader = await buildPerson();
    const { slug: way, id: pathwayId } = await buildPathway();
    const { slug } = await buildPractice({ ideaIds: [await buildIdea(reader)], pathwayId });
    expect(await status(list.loader, reader)).toBe(200);
    expect(await status(pathway.loader, reader, way)).toBe(200);
    expect(await status(practice.loader, reader, slug)).toBe(200);
    expect(await status(version.loader, reader, slug, { version: "1" })).toBe(200);
    for (const wrong of ["2", "0", "one"])
      expect(await status(version.loader, reader, slug, { version: wrong })).toBe(404);
    for (const loader of [pathway.loader, practice.loader, standing.loader])
      expect(await status(loader, reader, "nowhere")).toBe(404);
    for (const loader of [list.loader, pathway.loader, practice.loader, welcome.loader, reading.loader])
      expect(await status(loader, null, slug)).toBe(302);
  });

  it("hands over ids of nobody and nothing but what is shown", async () => {
    const author = await buildPerson();
    const { slug } = await buildPractice({ ideaIds: [await buildIdea(author)], draftedById: author.id });
    const { value } = await outcome(async () => practice.loader(await get("/here", author, { slug })));
    expect(JSON.stringify(value)).not.toMatch(/personId|authorId|practiceId|versionId/);
  });
});

describe("pathways are kept by stewards", () => {
  it("who alone see the forms and may send them", async () => {
    const reader = await buildPerson();
    const { slug } = await buildPathway();
    for (const loader of [add.loader, edit.loader, remove.loader])
      expect(await status(loader, reader, slug)).toBe(403);
    for (const action of [add.action, edit.action, remove.action]) {
      const args = await post("/here", { title: "Mine" }, reader, { slug });
      expect((await outcome(() => action(args))).status).toBe(403);
    }
  });

  it("who alone are shown, and may remove, one along which nothing lies", async () => {
    const [reader, steward] = [await buildPerson(), await buildSteward()];
    const { slug } = await buildPathway("Quite empty");
    const listed = async (viewer: Viewer) =>
      JSON.stringify((await outcome(async () => list.loader(await get("/pathways", viewer)))).value);
    expect(await listed(reader)).not.toContain("Quite empty");
    expect(await listed(steward)).toContain("Quite empty");
    const send = async () => outcome(async () => remove.action(await post("/here", {}, steward, { slug })));
    expect(await send()).toMatchObject({ status: 302, location: "/pathways" });
    expect((await send()).status).toBe(404);
    const { id, slug: used } = await buildPathway();
    await buildPractice({ ideaIds: [await buildIdea(reader)], pathwayId: id });
    const args = await post("/here", {}, steward, { slug: used });
    expect(await outcome(() => remove.action(args))).toMatchObject({
      status: 302,
      location: `/pathways/${used}/deletion`,
    });
    expect(await status(pathway.loader, reader, used)).toBe(200);
  });

  it("who are told what is missing, and keep what they typed", async () => {
    const steward = await buildSteward();
    const send = async (fields: Record<string, string>) => {
      const args = await post("/pathways/new", fields, steward);
      return outcome(() => add.action(args));
    };
    expect(await send({ title: "", summary: "Kept" })).toMatchObject({
      status: 400,
      value: { typed: { summary: "Kept" } },
    });
    expect((await send({ title: "x".repeat(121) })).status).toBe(400);
    expect((await send({ title: "For 943 476 5919" })).status).toBe(400);
    expect(await send({ title: "New" })).toMatchObject({ status: 302, location: "/pathways/new-pathway" });
    expect((await send({ title: "new!" })).status).toBe(400);
  });

  it("and never changed by whoever came second without a word", async () => {
    const steward = await buildSteward();
    const { slug } = await buildPathway();
    const { value } = await outcome(async () => edit.loader(await get("/here", steward, { slug })));
    const { revision } = value as { revision: string };
    const send = async (title: string) => {
      const args = await post("/here", { title, summary: "", revision }, steward, { slug });
      return outcome(() => edit.action(args));
    };
    expect(await send("First")).toMatchObject({ status: 302, location: `/pathways/${slug}` });
    expect(await send("Second")).toMatchObject({ status: 409, value: { typed: { title: "Second" } } });
  });
});

describe("a practice is taken down by stewards", () => {
  it("and is then not found by anybody else, nor read by them", async () => {
    const [steward, reader] = [await buildSteward(), await buildPerson()];
    const { slug } = await buildPractice({ ideaIds: [await buildIdea(reader)] });
    const send = async (viewer: Viewer, down: string) => {
      const args = await post("/here", { down }, viewer, { slug });
      return outcome(() => standing.action(args));
    };
    expect(await status(standing.loader, reader, slug)).toBe(403);
    expect((await send(reader, "yes")).status).toBe(403);
    expect((await send(steward, "perhaps")).status).toBe(400);
    expect(await send(steward, "yes")).toMatchObject({ status: 302, location: `/practices/${slug}` });
    expect(await status(practice.loader, reader, slug)).toBe(410);
    expect(await status(standing.loader, reader, slug)).toBe(404);
    expect(await status(version.loader, reader, slug, { version: "1" })).toBe(302);
    expect((await send(reader, "no")).status).toBe(404);
    expect(await status(practice.loader, steward, slug)).toBe(200);
    expect((await send(steward, "no")).status).toBe(302);
    expect(await status(practice.loader, reader, slug)).toBe(200);
  });
});

describe("the address of a practice that was taken down", () => {
  it("says so and when, with none of its words, ids or people", async () => {
    const [steward, author] = [await buildSteward(), await buildPerson({ name: "Amber Ashe" })];
    const ideaIds = [await buildIdea(author)];
    const { slug } = await buildPractice({ ideaIds, title: "Kettle at dusk" });
    await standing.action(await post("/here", { down: "yes" }, steward, { slug }));
    const args = await get("/here", author, { slug });
    const { status: code, value } = await outcome(async () => practice.loader(args));
    expect(code).toBe(410);
    expect(value).toMatchObject({ practice: null, gone: { title: "Kettle at dusk" } });
    expect(JSON.stringify(value)).not.toMatch(/Ten minutes|Put the kettle on|Amber|practiceId/);
    const html = await (await (await wholeSite())((await get(`/practices/${slug}`, author)).request)).text();
    expect(html).toMatch(/was taken down on \d/);
    expect(html).not.toContain("Put the kettle on");
  });
});

describe("reading", () => {
  it("sets what is asked for and goes back to where it was asked, on this site only", async () => {
    const reader = await buildPerson();
    const { slug } = await buildPractice({ ideaIds: [await buildIdea(reader)] });
    const send = async (fields: Record<string, string>) => {
      const args = await post("/here", fields, reader, { slug });
      return outcome(() => reading.action(args));
    };
    expect(await send({ read: "yes", back: "/welcome#read" })).toMatchObject({ location: "/welcome#read" });
    expect(await send({ tried: "yes", back: "https://elsewhere.example" })).toMatchObject({
      location: `/practices/${slug}`,
    });
    expect((await send({ read: "maybe" })).status).toBe(400);
    expect((await send({})).status).toBe(400);
    expect(await db.practiceReading.count({ where: { personId: reader.id } })).toBe(1);
    const nowhere = await post("/here", { read: "yes" }, reader, { slug: "nowhere" });
    expect((await outcome(() => reading.action(nowhere))).status).toBe(404);
  });
});
