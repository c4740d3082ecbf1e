import { buildIdea, buildPerson, buildTeam, ideaForm, someday } from "../support/builders";
import { buildAdoption } from "../support/adoptions";
import { beforeAll, describe, expect, it } from "vitest";
import { findLineage, mostTries, type Lineage } from "~/domain/engagement/lineage.server";
import { changeIdea } from "~/domain/ideas/change-idea.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { deleteIdea, setWithdrawn } from "~/domain/ideas/withdraw-idea.server";
import type { Viewer } from "~/domain/people/viewer";
import { write } from "~/platform/db.server";
import { watchQueries } from "~/platform/sqlite-adapter.server";

const minutes = (n: number) => new Date(someday.getTime() + n * 60_000);

type Team = { id: number; name: string };

let willow: Team, oak: Team, elm: Team;
let author: Viewer, onOak: Viewer, onElm: Viewer, outsider: Viewer, moderator: Viewer, leader: Viewer;

beforeAll(async () => {
  [willow, oak, elm] = [await buildTeam("Willow"), await buildTeam("Oak"), await buildTeam("Elm")];
  author = await buildPerson({ name: "Hidden Author", teams: [willow] });
  onOak = await buildPerson({ name: "Hidden Adopter", teams: [oak] });
  onElm = await buildPerson({ teams: [elm] });
  outsider = await buildPerson();
  moderator = await buildPerson({ roles: [{ role: "moderator", teamId: null }] });
  leader = await buildPerson({ roles: [{ role: "leader", teamId: oak.id }] });
});

function ofWillow(parts: Parameters<typeof buildIdea>[1] = {}): Promise<number> {
  return buildIdea(author, { teamId: willow.id, title: "Warm drink", ...parts });
}

async function handleOf(person: Viewer, ideaId: number) {
  const handle = await findIdeaHandle(person, ideaId);
  if (!handle) throw new Error("They can't see it.");
  return handle;
}

async function lineageOf(viewer: Viewer, ideaId: number): Promise<Lineage> {
  return findLineage(viewer, await handleOf(viewer, ideaId));
}

async function withdraw(person: Viewer, ideaId: number) {
  expect(await setWithdrawn(person, await handleOf(person, ideaId), true, minutes(9))).toBe(true);
}

const names = (lineage: Lineage) => lineage.tries.map(({ teamName, title }) => [teamName, title]);

describe("who else is trying it", () => {
  it("is nobody at first, and says who could begin", async () => {
    const sourceId = await ofWillow();
    const nothing = { here: "Willow", from: null, tries: [], moreTries: 0, quietTries: 0, myTeams: [] };
    expect(await lineageOf(onOak, sourceId)).toEqual({ ...nothing, canTry: true });
    for (const viewer of [author, outsider, moderator])
      expect(await lineageOf(viewer, sourceId)).toEqual({ ...nothing, canTry: false });
  });

  it("names each team with its own idea, the newest first", async () => {
    const sourceId = await ofWillow();
    const onOaks = await buildAdoption(onOak, sourceId, { title: "Toast" }, minutes(1));
    await buildAdoption(onElm, sourceId, { title: "Soup" }, minutes(2));
    const lineage = await lineageOf(outsider, sourceId);
    expect(names(lineage)).toEqual([
      ["Elm", "Soup"],
      ["Oak", "Toast"],
    ]);
    expect(lineage.tries[1]).toEqual({
      ideaId: onOaks,
      title: "Toast",
      teamName: "Oak",
      stage: "seed",
      cycleCount: 0,
      at: minutes(1),
    });
  });

  it("names what a team keeps to itself only to those who may read it, and to others only counts it", async () => {
    const sourceId = await ofWillow();
    const quiet = await buildAdoption(onOak, sourceId, { title: "Toast in secret", audience: "team" });
    await buildAdoption(onElm, sourceId, { title: "Soup" }, minutes(2));
    for (const viewer of [author, onElm, outsider]) {
      const lineage = await lineageOf(viewer, sourceId);
      expect([names(lineage), lineage.quietTries]).toEqual([[["Elm", "Soup"]], 1]);
      expect(JSON.stringify(lineage)).not.toMatch(/Oak|secret/);
      expect(JSON.stringify(lineage)).not.toContain(`"ideaId":${quiet},`);
    }
    for (const viewer of [onOak, leader, moderator]) {
      const lineage = await lineageOf(viewer, sourceId);
      expect([lineage.tries.map(({ ideaId }) => ideaId).includes(quiet), lineage.quietTries]).toEqual([
        true,
        0,
      ]);
    }
  });

  it("says nothing of what was withdrawn or drafted again, not even to who wrote it and moderators", async () => {
    const sourceId = await ofWillow();
    await withdraw(onOak, await buildAdoption(onOak, sourceId, { title: "Toast" }));
    const drafted = await buildAdoption(onElm, sourceId, { title: "Soup" });
    await changeIdea(onElm, drafted, 1, ideaForm({ audience: "draft", teamId: elm.id }), minutes(3));
    for (const viewer of [author, onOak, onElm, outsider, moderator])
      expect(await lineageOf(viewer, sourceId)).toMatchObject({ tries: [], moreTries: 0, quietTries: 0 });
  });

  it("knows a reader's own teams, so that they can't begin twice", async () => {
    const sourceId = await ofWillow();
    const colleague = await buildPerson({ teams: [oak, willow] });
    const both = await buildPerson({ teams: [oak, elm] });
    const ideaId = await buildAdoption(onOak, sourceId);
    const mine = [{ teamId: oak.id, ideaId }];
    expect(await lineageOf(colleague, sourceId)).toMatchObject({ myTeams: mine, canTry: false });
    expect(await lineageOf(both, sourceId)).toMatchObject({ myTeams: mine, canTry: true });
    expect(await lineageOf(onElm, sourceId)).toMatchObject({ myTeams: [], canTry: true });
    await withdraw(onOak, ideaId);
    const away = [{ teamId: oak.id, ideaId: null }];
    expect(await lineageOf(colleague, sourceId)).toMatchObject({ myTeams: away, canTry: false });
    expect(await lineageOf(onOak, sourceId)).toMatchObject({ myTeams: away, canTry: true });
  });

  it("is bounded, counts the rest, and takes one query", async () => {
    const sourceId = await ofWillow();
    for (let i = 0; i < mostTries + 3; i++) {
      const person = await buildPerson({ teams: [await buildTeam()] });
      await buildAdoption(
        person,
        sourceId,
        { title: `Try ${i}`, audience: i < 2 ? "team" : "organisation" },
        minutes(i),
      );
    }
    const handle = await handleOf(outsider, sourceId);
    const asked: string[] = [];
    const stop = watchQueries((sql) => asked.push(sql));
    const lineage = await findLineage(outsider, handle);
    stop();
    expect(asked).toHaveLength(1);
    expect(lineage.tries.map(({ title }) => title)).toEqual(
      Array.from({ length: mostTries }, (_, i) => `Try ${mostTries + 2 - i}`),
    );
    expect(lineage).toMatchObject({ moreTries: 1, quietTries: 2 });
  });
});

