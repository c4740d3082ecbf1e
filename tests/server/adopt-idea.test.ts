import { buildIdea, buildPerson, buildTeam, ideaForm, someday } from "../support/builders";
import { adoptForm, buildAdoption } from "../support/adoptions";
import { beforeAll, describe, expect, it } from "vitest";
import { adoptIdea } from "~/domain/engagement/adopt-idea.server";
import { setFollowing } from "~/domain/engagement/set-following.server";
import { changeIdea } from "~/domain/ideas/change-idea.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { deleteIdea, setWithdrawn } from "~/domain/ideas/withdraw-idea.server";
import type { Viewer } from "~/domain/people/viewer";
import { db, write } from "~/platform/db.server";

const later = new Date(someday.getTime() + 60 * 60_000);

type Team = { id: number; name: string };

let willow: Team, oak: Team, elm: Team;
let author: Viewer, onOak: Viewer, colleague: Viewer, onElm: Viewer;

beforeAll(async () => {
  [willow, oak, elm] = [await buildTeam("Willow"), await buildTeam("Oak"), await buildTeam("Elm")];
  author = await buildPerson({ teams: [willow] });
  onOak = await buildPerson({ teams: [oak] });
  colleague = await buildPerson({ teams: [oak] });
  onElm = await buildPerson({ teams: [elm] });
});

function ofWillow(parts: Parameters<typeof buildIdea>[1] = {}): Promise<number> {
  return buildIdea(author, { teamId: willow.id, ...parts });
}

function countEverything() {
  return Promise.all([db.idea.count(), db.adoption.count(), db.event.count(), db.follow.count()]);
}

describe("trying another team's idea", () => {
  it("makes an idea of the team's own that goes on from the source", async () => {
    const sourceId = await ofWillow({ themes: ["choice", "safety"], moment: "leave", setting: "community" });
    const adopted = await adoptIdea(onOak, sourceId, adoptForm(oak.id, { shapedBy: "the cook" }), later);
    if (adopted.outcome !== "adopted") throw new Error(adopted.outcome);
    const own = await db.idea.findUniqueOrThrow({
      where: { id: adopted.ideaId },
      include: { themes: { orderBy: { theme: "asc" } }, grewFrom: true },
    });
    expect(own).toMatchObject({
      title: "Toast at four",
      change: "We make toast together.",
      changeHtml: expect.stringContaining("<p>We make toast together.</p>") as unknown,
      shapedBy: "the cook",
      noticed: "",
      hope: "",
      authorId: onOak.id,
      teamId: oak.id,
      audience: "organisation",
      inTeamName: false,
      setting: "acute-ward",
      moment: "leave",
      stage: "seed",
      sharedAt: later,
      themes: [{ theme: "choice" }, { theme: "safety" }],
      grewFrom: { sourceIdeaId: sourceId, teamId: oak.id, personId: onOak.id, at: later },
    });
  });

  it("tells it once on both, moves the source, and follows it", async () => {
    const sourceId = await ofWillow();
    const ideaId = await buildAdoption(onOak, sourceId, {}, later);
    const { id: adoptionId } = await db.adoption.findUniqueOrThrow({ where: { ideaId } });
    const told = await db.event.findMany({
      where: { ideaId: { in: [sourceId, ideaId] }, actorId: onOak.id },
    });
    expect(told).toMatchObject([
      { type: "idea-shared", ideaId, at: later },
      { type: "idea-adopted", ideaId: sourceId, adoptionId, at: later },
    ]);
    const source = await db.idea.findUniqueOrThrow({ where: { id: sourceId } });
    expect(source).toMatchObject({ stage: "seed", movedAt: later });
    expect(await db.follow.findMany({ where: { ideaId: sourceId, personId: onOak.id } })).toMatchObject([
      { following: true, at: later },
    ]);
  });

  it("doesn't start following again for whoever once stopped", async () => {
    const sourceId = await ofWillow();
    await setFollowing(onOak, sourceId, true, someday);
    await setFollowing(onOak, sourceId, false, someday);
    await buildAdoption(onOak, sourceId);
    const where = { ideaId_personId: { ideaId: sourceId, personId: onOak.id } };
    expect(await db.follow.findUniqueOrThrow({ where })).toMatchObject({ following: false });
  });

  it("happens once a team, however many colleagues press at once", async () => {
    const sourceId = await ofWillow();
    const presses = [onOak, colleague, onOak, colleague, onOak, colleague, onElm];
    const answers = await Promise.all(
      presses.map((person) =>
        adoptIdea(person, sourceId, adoptForm(person.teams[0]?.id ?? 0, { title: person.name }), later),
      ),
    );
    const ofOak = answers.slice(0, 6);
    expect(ofOak.filter(({ outcome }) => outcome === "adopted")).toHaveLength(1);
    expect(ofOak.filter(({ outcome }) => outcome === "already")).toHaveLength(5);
    expect(new Set(ofOak.map((answer) => "ideaId" in answer && answer.ideaId)).size).toBe(1);
    expect(answers[6]).toMatchObject({ outcome: "adopted" });
    const rows = await db.adoption.findMany({
      where: { sourceIdeaId: sourceId },
      orderBy: { teamId: "asc" },
    });
    expect(rows.map(({ teamId }) => teamId)).toEqual([oak.id, elm.id]);
    expect(await db.idea.count({ where: { title: { in: [onOak.name, colleague.name] } } })).toBe(1);
    expect(await db.event.count({ where: { ideaId: sourceId, type: "idea-adopted" } })).toBe(2);
  });

  it("is held to one a team by the database, not only by this code", async () => {
    const sourceId = await ofWillow();
    await buildAdoption(onOak, sourceId);
    const ideaId = await buildIdea(colleague, { teamId: oak.id });
    const data = { sourceIdeaId: sourceId, ideaId, teamId: oak.id, personId: colleague.id, at: later };
    await expect(write((tx) => tx.adoption.create({ data }))).rejects.toMatchObject({ code: "P2002" });
  });

  it("leaves nothing half-made when its last step can't be written", async () => {
    const sourceId = await ofWillow();
    const before = await countEverything();
    await write(async (tx) => {
      await tx.$executeRawUnsafe(
        `CREATE TRIGGER "no_room" BEFORE INSERT ON "Event" WHEN NEW."type" = 'idea-adopted'
         BEGIN SELECT RAISE(ABORT, 'no room'); END`,
      );
    });
    try {
      await expect(adoptIdea(onOak, sourceId, adoptForm(oak.id), later)).rejects.toThrow();
    } finally {
      await write((tx) => tx.$executeRawUnsafe(`DROP TRIGGER "no_room"`));
    }
    expect(await countEverything()).toEqual(before);
    expect(await db.idea.findUniqueOrThrow({ where: { id: sourceId } })).toMatchObject({
      stage: "seed",
      movedAt: someday,
    });
    expect(await adoptIdea(onOak, sourceId, adoptForm(oak.id), later)).toMatchObject({ outcome: "adopted" });
  });
});

