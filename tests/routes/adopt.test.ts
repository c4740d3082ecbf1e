import { buildIdea, buildPerson, buildTeam, ideaForm, someday } from "../support/builders";
import { buildAdoption } from "../support/adoptions";
import { get, outcome, post } from "../support/requests";
import { beforeAll, describe, expect, it } from "vitest";
import { changeIdea } from "~/domain/ideas/change-idea.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { setWithdrawn } from "~/domain/ideas/withdraw-idea.server";
import type { Viewer } from "~/domain/people/viewer";
import { countTries } from "~/http/rate-limit.server";
import { readFlash } from "~/http/flash.server";
import { db } from "~/platform/db.server";
import * as adopt from "~/routes/engagement/adopt";
import { flashMessages } from "~/ui/flash-messages";

type Team = { id: number; name: string };

let willow: Team, oak: Team, elm: Team;
let author: Viewer, onOak: Viewer, onBoth: Viewer, nobody: Viewer;

beforeAll(async () => {
  [willow, oak, elm] = [await buildTeam("Willow"), await buildTeam("Oak"), await buildTeam("Elm")];
  author = await buildPerson({ name: "Hidden Author", teams: [willow] });
  onOak = await buildPerson({ teams: [oak] });
  onBoth = await buildPerson({ teams: [oak, elm] });
  nobody = await buildPerson();
});

function ofWillow(parts: Parameters<typeof buildIdea>[1] = {}): Promise<number> {
  return buildIdea(author, { teamId: willow.id, title: "Warm drink", change: "We *sit* down.", ...parts });
}

async function look(ideaId: number | string, viewer: Viewer | null) {
  const args = await get(`/ideas/${ideaId}/adoptions`, viewer, { ideaId: String(ideaId) });
  return outcome(() => adopt.loader(args));
}

function words(parts: Record<string, string> = {}) {
  return {
    teamId: String(oak.id),
    title: "Toast",
    change: "We make toast.",
    shapedBy: "",
    audience: "organisation",
    ...parts,
  };
}

async function send(ideaId: number, viewer: Viewer | null, fields: Record<string, string> = words()) {
  const args = await post(`/ideas/${ideaId}/adoptions`, fields, viewer, { ideaId: String(ideaId) });
  return outcome(() => adopt.action(args));
}

async function said(value: unknown): Promise<string> {
  const cookie = (value as Response).headers.get("Set-Cookie") ?? "";
  const name = await readFlash(
    new Request("http://localhost", { headers: { Cookie: cookie.split(";")[0] ?? "" } }),
  );
  expect(flashMessages).toHaveProperty([name ?? "nothing"]);
  return name ?? "";
}

function adoptionsOf(sourceIdeaId: number) {
  return db.adoption.findMany({ where: { sourceIdeaId }, orderBy: { id: "asc" } });
}

describe("the form", () => {
  it("begins with the source's words and the teams that could begin", async () => {
    const ideaId = await ofWillow();
    const idea = { id: ideaId, title: "Warm drink", teamName: "Willow" };
    const start = { idea, isOwn: false, trying: [], change: "We *sit* down." };
    expect(await look(ideaId, onOak)).toMatchObject({ status: 200, value: { ...start, teams: [oak] } });
    expect(await look(ideaId, onBoth)).toMatchObject({ status: 200, value: { ...start, teams: [elm, oak] } });
  });

  it("says which of one's teams try it already, with the way to their idea", async () => {
    const ideaId = await ofWillow();
    const own = await buildAdoption(onOak, ideaId, { title: "Toast" });
    const trying = [{ ...oak, idea: { id: own, title: "Toast", standing: "shared" } }];
    expect((await look(ideaId, onBoth)).value).toMatchObject({ teams: [elm], trying });
    expect((await look(ideaId, onOak)).value).toMatchObject({ teams: [], trying });
    await changeIdea(onOak, own, 1, ideaForm({ audience: "draft", teamId: oak.id }), someday);
    expect((await look(ideaId, onBoth)).value).toMatchObject({
      teams: [elm],
      trying: [{ ...oak, idea: null }],
    });
  });

  it("is explained to those who can't begin: without a team, or on the team's own idea", async () => {
    const ideaId = await ofWillow();
    expect(await look(ideaId, nobody)).toMatchObject({
      status: 200,
      value: { teams: [], trying: [], isOwn: false },
    });
    expect(await look(ideaId, author)).toMatchObject({
      status: 200,
      value: { teams: [], trying: [], isOwn: true },
    });
    for (const viewer of [nobody, author]) expect((await send(ideaId, viewer)).status).toBe(403);
    expect(await adoptionsOf(ideaId)).toEqual([]);
  });

  it("holds nobody's name", async () => {
    const ideaId = await ofWillow({ inTeamName: true });
    await buildAdoption(onOak, ideaId, { inTeamName: true });
    const told = JSON.stringify((await look(ideaId, onBoth)).value);
    expect(told).not.toContain(author.name);
    expect(told).not.toContain(onOak.name);
    expect(told).not.toMatch(/authorId|personId/);
  });
});

