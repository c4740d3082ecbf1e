import { buildIdea, buildPerson, buildTeam, ideaForm, someday } from "../support/builders";
import { buildAgreed, buildPartner, buildProposal, buildSteward, revisionOf } from "../support/proposals";
import { describe, expect, it } from "vitest";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { setWithdrawn } from "~/domain/ideas/withdraw-idea.server";
import { changeIdea } from "~/domain/ideas/change-idea.server";
import { nominateIdea } from "~/domain/pathways/nominate-idea.server";
import { setAside } from "~/domain/pathways/proposal-standing.server";
import { publishProposal } from "~/domain/pathways/publish-proposal.server";
import { findPublishPreview } from "~/domain/pathways/publish-preview.server";
import { findWayIn } from "~/domain/pathways/way-in.server";
import type { Viewer } from "~/domain/people/viewer";
import { db, write } from "~/platform/db.server";

const later = new Date("2026-03-04T10:00:00.000Z");

async function publish(person: Viewer, id: number) {
  return publishProposal(person, id, await revisionOf(id), later);
}

/** What a proposal became, by what was written. */
async function traceOf(proposalId: number) {
  const versions = await db.practiceVersion.findMany({ where: { proposalId } });
  const practiceId = versions[0]?.practiceId ?? 0;
  return {
    versions: versions.length,
    ideas: await db.practiceIdea.count({ where: { practiceId } }),
    events: await db.event.count({ where: { proposalId, type: "practice-published" } }),
    audits: await db.auditEntry.count({ where: { action: "practice-published", subjectId: practiceId } }),
    isPublished: (await db.proposal.findUniqueOrThrow({ where: { id: proposalId } })).publishedAt !== null,
  };
}

const nothing = { versions: 0, ideas: 0, events: 0, audits: 0, isPublished: false };

async function stageOf(id: number): Promise<string> {
  return (await db.idea.findUniqueOrThrow({ where: { id } })).stage;
}

async function agreed(ideaIds?: number[], title?: string) {
  const [drafter, second] = [await buildSteward(), await buildPartner()];
  const words = title === undefined ? {} : { title };
  const id = await buildAgreed({ drafter, second, words, ...(ideaIds ? { ideaIds } : {}) });
  return { drafter, second, id };
}