describe("trying goes on from team to team", () => {
  it("also with an idea that was taken on, back to the team that began it", async () => {
    const sourceId = await ofWillow();
    const onOaks = await buildAdoption(onOak, sourceId);
    const onElms = await buildAdoption(onElm, onOaks);
    expect(await adoptIdea(onOak, onOaks, adoptForm(oak.id), later)).toEqual({ outcome: "refused" });
    expect(await adoptIdea(author, onElms, adoptForm(willow.id), later)).toMatchObject({
      outcome: "adopted",
    });
    expect(await adoptIdea(onOak, onElms, adoptForm(oak.id), later)).toMatchObject({ outcome: "adopted" });
  });

  it("also with one's own idea that is from no team, and with one that rests", async () => {
    const mine = await buildIdea(onOak);
    expect(await adoptIdea(onOak, mine, adoptForm(oak.id), later)).toMatchObject({ outcome: "adopted" });
    const resting = await ofWillow();
    await write((tx) => tx.idea.update({ where: { id: resting }, data: { stage: "resting" } }));
    expect(await adoptIdea(onOak, resting, adoptForm(oak.id), later)).toMatchObject({ outcome: "adopted" });
  });
});

describe("it is refused, and nothing is written,", () => {
  it("on what isn't shared with everybody, whoever asks", async () => {
    const onBoth = await buildPerson({ teams: [willow, oak] });
    const moderator = await buildPerson({ teams: [oak], roles: [{ role: "moderator", teamId: null }] });
    const withdrawn = await ofWillow();
    const handle = await findIdeaHandle(author, withdrawn);
    if (handle) await setWithdrawn(author, handle, true, someday);
    const ideas = [
      await ofWillow({ audience: "draft" }),
      await ofWillow({ audience: "team" }),
      withdrawn,
      999_999,
    ];
    const before = await countEverything();
    for (const ideaId of ideas)
      for (const person of [onOak, onBoth, moderator, { ...author, teams: [willow, oak] }])
        expect(await adoptIdea(person, ideaId, adoptForm(oak.id), later)).toEqual({ outcome: "refused" });
    expect(await countEverything()).toEqual(before);
  });

  it("with a team that isn't theirs, or that the idea is from", async () => {
    const sourceId = await ofWillow();
    const onBoth = await buildPerson({ teams: [willow, oak] });
    const nobody = await buildPerson();
    const before = await countEverything();
    expect(await adoptIdea(onOak, sourceId, adoptForm(elm.id), later)).toEqual({ outcome: "refused" });
    expect(await adoptIdea(onBoth, sourceId, adoptForm(willow.id), later)).toEqual({ outcome: "refused" });
    expect(await adoptIdea(nobody, sourceId, adoptForm(oak.id), later)).toEqual({ outcome: "refused" });
    expect(await countEverything()).toEqual(before);
  });
});

describe("a colleague who comes later", () => {
  it("is led to the team's idea, and to none where it isn't shared with them", async () => {
    const sourceId = await ofWillow();
    const ideaId = await buildAdoption(onOak, sourceId, { audience: "team" });
    const again = () => adoptIdea(colleague, sourceId, adoptForm(oak.id), later);
    expect(await again()).toEqual({ outcome: "already", ideaId, standing: "shared" });
    await changeIdea(onOak, ideaId, 1, ideaForm({ audience: "draft", teamId: oak.id }), later);
    expect(await again()).toEqual({ outcome: "already", ideaId: null });
    expect(await adoptIdea(onOak, sourceId, adoptForm(oak.id), later)).toEqual({
      outcome: "already",
      ideaId,
      standing: "draft",
    });
  });

  it("can begin once the team's idea is deleted", async () => {
    const sourceId = await ofWillow();
    const handle = await findIdeaHandle(onOak, await buildAdoption(onOak, sourceId));
    if (handle) await deleteIdea(onOak, handle);
    expect(await adoptIdea(colleague, sourceId, adoptForm(oak.id), later)).toMatchObject({
      outcome: "adopted",
    });
  });
});