describe("what can't be tried", () => {
  it("isn't there for those who can't see it, and refused to those who can", async () => {
    const ofBoth = await buildPerson({ teams: [willow, oak] });
    const moderator = await buildPerson({ teams: [oak], roles: [{ role: "moderator", teamId: null }] });
    const quiet = await ofWillow({ audience: "team" });
    const draft = await ofWillow({ audience: "draft" });
    const withdrawn = await ofWillow();
    const handle = await findIdeaHandle(author, withdrawn);
    if (handle) await setWithdrawn(author, handle, true, someday);
    const cases: [number, Viewer, number][] = [
      [quiet, onOak, 404],
      [draft, onOak, 404],
      [draft, moderator, 404],
      [withdrawn, onOak, 404],
      [999_999, onOak, 404],
      [quiet, ofBoth, 403],
      [draft, author, 403],
      [withdrawn, moderator, 403],
    ];
    for (const [ideaId, viewer, status] of cases) {
      expect((await look(ideaId, viewer)).status).toBe(status);
      expect((await send(ideaId, viewer)).status).toBe(status);
      expect(await adoptionsOf(ideaId)).toEqual([]);
    }
    expect((await look("x", onOak)).status).toBe(404);
  });

  it("without signing in leads to sign-in", async () => {
    const ideaId = await ofWillow();
    const next = encodeURIComponent(`/ideas/${ideaId}/adoptions`);
    expect(await look(ideaId, null)).toMatchObject({ status: 302, location: `/login?next=${next}` });
    expect((await send(ideaId, null)).status).toBe(401);
  });
});

describe("sending it", () => {
  it("leads to the team's new idea and says so", async () => {
    const sourceId = await ofWillow();
    const { status, location, value } = await send(sourceId, onOak);
    const [row] = await adoptionsOf(sourceId);
    expect([status, location]).toEqual([302, `/ideas/${row?.ideaId}`]);
    expect(await said(value)).toBe("idea-adopted");
    expect(await db.idea.findUnique({ where: { id: row?.ideaId } })).toMatchObject({ title: "Toast" });
  });

  it("says that others don't read which team it is, where it's for the team only", async () => {
    const { value } = await send(await ofWillow(), onOak, words({ audience: "team" }));
    expect(await said(value)).toBe("idea-adopted-quietly");
  });

  it("pressed twice at once, makes one and leads to it twice", async () => {
    const sourceId = await ofWillow();
    const answers = await Promise.all([send(sourceId, onOak), send(sourceId, onOak)]);
    expect(answers[0]?.location).toBe(answers[1]?.location);
    expect(await adoptionsOf(sourceId)).toHaveLength(1);
  });

  it("leads a colleague who came second to the team's idea, and says whose it is", async () => {
    const sourceId = await ofWillow();
    const ideaId = await buildAdoption(onOak, sourceId, { inTeamName: true });
    const { status, location, value } = await send(sourceId, onBoth, words({ title: "Soup" }));
    expect([status, location]).toEqual([302, `/ideas/${ideaId}`]);
    expect(await said(value)).toBe("idea-adopted-already");
    expect(await db.idea.count({ where: { title: "Soup" } })).toBe(0);
  });

  it("leads whoever put the team's idea away to where they carry on with it", async () => {
    const sourceId = await ofWillow();
    const ideaId = await buildAdoption(onOak, sourceId);
    const again = async () => {
      const { location, value } = await send(sourceId, onOak);
      return [location, await said(value)];
    };
    const standing = async () =>
      (await look(sourceId, onOak)).value as { trying: { idea: { standing: string } }[] };
    await changeIdea(onOak, ideaId, 1, ideaForm({ audience: "draft", teamId: oak.id }), someday);
    expect((await standing()).trying[0]?.idea.standing).toBe("draft");
    expect(await again()).toEqual([`/ideas/${ideaId}/edit`, "idea-adopted-as-draft"]);
    await changeIdea(onOak, ideaId, 2, ideaForm({ audience: "organisation", teamId: oak.id }), someday);
    const handle = await findIdeaHandle(onOak, ideaId);
    if (handle) await setWithdrawn(onOak, handle, true, someday);
    expect((await standing()).trying[0]?.idea.standing).toBe("withdrawn");
    expect(await again()).toEqual([`/ideas/${ideaId}/withdrawal`, "idea-adopted-withdrawn"]);
  });

  it("keeps the words where the team's idea isn't shared with that colleague", async () => {
    const sourceId = await ofWillow();
    const ideaId = await buildAdoption(onOak, sourceId);
    await changeIdea(onOak, ideaId, 1, ideaForm({ audience: "draft", teamId: oak.id }), someday);
    const { status, value } = await send(sourceId, onBoth, words({ title: "Soup" }));
    expect(status).toBe(409);
    expect(value).toMatchObject({
      errors: { teamId: expect.stringContaining("isn't shared at the moment") as unknown },
      typed: { title: "Soup", change: "We make toast." },
    });
  });

  it("keeps what was typed when something is missing, and makes nothing", async () => {
    const sourceId = await ofWillow();
    const { status, value } = await send(
      sourceId,
      onBoth,
      words({ teamId: "", title: "", shapedBy: "the cook" }),
    );
    expect(status).toBe(400);
    expect(value).toMatchObject({
      errors: { teamId: "Choose the team that will try it", title: "Give it a short title" },
      typed: { change: "We make toast.", shapedBy: "the cook" },
    });
    expect(await adoptionsOf(sourceId)).toEqual([]);
  });

  it("takes neither a team that isn't theirs nor the one it is from", async () => {
    const sourceId = await ofWillow();
    const onWillowToo = await buildPerson({ teams: [willow, oak] });
    for (const [viewer, teamId] of [
      [onOak, elm.id],
      [onWillowToo, willow.id],
    ] as const)
      expect((await send(sourceId, viewer, words({ teamId: String(teamId) }))).status).toBe(400);
    expect(await adoptionsOf(sourceId)).toEqual([]);
  });

  it("waits when somebody presses without end", async () => {
    const [tireless, sourceId] = [await buildPerson({ teams: [oak] }), await ofWillow()];
    const press = { limit: { name: "adoptions", points: 30, seconds: 600 }, key: String(tireless.id) };
    await countTries(Array.from({ length: 30 }, () => press));
    expect((await send(sourceId, tireless)).status).toBe(429);
    expect((await send(sourceId, onOak)).status).toBe(302);
  });
});
