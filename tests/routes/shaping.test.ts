import { buildIdea, buildPerson, buildTeam } from "../support/builders";
import { plain } from "../access/forms";
import { buildCycle } from "../support/cycles";
import { buildQuote } from "../support/quotes";
import { get, post } from "../support/requests";
import { wholeSite } from "../support/whole-site";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "~/domain/people/viewer";
import { db, write } from "~/platform/db.server";

const site = await wholeSite();

let amara: Viewer, ruth: Viewer, joe: Viewer, marcus: Viewer;
let ideaId: number, cycleId: number;

beforeAll(async () => {
  const willow = await buildTeam();
  amara = await buildPerson({ teams: [willow] });
  ruth = await buildPerson({ teams: [willow] });
  joe = await buildPerson({ teams: [await buildTeam()], roles: [{ role: "leader", teamId: null }] });
  marcus = await buildPerson({ roles: [{ role: "moderator", teamId: null }] });
});

beforeEach(async () => {
  ideaId = await buildIdea(amara, { teamId: amara.teams[0]?.id ?? null });
  cycleId = await buildCycle(amara, ideaId);
});

async function statuses(address: string): Promise<number[]> {
  const all = [];
  for (const viewer of [amara, ruth, joe, marcus])
    all.push((await site((await get(address, viewer)).request)).status);
  return all;
}

async function html(address: string, viewer: Viewer): Promise<string> {
  return (await site((await get(address, viewer)).request)).text();
}

async function send(address: string, viewer: Viewer, fields: Record<string, string | string[]>) {
  const answer = await site((await post(address, fields, viewer)).request);
  return {
    status: answer.status,
    location: answer.headers.get("Location"),
    text: plain(await answer.text()),
  };
}

describe("who may open what", () => {
  it("is decided by the idea, and for words by what was agreed", async () => {
    const [forTeam, forAll] = [
      await buildQuote(amara, ideaId, { agreedTo: "team" }),
      await buildQuote(amara, ideaId, { agreedTo: "organisation" }),
    ];
    expect(await statuses(`/ideas/${ideaId}/shaping`)).toEqual([200, 200, 200, 200]);
    for (const path of [
      `ideas/${ideaId}/shaping/edit`,
      `ideas/${ideaId}/quotes/new`,
      `cycles/${cycleId}/shaping`,
    ])
      expect(await statuses(`/${path}`), path).toEqual([200, 200, 403, 403]);
    expect(await statuses(`/quotes/${forTeam}/consent`)).toEqual([200, 200, 404, 403]);
    expect(await statuses(`/quotes/${forTeam}/deletion`)).toEqual([200, 200, 404, 200]);
    expect(await statuses(`/quotes/${forAll}/consent`)).toEqual([200, 200, 403, 403]);
    expect(await statuses(`/quotes/${forAll}/deletion`)).toEqual([200, 200, 403, 200]);
  });

  it("and so is what may be sent", async () => {
    const id = await buildQuote(amara, ideaId, { agreedTo: "organisation" });
    const consent = { agreedTo: "printed", agreedOn: "2026-03-01" };
    for (const path of [`ideas/${ideaId}/shaping/edit`, `cycles/${cycleId}/shaping`])
      expect((await send(`/${path}`, joe, { planned: "consulting" })).status).toBe(403);
    expect((await send(`/ideas/${ideaId}/quotes/new`, joe, { words: "x" })).status).toBe(403);
    expect((await send(`/quotes/${id}/consent`, joe, consent)).status).toBe(403);
    expect((await send(`/quotes/${id}/deletion`, joe, {})).status).toBe(403);
    expect((await send(`/ideas/${ideaId}/shapers`, joe, { named: "perhaps" })).status).toBe(400);
    expect((await send(`/ideas/${ideaId}/shapers`, amara, { named: "yes" })).status).toBe(403);
  });
});

