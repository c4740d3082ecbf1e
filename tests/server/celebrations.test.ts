import { buildIdea, buildPerson, buildTeam } from "../support/builders";
import {
  buildAdopted,
  buildMilestone,
  buildPledge,
  buildPracticeOf,
  buildStudied,
  buildThanks,
} from "../support/celebrations";
import { beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "~/domain/people/viewer";
import { listCelebrations } from "~/domain/recognition/celebrations.server";
import { write } from "~/platform/db.server";
import { watchQueries } from "~/platform/sqlite-adapter.server";

const at = (day: number) => new Date(Date.UTC(2026, 2, day, 8));
let willow: { id: number; name: string }, oak: { id: number; name: string };
let author: Viewer, colleague: Viewer, stranger: Viewer, leader: Viewer, moderator: Viewer;
let open: number, ofTeam: number, inTeamName: number, withdrawn: number;

beforeAll(async () => {
  [willow, oak] = [await buildTeam("Willow ward"), await buildTeam("Oak ward")];
  author = await buildPerson({ name: "Hidden Author", teams: [willow] });
  colleague = await buildPerson({ name: "Near Colleague", teams: [willow] });
  stranger = await buildPerson({ name: "Far Stranger", teams: [oak] });
  leader = await buildPerson({ name: "Kind Leader", roles: [{ role: "leader", teamId: willow.id }] });
  moderator = await buildPerson({ name: "Calm Moderator", roles: [{ role: "moderator", teamId: null }] });
  open = await buildIdea(author, { title: "Open kettle", teamId: willow.id });
  ofTeam = await buildIdea(author, { title: "Secret kettle", audience: "team", teamId: willow.id });
  inTeamName = await buildIdea(author, { title: "Nameless kettle", teamId: willow.id, inTeamName: true });
  withdrawn = await buildIdea(author, { title: "Withdrawn kettle", teamId: willow.id });
  for (const ideaId of [open, ofTeam, inTeamName, withdrawn]) await celebrateAll(ideaId);
  await buildMilestone(author, null, { kind: "learnt-out-loud", at: at(6) });
  await buildThanks(colleague, leader, { message: "Shared thanks", createdAt: at(7) });
  await buildThanks(colleague, leader, { message: "Private thanks", audience: "private", createdAt: at(7) });
  await write((tx) => tx.idea.update({ where: { id: withdrawn }, data: { withdrawnAt: at(9) } }));
});

/** One card of every kind that belongs to an idea. */
async function celebrateAll(ideaId: number): Promise<void> {
  const theirs = await buildIdea(stranger, { title: `Oak's own way ${ideaId}`, teamId: oak.id });
  await buildAdopted(ideaId, theirs, oak.id, at(1));
  await buildStudied(author, ideaId, { surprise: `The dog ${ideaId}.`, studiedAt: at(2) });
  await buildStudied(author, ideaId, { surprise: "", studiedAt: at(2) });
  await buildPledge(leader, ideaId, { settledAt: at(3), what: `A kettle ${ideaId}.` });
  await buildMilestone(author, ideaId, { at: at(4) });
  await buildPracticeOf([ideaId], { publishedAt: at(5), title: `Practice ${ideaId}` });
}

async function wallOf(viewer: Viewer) {
  return (await listCelebrations(viewer, { most: 100 })).items;
}

async function ideasOn(viewer: Viewer, kind: string) {
  const items = (await wallOf(viewer)).filter((item) => item.kind === kind);
  return items
    .map((item) => (item.kind === "adoption" ? item.source.id : "idea" in item ? (item.idea?.id ?? null) : 0))
    .toSorted((a, b) => (a ?? 0) - (b ?? 0));
}

describe("the wall", () => {
  it("shows everybody what is everybody's, the newest first", async () => {
    const items = await wallOf(stranger);
    expect(items.map(({ at: when }) => when)).toEqual(
      items.map(({ at: when }) => when).toSorted((a, b) => b.getTime() - a.getTime()),
    );
    expect(items[0]).toMatchObject({ kind: "kudos", kudos: { message: "Shared thanks" } });
    for (const kind of ["surprise", "pledge", "adoption"])
      expect(await ideasOn(stranger, kind), kind).toEqual([open, inTeamName]);
    expect(await ideasOn(stranger, "milestone")).toEqual([open]);
  });

  it("shows what a team keeps to itself to the team, its leader and the moderators", async () => {
    for (const viewer of [author, colleague, leader, moderator])
      for (const kind of ["surprise", "pledge", "adoption"])
        expect(await ideasOn(viewer, kind), kind).toEqual([open, ofTeam, inTeamName]);
    expect(JSON.stringify(await wallOf(stranger))).not.toContain("Secret");
    expect(JSON.stringify(await wallOf(stranger))).not.toContain(`The dog ${ofTeam}`);
  });

  it("shows nothing of what was withdrawn", async () => {
    for (const viewer of [colleague, stranger, leader, moderator]) {
      const words = JSON.stringify(await wallOf(viewer));
      for (const gone of ["Withdrawn", `The dog ${withdrawn}`, `A kettle ${withdrawn}`])
        expect(words).not.toContain(gone);
    }
  });

  it("shows no pledge that is open or wasn't kept, and no practice that was taken down", async () => {
    const idea = await buildIdea(author, { title: "Another kettle" });
    await buildPledge(leader, idea, { status: "open", settledAt: null, what: "Still to come" });
    await buildPledge(moderator, idea, { status: "not-kept", what: "It wasn't to be" });
    await buildPracticeOf([idea], { title: "Taken down", takenDownAt: at(6) });
    const words = JSON.stringify(await wallOf(moderator));
    for (const hidden of ["Still to come", "It wasn't to be", "Taken down"])
      expect(words).not.toContain(hidden);
  });

  it("celebrates what became practice for as long as one of its practices stands", async () => {
    const idea = await buildIdea(author, { title: "A kettle for every ward" });
    await buildMilestone(author, idea, { kind: "became-practice" });
    await buildPracticeOf([idea], { takenDownAt: at(6) });
    for (const viewer of [author, stranger]) expect(await ideasOn(viewer, "milestone")).not.toContain(idea);
    await buildPracticeOf([idea]);
    for (const viewer of [author, stranger]) expect(await ideasOn(viewer, "milestone")).toContain(idea);
  });

  it("names a practice's teams as far as their ideas may be seen", async () => {
    const theirs = await buildIdea(stranger, { teamId: oak.id, title: "Oak's kettle" });
    await buildPracticeOf([ofTeam, theirs, open], { title: "From three" });
    await buildPracticeOf([ofTeam], { title: "From a team's own" });
    const teamsOf = async (viewer: Viewer, title: string) =>
      (await wallOf(viewer)).flatMap((item) =>
        item.kind === "practice" && item.title === title ? [item.teams] : [],
      );
    expect(await teamsOf(stranger, "From three")).toEqual([["Oak ward", "Willow ward"]]);
    expect(await teamsOf(stranger, "From a team's own")).toEqual([[]]);
    expect(await teamsOf(colleague, "From a team's own")).toEqual([["Willow ward"]]);
  });

  it("names the teams that tried it too from their first test on, as far as what they made of it may be seen", async () => {
    const source = await buildIdea(author, { teamId: willow.id });
    const theirs = await buildIdea(stranger, { teamId: oak.id, title: "Oak's own", audience: "team" });
    await buildAdopted(source, theirs, oak.id);
    await buildPracticeOf([source], { title: "Tried too" });
    const adoptersOf = async (viewer: Viewer) =>
      (await wallOf(viewer)).flatMap((item) =>
        item.kind === "practice" && item.title === "Tried too" ? [item.adopters] : [],
      );
    expect(await adoptersOf(stranger)).toEqual([[]]);
    await buildStudied(stranger, theirs);
    expect(await adoptersOf(stranger)).toEqual([["Oak ward"]]);
    expect(await adoptersOf(author)).toEqual([[]]);
  });

  it("has private thanks on nobody's wall", async () => {
    for (const viewer of [colleague, leader, stranger, moderator])
      expect(JSON.stringify(await wallOf(viewer))).not.toContain("Private thanks");
  });
});

describe("who stands behind a team's name", () => {
  it("is on nobody else's wall by a milestone, not even a moderator's", async () => {
    for (const viewer of [colleague, stranger, leader, moderator])
      expect(await ideasOn(viewer, "milestone")).not.toContain(inTeamName);
    const own = (await wallOf(author)).filter((item) => item.kind === "milestone");
    expect(own.find(({ idea }) => idea?.id === inTeamName)).toMatchObject({ isForYouAlone: true });
    expect(own.find(({ idea }) => idea?.id === open)).toMatchObject({ isForYouAlone: false });
  });

  it("isn't named beside a surprise", async () => {
    for (const viewer of [colleague, stranger, leader]) {
      const items = (await wallOf(viewer)).filter((item) => "idea" in item && item.idea?.id === inTeamName);
      expect(items).not.toEqual([]);
      expect(JSON.stringify(items)).not.toContain("Hidden Author");
      expect(items.find(({ kind }) => kind === "surprise")).toMatchObject({ by: "Willow ward" });
    }
  });

  it("isn't told once the idea of a milestone is gone, or is in the team's name later", async () => {
    const idea = await buildIdea(author, { teamId: willow.id, title: "Later nameless" });
    const milestone = await buildMilestone(author, idea, { at: at(8) });
    const sees = async (viewer: Viewer) =>
      (await wallOf(viewer)).some(({ kind, id }) => kind === "milestone" && id === milestone);
    expect(await sees(stranger)).toBe(true);
    await write((tx) => tx.idea.update({ where: { id: idea }, data: { inTeamName: true } }));
    expect([await sees(stranger), await sees(moderator), await sees(author)]).toEqual([false, false, true]);
    await write((tx) => tx.idea.delete({ where: { id: idea } }));
    expect([await sees(stranger), await sees(moderator), await sees(author)]).toEqual([false, false, true]);
  });

  it("keeps somebody's own milestone without the idea they may no longer see", async () => {
    const [secret, moved] = [await buildIdea(author, { audience: "team", teamId: willow.id }), colleague];
    const milestone = await buildMilestone(moved, secret, { kind: "first-cycle-studied", at: at(8) });
    const wall = await wallOf({ ...moved, teams: [oak] });
    expect(wall.find(({ kind, id }) => kind === "milestone" && id === milestone)).toMatchObject({
      idea: null,
    });
  });
});

describe("page by page", () => {
  it.each([1, 2, 3, 7])(
    "covers everything once, %i at a time, also what happened in one moment",
    async (most) => {
      const moment = at(4);
      for (const person of [author, stranger]) await buildMilestone(person, open, { at: moment });
      await buildStudied(author, open, { surprise: "At the same time.", studiedAt: moment });
      await buildThanks(author, stranger, { createdAt: moment });
      await buildPracticeOf([open], { publishedAt: moment });
      const all = await wallOf(author);
      const paged = [];
      let before: string | null = null;
      do {
        const page = await listCelebrations(author, { before, most });
        expect(page.items.length).toBeLessThanOrEqual(most);
        paged.push(...page.items);
        before = page.next;
      } while (before !== null);
      expect(paged).toEqual(all);
    },
  );

  it("begins at the top where the place is none", async () => {
    const top = await listCelebrations(author, { most: 2 });
    for (const before of ["", "nonsense", "1.league.3", "'; DROP TABLE"])
      expect(await listCelebrations(author, { before, most: 2 })).toEqual(top);
  });
});

describe("what it asks of the database", () => {
  it.each([3, 20])("three statements at most, for %i cards", async (most) => {
    const statements: string[] = [];
    const stop = watchQueries((sql) => statements.push(sql));
    await listCelebrations(author, { most });
    stop();
    expect(statements.length, statements.join("\n")).toBeLessThanOrEqual(3);
  });
});
