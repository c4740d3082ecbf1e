import "../support/test-database";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { buildIdea, buildPerson, buildTeam, someday } from "../support/builders";
import { buildQuote } from "../support/quotes";
import { get, post } from "../support/requests";
import { wholeSite } from "../support/whole-site";
import { setVote } from "~/domain/engagement/set-vote.server";
import type { Viewer } from "~/domain/people/viewer";
import { db, write } from "~/platform/db.server";

const site = await wholeSite();
let author: Viewer;
let reader: Viewer;
let moderator: Viewer;
let ideaId: number;
let intoId: number;

beforeAll(async () => {
  const team = await buildTeam();
  author = await buildPerson({ name: "Ada First", teams: [team] });
  reader = await buildPerson({ teams: [team] });
  moderator = await buildPerson({ roles: [{ role: "moderator", teamId: null }] });
});

beforeEach(async () => {
  await write((tx) => tx.idea.deleteMany());
  ideaId = await buildIdea(author, { title: "Warm drink in the evening" });
  intoId = await buildIdea(reader, { title: "Warm drink before bed" });
});

async function open(path: string, viewer: Viewer = author) {
  const answer = await site((await get(path, viewer)).request);
  return { answer, status: answer.status, html: (await answer.text()).replaceAll("<!-- -->", "") };
}

async function send(path: string, fields: Record<string, string>, viewer: Viewer = author) {
  const answer = await site((await post(path, fields, viewer)).request);
  return { answer, status: answer.status, html: await answer.text() };
}

describe("joining an idea with another", () => {
  test("offers what is like it, and what is looked for", async () => {
    expect((await open(`/ideas/${ideaId}`)).html).toContain(`href="/ideas/${ideaId}/merge"`);
    expect((await open(`/ideas/${ideaId}/merge`)).html).toContain(
      `href="/ideas/${ideaId}/merge?into=${intoId}"`,
    );
    const football = await buildIdea(reader, { title: "Football on Thursdays" });
    const { html } = await open(`/ideas/${ideaId}/merge?q=football`);
    expect(html).toContain(`into=${football}"`);
    expect(html).not.toContain(`into=${intoId}"`);
  });

  test("says exactly what goes along before anything is changed", async () => {
    for (const person of [author, reader]) await setVote(person, ideaId, true, someday);
    await setVote(reader, intoId, true, someday);
    const { html } = await open(`/ideas/${ideaId}/merge?into=${intoId}`);
    expect(html).toContain("the support of 2 people, 1 of whom supports the other already and counts once");
    expect(await db.ideaJoining.count()).toBe(0);
  });

  test("leads the old address on for everybody, names its author there, and can be undone", async () => {
    const { answer } = await send(`/ideas/${ideaId}/merge`, { into: String(intoId) });
    expect([answer.status, answer.headers.get("Location")]).toEqual([302, `/ideas/${intoId}`]);
    for (const viewer of [author, reader, moderator]) {
      const old = await open(`/ideas/${ideaId}`, viewer);
      expect([old.status, old.answer.headers.get("Location")]).toEqual([301, `/ideas/${intoId}`]);
      expect(old.answer.headers.get("Cache-Control")).toContain("no-store");
    }
    expect((await open(`/ideas/${intoId}`, reader)).html).toContain(
      "Joined from “Warm drink in the evening”, an idea of Ada First",
    );
    expect((await open(`/ideas/${intoId}`, reader)).html).not.toContain("Take them apart");
    expect((await open(`/ideas/${intoId}`)).html).toContain(`href="/ideas/${ideaId}/withdrawal"`);
    expect((await open(`/ideas/${ideaId}/withdrawal`)).html).toContain("It was joined with");
    await send(`/ideas/${ideaId}/withdrawal`, { withdrawn: "no" });
    expect((await open(`/ideas/${ideaId}`, reader)).status).toBe(200);
    expect((await open(`/ideas/${intoId}`, reader)).html).not.toContain("Joined from");
  });

  test("is refused, with the reason, where the two aren't for the same readers", async () => {
    await write((tx) =>
      tx.idea.update({ where: { id: ideaId }, data: { audience: "team", teamId: author.teams[0]?.id ?? 0 } }),
    );
    expect((await open(`/ideas/${ideaId}/merge?into=${intoId}`)).html).toContain(
      "They aren&#x27;t for the same readers.",
    );
    const { status } = await send(`/ideas/${ideaId}/merge`, { into: String(intoId) });
    expect(status).toBe(409);
  });

  test("is refused, with the reason, where somebody's words are kept with it", async () => {
    await buildQuote(author, ideaId);
    expect((await open(`/ideas/${ideaId}/merge?into=${intoId}`)).html).toContain(
      "They agreed to that for this idea, and not for another.",
    );
    expect((await send(`/ideas/${ideaId}/merge`, { into: String(intoId) })).status).toBe(409);
  });

  test("isn't there for others, and tells nothing of ideas that one can't see", async () => {
    expect((await open(`/ideas/${ideaId}/merge`, reader)).status).toBe(403);
    expect((await send(`/ideas/${ideaId}/merge`, { into: String(intoId) }, reader)).status).toBe(403);
    const draft = await buildIdea(reader, { title: "Warm drink, not yet", audience: "draft" });
    for (const into of [String(draft), "999999", "x", ""]) {
      expect((await open(`/ideas/${ideaId}/merge?into=${into}`)).status).toBeGreaterThanOrEqual(400);
      expect((await send(`/ideas/${ideaId}/merge`, { into })).status).toBeGreaterThanOrEqual(400);
    }
    expect((await open(`/ideas/${ideaId}/merge`)).html).not.toContain("not yet");
    expect((await open(`/ideas/${ideaId}/merge`, moderator)).status).toBe(200);
  });
});