describe("consent to words of an idea that was withdrawn since", () => {
  it("can be taken back, and the idea isn't shown by it", async () => {
    const id = await buildQuote(ruth, ideaId, { agreedTo: "organisation", words: "It was mine to say" });
    await write((tx) =>
      tx.idea.update({ where: { id: ideaId }, data: { title: "Nobody's now", withdrawnAt: new Date(0) } }),
    );
    expect(await statuses(`/quotes/${id}/deletion`)).toEqual([200, 200, 404, 200]);
    expect(await statuses(`/quotes/${id}/consent`)).toEqual([200, 403, 404, 403]);
    const page = await html(`/quotes/${id}/deletion`, ruth);
    expect(page).toContain("It was mine to say");
    for (const hidden of ["Nobody&#x27;s now", "Nobody's now", `/ideas/${ideaId}`])
      expect(page).not.toContain(hidden);
    expect((await send(`/quotes/${id}/deletion`, joe, {})).status).toBe(404);
    expect((await send(`/quotes/${id}/deletion`, ruth, {})).location).toBe("/");
    expect(await db.quote.count({ where: { id } })).toBe(0);
  });

  it("is nobody else's to take back while the idea is a draft", async () => {
    const id = await buildQuote(amara, ideaId, { agreedTo: "organisation" });
    await write((tx) => tx.idea.update({ where: { id: ideaId }, data: { audience: "draft" } }));
    expect(await statuses(`/quotes/${id}/deletion`)).toEqual([200, 404, 404, 404]);
  });
});

describe("the page of an idea that was shaped together", () => {
  it("says who, in whose words and how, to everybody who can see the idea", async () => {
    const edit = { planned: "consulting", askedFirst: "carer", roles: ["carer", "nurse"], seen: "///" };
    expect((await send(`/ideas/${ideaId}/shaping/edit`, amara, edit)).location).toBe(
      `/ideas/${ideaId}/shaping`,
    );
    await send(`/cycles/${cycleId}/shaping`, amara, {
      planned: "co-designing",
      roles: "patient",
      seen: "///",
    });
    await send(`/ideas/${ideaId}/shapers`, joe, { named: "yes" });
    await buildQuote(amara, ideaId, { words: "The duck is ours", agreedTo: "organisation" });
    await buildQuote(amara, ideaId, { words: "Only for the team", agreedTo: "team" });
    const page = plain(await html(`/ideas/${ideaId}/shaping`, joe));
    expect(page).toContain("Carers asked for help first.");
    expect(page).toContain("Shaped by patients, carers and nurses.");
    expect(page).toContain(joe.name);
    expect(page).toContain("“The duck is ours”");
    expect(page).not.toContain("Only for the team");
    expect(page).toContain("The idea: We asked what they think, and then we decided.");
    expect(page).toContain("Cycle 1: We worked out together what to try.");
    expect(plain(await html(`/cycles/${cycleId}`, joe))).toContain("We worked out together what to try.");
  });

  it("prints only words that were agreed for paper", async () => {
    await buildQuote(amara, ideaId, { words: "On the screen", agreedTo: "organisation" });
    await buildQuote(amara, ideaId, { words: "On paper too", agreedTo: "printed" });
    const page = await html(`/ideas/${ideaId}/shaping`, amara);
    const looks = [...page.matchAll(/<li class="(quote[^"]*)"><figure><blockquote[^>]*>([^<]*)/g)];
    expect(looks.map(([, look, words]) => [look, words])).toEqual([
      ["quote no-print", "“On the screen”"],
      ["quote", "“On paper too”"],
    ]);
  });

  it("keeps what was typed where the consent is missing, and writes nothing down", async () => {
    const fields = { words: "I'd like it louder", role: "patient", agreedTo: "team", agreedOn: "2026-03-01" };
    const answer = await send(`/ideas/${ideaId}/quotes/new`, amara, fields);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain("Ask them first, and tick this once they've agreed");
    expect(answer.text).toContain("I'd like it louder");
    expect(plain(await html(`/ideas/${ideaId}/shaping`, amara))).toContain("Nothing is kept here yet.");
  });
});