describe("where it came from", () => {
  it("is told with the source's title, team and author", async () => {
    const sourceId = await ofWillow();
    const { from } = await lineageOf(outsider, await buildAdoption(onOak, sourceId));
    expect(from).toEqual({
      id: sourceId,
      title: "Warm drink",
      teamName: "Willow",
      by: { name: "Hidden Author", detail: "Staff nurse", personId: author.id },
    });
  });

  it("is told one step up and one step down", async () => {
    const sourceId = await ofWillow();
    const onOaks = await buildAdoption(onOak, sourceId, { title: "Toast" });
    const onElms = await buildAdoption(onElm, onOaks, { title: "Soup" });
    const [first, middle, last] = [
      await lineageOf(outsider, sourceId),
      await lineageOf(outsider, onOaks),
      await lineageOf(outsider, onElms),
    ];
    expect([first.from, names(first)]).toEqual([null, [["Oak", "Toast"]]]);
    expect([middle.from, names(middle)]).toMatchObject([{ id: sourceId }, [["Elm", "Soup"]]]);
    expect([last.from, names(last)]).toMatchObject([{ id: onOaks }, []]);
  });

  it("isn't told of a source that is withdrawn, drafted, or for its team only again", async () => {
    for (const away of ["withdrawn", "draft", "team"] as const) {
      const sourceId = await ofWillow();
      const ideaId = await buildAdoption(onOak, sourceId);
      if (away === "withdrawn") await withdraw(author, sourceId);
      else {
        const form = ideaForm({ title: "Warm drink", audience: away, teamId: willow.id });
        expect(await changeIdea(author, sourceId, 1, form, minutes(3))).toBe("changed");
      }
      for (const viewer of [onOak, outsider])
        expect((await lineageOf(viewer, ideaId)).from, away).toBe("hidden");
      const toModerators = (await lineageOf(moderator, ideaId)).from;
      if (away === "team") expect(toModerators).toMatchObject({ id: sourceId });
      else expect(toModerators).toBe("hidden");
    }
  });

  it("says so when the source is deleted", async () => {
    const sourceId = await ofWillow();
    const ideaId = await buildAdoption(onOak, sourceId);
    expect(await deleteIdea(author, await handleOf(author, sourceId))).toBe(true);
    for (const viewer of [onOak, outsider, moderator])
      expect((await lineageOf(viewer, ideaId)).from).toBe("gone");
  });
});

describe("somebody in their team's name", () => {
  it("isn't given away by the idea that grew out of theirs, to nobody at all", async () => {
    const sourceId = await ofWillow({ inTeamName: true });
    const ideaId = await buildAdoption(onOak, sourceId);
    for (const viewer of [onOak, outsider, leader, moderator, author]) {
      const { from } = await lineageOf(viewer, ideaId);
      expect(from).toMatchObject({ teamName: "Willow", by: { name: "Willow", detail: "", personId: null } });
      expect(JSON.stringify(from)).not.toMatch(/Hidden|Staff nurse/);
    }
  });

  it("isn't given away by the idea they tried", async () => {
    const sourceId = await ofWillow();
    await buildAdoption(onOak, sourceId, { inTeamName: true });
    for (const viewer of [author, outsider, leader, moderator])
      expect(JSON.stringify(await lineageOf(viewer, sourceId))).not.toContain("Hidden Adopter");
  });

  it("has the same lineage as anybody else", async () => {
    const lineages = await Promise.all(
      [true, false].map(async (inTeamName) => {
        const sourceId = await ofWillow({ inTeamName });
        await buildAdoption(onOak, sourceId, { inTeamName });
        const { tries, ...rest } = await lineageOf(onElm, sourceId);
        return { ...rest, tries: tries.map(({ ideaId: _ideaId, ...words }) => words) };
      }),
    );
    expect(lineages[0]).toEqual(lineages[1]);
  });

  it("who has left is a former colleague, and their team stays", async () => {
    const leaver = await buildPerson({ teams: [willow] });
    const sourceId = await buildIdea(leaver, { teamId: willow.id });
    const ideaId = await buildAdoption(onOak, sourceId);
    await write((tx) => tx.person.delete({ where: { id: leaver.id } }));
    expect((await lineageOf(outsider, ideaId)).from).toMatchObject({
      teamName: "Willow",
      by: { name: "A former colleague", personId: null },
    });
  });
});
