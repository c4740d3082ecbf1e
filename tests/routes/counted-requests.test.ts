import { buildPerson, buildTeam } from "../support/builders";
import { buildRequest, buildTally, tally } from "../support/beginnings";
import { get, outcome, post } from "../support/requests";
import { wholeSite } from "../support/whole-site";
import { beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "~/domain/people/viewer";
import { dayOf } from "~/platform/calendar-day";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db.server";
import * as deletion from "~/routes/requests/deletion";
import * as deleteTally from "~/routes/requests/delete-tally";
import * as edit from "~/routes/requests/edit";
import * as editTally from "~/routes/requests/edit-tally";
import * as newRequest from "~/routes/requests/new";
import * as show from "~/routes/requests/show";
import * as standing from "~/routes/requests/standing";
import * as tallies from "~/routes/requests/tallies";

const site = await wholeSite();

let amara: Viewer, ruth: Viewer, joe: Viewer, marcus: Viewer, nobody: Viewer;

beforeAll(async () => {
  const willow = await buildTeam("Maple ward");
  amara = await buildPerson({ teams: [willow] });
  ruth = await buildPerson({ teams: [willow] });
  joe = await buildPerson({ teams: [await buildTeam()], roles: [{ role: "leader", teamId: null }] });
  marcus = await buildPerson({ roles: [{ role: "moderator", teamId: null }] });
  nobody = await buildPerson();
});

const pages = { show, edit, deletion, tallies, standing };

async function look(page: keyof typeof pages, id: number, viewer: Viewer) {
  const args = await get(`/requests/${id}`, viewer, { requestId: String(id) });
  return outcome(() => Promise.resolve(pages[page].loader(args)));
}

async function send(
  page: "edit" | "deletion" | "tallies" | "standing",
  id: number,
  viewer: Viewer,
  fields: Record<string, string> = {},
) {
  const args = await post(`/requests/${id}/${page}`, fields, viewer, { requestId: String(id) });
  return outcome(() => Promise.resolve(pages[page].action(args)));
}

async function html(address: string, viewer: Viewer): Promise<string> {
  const page = await (await site((await get(address, viewer)).request)).text();
  return page.replace(/ data-now="\d+"/, "");
}

describe("a request", () => {
  it("is put on the list once, and the second time leads to it", async () => {
    const add = async (viewer: Viewer, fields: Record<string, string>) => {
      const args = await post("/requests/new", { audience: "team", ...fields }, viewer);
      return outcome(() => newRequest.action(args));
    };
    const { location } = await add(amara, { words: "A walk" });
    expect(location).toMatch(/^\/requests\/\d+$/);
    expect((await add(ruth, { words: "a walk" })).location).toBe(location);
    expect((await add(amara, {})).status).toBe(400);
    expect((await add(nobody, { words: "A walk" })).status).toBe(403);
  });

  it("is kept by its team; others look where they may, and change nothing", async () => {
    const id = await buildRequest(amara);
    const statuses = async (page: keyof typeof pages) =>
      (await Promise.all([amara, ruth, joe, marcus].map((viewer) => look(page, id, viewer)))).map(
        ({ status }) => status,
      );
    expect(await statuses("show")).toEqual([200, 200, 200, 200]);
    expect(await statuses("edit")).toEqual([200, 200, 403, 403]);
    expect(await statuses("tallies")).toEqual([200, 200, 403, 403]);
    expect(await statuses("deletion")).toEqual([200, 403, 403, 200]);
    for (const page of ["edit", "deletion", "tallies"] as const)
      expect((await send(page, id, joe, { words: "x", audience: "team", yes: "1" })).status, page).toBe(403);
    expect((await send("standing", id, joe, { aside: "yes" })).status).toBe(403);
    expect((await send("standing", id, amara, { aside: "maybe" })).status).toBe(400);
  });

  it("is set aside and taken up again, and shown to others accordingly", async () => {
    const id = await buildRequest(amara);
    await send("standing", id, ruth, { aside: "yes" });
    expect((await look("show", id, joe)).status).toBe(404);
    expect((await look("tallies", id, amara)).status).toBe(403);
    expect(await html(`/requests/${id}`, amara)).toContain("Take it up again");
    await send("standing", id, amara, { aside: "no" });
    expect((await look("show", id, joe)).status).toBe(200);
  });

  it("changed twice at once keeps what was typed; deleted, it is gone", async () => {
    const id = await buildRequest(amara);
    const fields = { words: "Changed", audience: "team", revision: "1" };
    expect((await send("edit", id, ruth, fields)).location).toBe(`/requests/${id}`);
    const second = await send("edit", id, amara, { ...fields, words: "Mine" });
    expect([second.status, (second.value as { typed: { words: string } }).typed.words]).toEqual([
      409,
      "Mine",
    ]);
    expect((await send("deletion", id, amara)).location).toBe("/requests");
    expect((await look("show", id, amara)).status).toBe(404);
  });
});

describe("counting", () => {
  it("a day puts it on the band; today's count is then opened instead of a second one", async () => {
    const id = await buildRequest(amara);
    const today = dayOf(now());
    const counted = await send("tallies", id, amara, { date: today, yes: "2", yesAnd: "1", no: "4" });
    expect(counted.location).toBe(`/requests/${id}`);
    const { id: tallyId } = await db.requestTally.findFirstOrThrow({ where: { requestId: id } });
    expect((await look("tallies", id, ruth)).location).toBe(`/tallies/${tallyId}/edit`);
    const again = await send("tallies", id, ruth, { date: today, yes: "9" });
    expect([again.status, again.value]).toEqual([409, expect.objectContaining({ takenBy: tallyId })]);
    expect((await send("tallies", id, amara, { date: today })).status).toBe(400);
  });

  it("is put right or deleted by the team, and by nobody else", async () => {
    const id = await buildRequest(amara);
    const tallyId = await buildTally(amara, id, tally("2026-02-02", 0, 0, 5, 8));
    const params = { tallyId: String(tallyId) };
    const change = async (viewer: Viewer, fields: Record<string, string>) => {
      const args = await post(`/tallies/${tallyId}/edit`, { date: "2026-02-02", ...fields }, viewer, params);
      return outcome(() => editTally.action(args));
    };
    expect((await change(joe, { yes: "1", revision: "1" })).status).toBe(403);
    expect((await change(ruth, { yes: "1", revision: "1" })).location).toBe(`/requests/${id}`);
    expect((await change(amara, { yes: "2", revision: "1" })).status).toBe(409);
    const remove = async (viewer: Viewer) => {
      const args = await post(`/tallies/${tallyId}/deletion`, {}, viewer, params);
      return outcome(() => deleteTally.action(args));
    };
    expect((await remove(marcus)).status).toBe(403);
    expect((await remove(amara)).location).toBe(`/requests/${id}`);
    expect((await remove(amara)).status).toBe(404);
  });

  it("draws for the team what it keeps from others, who read that there are small numbers", async () => {
    const id = await buildRequest(amara, { words: "The last biscuit" });
    await buildTally(amara, id, tally("2026-02-02", 0, 0, 55, 88));
    await buildTally(amara, id, tally("2026-02-09", 0, 77, 66, 3));
    const [own, others] = [await html(`/requests/${id}`, ruth), await html(`/requests/${id}`, joe)];
    for (const number of ["55", "88", "77", "66"]) expect(own).toContain(`>${number}<`);
    for (const number of ["77", "66"]) {
      expect(others).not.toContain(`>${number}<`);
      expect(await html("/requests?of=elsewhere", joe)).not.toContain(number);
    }
    expect(others).toContain("Small numbers, so shown to the team only.");
    expect(others).toContain(">55<");
    expect(others).toContain("The middle answer is “no”.");
    expect(own).toContain("Now it&#x27;s “yes, and”.");
  });

  it("says what to do where nothing is counted or kept", async () => {
    const id = await buildRequest(amara);
    expect(await html(`/requests/${id}`, amara)).toContain("Nothing counted yet");
    expect(await html("/requests?of=aside", amara)).toContain("Nothing is set aside");
    expect(await html("/requests", joe)).toContain("list is empty");
    expect(await html("/requests?after=1", amara)).toContain("That&#x27;s all of them");
    expect(await html("/requests", nobody)).not.toContain("Add a request");
  });
});
