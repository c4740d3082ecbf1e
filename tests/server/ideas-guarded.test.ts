import { buildIdea, buildPerson, buildTeam, ideaForm, someday } from "../support/builders";
import { beforeAll, describe, expect, it } from "vitest";
import { changeIdea } from "~/domain/ideas/change-idea.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { listRevisions } from "~/domain/ideas/list-revisions.server";
import { shareIdea } from "~/domain/ideas/share-idea.server";
import { shareOnce } from "~/domain/ideas/share-once.server";
import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";

const seconds = (n: number) => new Date(someday.getTime() + n * 1000);
let team: { id: number; name: string }, other: { id: number; name: string };
let author: Viewer, colleague: Viewer, outsider: Viewer;

beforeAll(async () => {
  [team, other] = [await buildTeam(), await buildTeam()];
  author = await buildPerson({ teams: [team] });
  colleague = await buildPerson({ teams: [team] });
  outsider = await buildPerson();
});

describe("earlier words that only the team could read", () => {
  async function saidTo(viewer: Viewer, ideaId: number) {
    const idea = await findIdeaHandle(viewer, ideaId);
    return idea && JSON.stringify(await listRevisions(viewer, idea));
  }

  it("are in nobody else's history, neither as what went nor as what came", async () => {
    const shared = { teamId: team.id };
    const ideaId = await buildIdea(author, { ...shared, title: "First" });
    const among = ideaForm({ ...shared, title: "Secret", audience: "team" });
    await changeIdea(author, ideaId, 1, among, seconds(1));
    await changeIdea(author, ideaId, 2, ideaForm({ ...shared, title: "Third" }), seconds(2));
    expect(await saidTo(colleague, ideaId)).toContain("Secret");
    const outside = await saidTo(outsider, ideaId);
    expect(outside).not.toContain("Secret");
    expect(outside).toMatch(/First.*Third/);
  });
});

describe("two texts with nothing in common", () => {
  it("are compared in no time", async () => {
    const words = (from: number) =>
      Array.from({ length: 2400 }, (_, i) => String.fromCharCode(from + (i % 26))).join(" ");
    const ideaId = await buildIdea(author, { change: words(97) });
    for (let revision = 1; revision <= 10; revision++)
      await changeIdea(
        author,
        ideaId,
        revision,
        ideaForm({ change: words(revision % 2 ? 65 : 97) }),
        someday,
      );
    const idea = await findIdeaHandle(outsider, ideaId);
    const started = performance.now();
    const revisions = idea ? await listRevisions(outsider, idea) : [];
    expect(performance.now() - started).toBeLessThan(2000);
    expect(revisions[0]?.changes[0]?.pieces.map((piece) => piece.kind)).toEqual(["gone", "new"]);
  });
});

describe("the team of an idea", () => {
  it("is one's own, in the command as on the form", async () => {
    await expect(shareIdea(author, ideaForm({ teamId: other.id }), someday)).rejects.toThrow("isn't in");
    const ideaId = await buildIdea(author, { teamId: team.id });
    expect(await changeIdea(author, ideaId, 1, ideaForm({ teamId: other.id }), someday)).toBe("refused");
  });

  it("can stay when its author has moved on", async () => {
    const ideaId = await buildIdea(author, { teamId: team.id, inTeamName: true });
    const moved = { ...author, teams: [other] };
    const form = ideaForm({ teamId: team.id, inTeamName: true, title: "Mended" });
    expect(await changeIdea(moved, ideaId, 1, form, someday)).toBe("changed");
  });
});

describe("a button pressed twice", () => {
  it("shares one idea, also at the same moment", async () => {
    const form = ideaForm({ title: "Pressed twice", themes: ["choice"] });
    const ids = await Promise.all([shareOnce(author, form, seconds(0)), shareOnce(author, form, seconds(1))]);
    expect(new Set(ids).size).toBe(1);
    expect(await db.idea.count({ where: { title: "Pressed twice" } })).toBe(1);
    expect(await db.event.count({ where: { ideaId: ids[0] } })).toBe(1);
  });

  it("isn't the same as saying it again later, saying something else, or somebody else saying it", async () => {
    const form = ideaForm({ title: "Said again" });
    const ids = [
      await shareOnce(author, form, seconds(0)),
      await shareOnce(author, form, seconds(61)),
      await shareOnce(author, { ...form, hope: "Quieter nights." }, seconds(0)),
      await shareOnce(colleague, form, seconds(0)),
    ];
    expect(new Set(ids).size).toBe(4);
  });
});