describe("publishing", () => {
  it("makes a practice with its words, its ideas and a day to look at it again, and moves the ideas", async () => {
    const author = await buildPerson();
    const ideaIds = [await buildIdea(author), await buildIdea(author)];
    const { drafter, id } = await agreed(ideaIds, "A lamp at dusk");
    expect(await publish(drafter, id)).toEqual({ is: "published", slug: "a-lamp-at-dusk" });
    const practice = await db.practice.findUniqueOrThrow({
      where: { slug: "a-lamp-at-dusk" },
      include: { ideas: true, versions: true },
    });
    expect(practice).toMatchObject({ version: 1, publishedAt: later, reviewOn: "2027-03-04" });
    expect(practice.ideas.map(({ ideaId }) => ideaId).toSorted()).toEqual(ideaIds.toSorted());
    expect(practice.versions).toMatchObject([
      {
        number: 1,
        why: "It **helps**.",
        whyHtml: "<p>It <strong>helps</strong>.</p>",
        publishedById: drafter.id,
      },
    ]);
    expect(await traceOf(id)).toEqual({ versions: 1, ideas: 2, events: 2, audits: 1, isPublished: true });
    for (const ideaId of ideaIds) {
      expect(await db.idea.findUniqueOrThrow({ where: { id: ideaId } })).toMatchObject({
        stage: "pathway",
        movedAt: later,
      });
      const idea = await findIdeaHandle(author, ideaId);
      if (!idea) throw new Error("expected to see it");
      expect((await findWayIn(author, idea)).practices).toEqual([
        { slug: "a-lamp-at-dusk", title: "A lamp at dusk" },
      ]);
    }
  });

  it("happens once, however many press at once and whoever they are", async () => {
    const { drafter, id } = await agreed();
    const other = await buildSteward();
    const answers = await Promise.all(
      [drafter, other, drafter, other, drafter].map((person) => publish(person, id)),
    );
    expect(answers.map(({ is }) => is).toSorted()).toEqual([
      "already",
      "already",
      "already",
      "already",
      "published",
    ]);
    expect(new Set(answers.map((answer) => ("slug" in answer ? answer.slug : ""))).size).toBe(1);
    expect(await traceOf(id)).toEqual({ versions: 1, ideas: 1, events: 1, audits: 1, isPublished: true });
  });

  it("gives each practice an address of its own", async () => {
    const ids = await Promise.all([1, 2, 3].map(async () => agreed(undefined, "New")));
    const answers = await Promise.all(ids.map(({ drafter, id }) => publish(drafter, id)));
    expect(answers.map((answer) => ("slug" in answer ? answer.slug : "")).toSorted()).toEqual([
      "new-practice",
      "new-practice-2",
      "new-practice-3",
    ]);
  });

  it("finds what was published already, and makes nothing beside it", async () => {
    const { drafter, id } = await agreed();
    const { pathwayId } = await db.proposal.findUniqueOrThrow({ where: { id } });
    const words = { title: "t", summary: "", moment: "welcome", publishedAt: someday };
    const empty = {
      why: "",
      whyHtml: "",
      how: "",
      howHtml: "",
      need: "",
      needHtml: "",
      watchFor: "",
      watchForHtml: "",
    };
    await write((tx) =>
      tx.practice.create({
        data: {
          ...{ ...words, slug: "in-the-way", pathwayId, updatedAt: someday },
          versions: { create: { ...words, ...empty, number: 1, proposalId: id } },
        },
      }),
    );
    const before = await db.practice.count();
    expect(await publish(drafter, id)).toEqual({ is: "already", slug: "in-the-way" });
    expect(await db.practice.count()).toBe(before);
  });

  it("leaves nothing behind when it breaks off midway", async () => {
    const { drafter, id } = await agreed();
    await write(
      (tx) => tx.$executeRaw`CREATE TRIGGER "stop" BEFORE INSERT ON "Event"
        WHEN NEW."type" = 'practice-published' BEGIN SELECT RAISE(ABORT, 'stopped midway'); END`,
    );
    const before = await db.practice.count();
    await expect(publish(drafter, id)).rejects.toThrow();
    expect(await traceOf(id)).toEqual(nothing);
    expect(await db.practice.count()).toBe(before);
    expect(
      await db.idea.count({ where: { stage: "pathway", proposals: { some: { proposalId: id } } } }),
    ).toBe(0);
    await write((tx) => tx.$executeRaw`DROP TRIGGER "stop"`);
    expect((await publish(drafter, id)).is).toBe("published");
  });
});

describe("publishing is refused, and writes nothing,", () => {
  it("to everybody but stewards", async () => {
    const author = await buildPerson();
    const { second, id } = await agreed([await buildIdea(author)]);
    const leader = await buildPerson({ roles: [{ role: "leader", teamId: null }] });
    for (const person of [second, author, leader, await buildPerson()]) {
      expect(await publish(person, id)).toEqual({ is: "refused" });
      expect(await findPublishPreview(person, id)).toBeNull();
    }
    expect(await traceOf(id)).toEqual(nothing);
  });

  it("before it is agreed, set aside, or of other words", async () => {
    const drafter = await buildSteward();
    const drafting = await buildProposal({ drafter });
    expect(await publish(drafter, drafting)).toEqual({ is: "not agreed" });
    const { drafter: steward, id } = await agreed();
    expect(await publishProposal(steward, id, (await revisionOf(id)) - 1, later)).toEqual({ is: "conflict" });
    await setAside(steward, id, true, someday);
    expect(await publish(steward, id)).toEqual({ is: "not agreed" });
    for (const one of [drafting, id]) expect(await traceOf(one)).toEqual(nothing);
  });

  it("while one of its ideas is withdrawn or kept to a team, and says which as far as one may know", async () => {
    const team = await buildTeam();
    const author = await buildPerson({ teams: [team] });
    const [withdrawn, ofTeam] = [
      await buildIdea(author),
      await buildIdea(author, { title: "Kept close", teamId: team.id }),
    ];
    const { drafter, id } = await agreed([withdrawn, ofTeam]);
    const handle = await findIdeaHandle(author, withdrawn);
    if (handle) await setWithdrawn(author, handle, true, someday);
    await changeIdea(
      author,
      ofTeam,
      1,
      ideaForm({ title: "Kept close", audience: "team", teamId: team.id }),
      someday,
    );
    expect(await publish(drafter, id)).toEqual({ is: "ideas" });
    expect((await findPublishPreview(drafter, id))?.hiddenIdeas).toEqual([null, null]);
    const insider = { ...drafter, teams: [team] };
    expect((await findPublishPreview(insider, id))?.hiddenIdeas).toEqual([null, "Kept close"]);
    expect(await traceOf(id)).toEqual(nothing);
    expect(await stageOf(withdrawn)).toBe("seed");
  });
});

describe("who is named", () => {
  async function contribute(
    ideaId: number,
    people: { tester: Viewer; leader: Viewer; fan: Viewer },
    hidden: Viewer,
  ) {
    const cycle = {
      ideaId,
      change: "x",
      scale: "one-person",
      startedAt: someday,
      createdAt: someday,
      updatedAt: someday,
    };
    await write(async (tx) => {
      for (const [i, { id }] of [people.tester, hidden].entries())
        await tx.cycle.create({ data: { ...cycle, number: i + 1, authorId: id } });
      const words = { ideaId, message: "Good", createdAt: someday, updatedAt: someday };
      for (const { id } of [people.leader, hidden])
        await tx.endorsement.create({ data: { ...words, personId: id } });
    });
    for (const person of [people.fan, hidden])
      await nominateIdea(person, ideaId, { why: "It helps" }, someday);
  }

  it("everybody who had a part, the team instead of a hidden author, and only open adoptions", async () => {
    const [team, near, far] = [await buildTeam(), await buildTeam(), await buildTeam()];
    const hidden = await buildPerson({ name: "Hidden Author", teams: [team] });
    const ideaId = await buildIdea(hidden, { teamId: team.id, inTeamName: true });
    const people = { tester: await buildPerson(), leader: await buildPerson(), fan: await buildPerson() };
    await contribute(ideaId, people, hidden);
    const adopter = await buildPerson({ teams: [near, far] });
    const copies = [
      { copy: await buildIdea(adopter, { teamId: near.id }), teamId: near.id },
      { copy: await buildIdea(adopter, { teamId: far.id, audience: "team" }), teamId: far.id },
    ];
    for (const { copy, teamId } of copies)
      await write((tx) =>
        tx.adoption.create({ data: { sourceIdeaId: ideaId, ideaId: copy, teamId, at: someday } }),
      );
    const { drafter, second, id } = await agreed([ideaId]);
    expect(JSON.stringify(await findPublishPreview(drafter, id))).not.toContain("Hidden Author");
    await publish(drafter, id);
    const credits = await db.practiceCredit.findMany({
      where: { version: { proposalId: id } },
      orderBy: { id: "asc" },
    });
    expect(credits.map(({ part, personId, teamId }) => [part, personId, teamId]).toSorted()).toEqual(
      [
        ["shared", null, team.id],
        ["tested", people.tester.id, null],
        ["adopted", null, near.id],
        ["endorsed", people.leader.id, null],
        ["nominated", people.fan.id, null],
        ["drafted", drafter.id, null],
        ["agreed", second.id, null],
      ].toSorted(),
    );
  });
});
