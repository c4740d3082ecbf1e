import { buildIdea, buildPerson, buildTeam, someday } from "../support/builders";
import { buildPartner, buildProposal, buildSteward } from "../support/proposals";
import { describe, expect, it } from "vitest";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { setWithdrawn } from "~/domain/ideas/withdraw-idea.server";
import { nominateIdea, takeBackNomination } from "~/domain/pathways/nominate-idea.server";
import { listNominated } from "~/domain/pathways/nominated-ideas.server";
import { findNominations } from "~/domain/pathways/nomination.server";
import { findReadiness } from "~/domain/pathways/readiness.server";
import { setAside } from "~/domain/pathways/proposal-standing.server";
import { findWayIn } from "~/domain/pathways/way-in.server";
import type { Viewer } from "~/domain/people/viewer";
import { db, write } from "~/platform/db.server";

const why = "It works at night, too";

function nominate(person: Viewer, ideaId: number, words = why) {
  return nominateIdea(person, ideaId, { why: words }, someday);
}

async function handle(viewer: Viewer, ideaId: number) {
  const idea = await findIdeaHandle(viewer, ideaId);
  if (!idea) throw new Error("expected to see it");
  return idea;
}

async function told(ideaId: number): Promise<number> {
  return db.event.count({ where: { ideaId, type: "idea-nominated" } });
}

describe("putting an idea forward", () => {
  it("is one a person, however many at once, and told once", async () => {
    const reader = await buildPerson();
    const ideaId = await buildIdea(await buildPerson());
    const answers = await Promise.all(Array.from({ length: 5 }, () => nominate(reader, ideaId)));
    expect(answers).toEqual([true, true, true, true, true]);
    await nominate(reader, ideaId, "Other words");
    expect(
      await db.nomination.findMany({ where: { ideaId }, select: { why: true, personId: true } }),
    ).toEqual([{ why: "Other words", personId: reader.id }]);
    expect(await told(ideaId)).toBe(1);
  });

  it("can be taken back, and put forward again without being told twice", async () => {
    const [author, reader] = [await buildPerson(), await buildPerson()];
    const ideaId = await buildIdea(author);
    await nominate(author, ideaId);
    await nominate(reader, ideaId);
    await takeBackNomination(author, ideaId);
    expect(await findNominations(author, ideaId)).toEqual({ mine: null, others: 1 });
    await nominate(author, ideaId);
    expect(await findNominations(author, ideaId)).toEqual({ mine: why, others: 1 });
    expect(await told(ideaId)).toBe(2);
  });

  it("is refused, and writes nothing, for what isn't for everybody", async () => {
    const team = await buildTeam();
    const author = await buildPerson({ teams: [team] });
    const ofTeam = await buildIdea(author, { audience: "team", teamId: team.id });
    const draft = await buildIdea(author, { audience: "draft" });
    const withdrawn = await buildIdea(author);
    await setWithdrawn(author, await handle(author, withdrawn), true, someday);
    for (const ideaId of [ofTeam, draft, withdrawn, 999_999]) {
      expect(await nominate(author, ideaId)).toBe(false);
      expect(await db.nomination.count({ where: { ideaId } })).toBe(0);
    }
  });
});

describe("the list of what was put forward", () => {
  it("names who did, except where that would give an author away", async () => {
    const team = await buildTeam("Hidden Meadow ward");
    const author = await buildPerson({ name: "Hidden Author", teams: [team] });
    const steward = await buildSteward();
    const ideaId = await buildIdea(author, { teamId: team.id, inTeamName: true });
    await nominate(author, ideaId);
    await nominate(await buildPerson({ name: "Open Reader" }), ideaId);
    const { ideas } = await listNominated(steward, null);
    const found = ideas.find((idea) => idea.id === ideaId);
    expect(found?.whys.map(({ by }) => by)).toEqual(["Open Reader", "Hidden Meadow ward"]);
    expect(JSON.stringify(ideas)).not.toContain("Hidden Author");
  });

  it("leaves out what is hidden or part of a draft, and takes back what was set aside", async () => {
    const [author, steward] = [await buildPerson(), await buildSteward()];
    const [hidden, drafted] = [await buildIdea(author), await buildIdea(author)];
    for (const ideaId of [hidden, drafted]) await nominate(author, ideaId);
    const isListed = async (ideaId: number) =>
      (await listNominated(steward, null)).ideas.some((idea) => idea.id === ideaId);
    expect([await isListed(hidden), await isListed(drafted)]).toEqual([true, true]);
    await setWithdrawn(author, await handle(author, hidden), true, someday);
    const proposalId = await buildProposal({ drafter: steward, ideaIds: [drafted] });
    expect([await isListed(hidden), await isListed(drafted)]).toEqual([false, false]);
    await setAside(steward, proposalId, true, someday);
    expect(await isListed(drafted)).toBe(true);
  });

  it("is read page by page without a gap or a repeat", async () => {
    const [author, steward] = [await buildPerson(), await buildSteward()];
    const ids: number[] = [];
    for (let i = 0; i < 34; i++) {
      ids.push(await buildIdea(author, { title: `Idea ${i}` }));
      await nominate(author, ids.at(-1) ?? 0);
    }
    const seen: number[] = [];
    let next: number | null = null;
    do {
      const page = await listNominated(steward, next);
      seen.push(...page.ideas.map(({ id }) => id));
      next = page.next;
    } while (next !== null);
    expect(seen.slice(0, ids.length)).toEqual(ids.toReversed());
    expect(new Set(seen).size).toBe(seen.length);
  });
});

describe("the way into a pathway, on the page of an idea", () => {
  it("tells of a draft only those who may see it", async () => {
    const [author, reader, steward] = [await buildPerson(), await buildPerson(), await buildSteward()];
    const partner = await buildPartner();
    const leader = await buildPerson({
      roles: [
        { role: "leader", teamId: null },
        { role: "moderator", teamId: null },
      ],
    });
    const ideaId = await buildIdea(author);
    await nominate(reader, ideaId);
    const proposalId = await buildProposal({
      drafter: steward,
      ideaIds: [ideaId],
      words: { title: "Not yet told" },
    });
    const wayIn = async (viewer: Viewer) => findWayIn(viewer, await handle(viewer, ideaId));
    for (const viewer of [author, steward, partner])
      expect((await wayIn(viewer)).proposal).toEqual({ id: proposalId, title: "Not yet told" });
    for (const viewer of [reader, leader])
      expect(await wayIn(viewer)).toEqual({
        practices: [],
        nominations: 1,
        mine: viewer === reader,
        canNominate: true,
        proposal: null,
      });
    await setAside(steward, proposalId, true, someday);
    expect((await wayIn(author)).proposal).toBeNull();
  });
});

describe("what an idea has behind it", () => {
  it("is gathered from rows, for several ideas at once", async () => {
    const [author, partner] = [await buildPerson(), await buildPartner()];
    const [rich, poor] = [await buildIdea(author), await buildIdea(author)];
    await write(async (tx) => {
      const cycle = {
        ideaId: rich,
        authorId: partner.id,
        change: "x",
        createdAt: someday,
        updatedAt: someday,
      };
      await tx.cycle.create({
        data: {
          ...cycle,
          ...{ number: 2, scale: "whole-ward", startedAt: someday, learnt: "a", observations: "b" },
          predictions: { create: { position: 1, question: "q", prediction: "p" } },
        },
      });
      await tx.cycle.create({ data: { ...cycle, number: 1, scale: "one-person", startedAt: someday } });
      await tx.cycle.create({ data: { ...cycle, number: 3, scale: "more-teams" } });
      const points = Array.from({ length: 10 }, (_, i) => ({
        date: `2026-0${1 + (i % 5)}-1${i % 9}`,
        value: i,
        at: someday,
      }));
      const measure = {
        ideaId: rich,
        name: "m",
        kind: "value",
        type: "outcome",
        direction: "up",
        createdAt: someday,
      };
      await tx.measure.create({ data: { ...measure, updatedAt: someday, points: { create: points } } });
    });
    const found = await findReadiness([rich, poor]);
    expect(
      found
        .get(rich)
        ?.filter(({ isThere }) => isThere)
        .map(({ says }) => says),
    ).toEqual([
      "One test with what happened and what was learnt",
      "Two cycles, each building on the last",
      "One test began by saying what people expected",
      "It began with one person and grew to the whole ward",
      "One measure followed over time",
      "A lived-experience partner joined in",
    ]);
    expect(found.get(poor)?.some(({ isThere }) => isThere)).toBe(false);
  });

  it.each([
    ["days-between", "team-only", /for the team alone/],
    ["bed-days-between", "organisation", /for the team alone/],
    ["days-between", "show", /^One measure followed/],
    ["ratio", "team-only", /^One measure followed/],
  ])("counts what is tracked by its kind: %s, shown as %s", async (kind, smallCounts, words) => {
    const ideaId = await buildIdea(await buildPerson());
    const parts = { days: {}, bed: { value: 40 }, ratio: { numerator: 7, denominator: 10 } };
    const says = kind === "ratio" ? parts.ratio : kind === "days-between" ? parts.days : parts.bed;
    const points = Array.from({ length: 12 }, (_, i) => ({
      date: `2026-${String(i + 1).padStart(2, "0")}-10${kind === "days-between" ? "T14:30" : ""}`,
      ...says,
      at: someday,
    }));
    const measure = { ideaId, name: "m", kind, smallCounts, type: "outcome", direction: "up" };
    const created = { ...measure, createdAt: someday, updatedAt: someday };
    const over = async () => {
      const check = (await findReadiness([ideaId])).get(ideaId)?.find(({ name }) => name === "over-time");
      return check && (check.says || check.wouldHelp);
    };
    expect(await over()).toMatch(/Track one thing/);
    await write((tx) => tx.measure.create({ data: { ...created, points: { create: points.slice(0, 1) } } }));
    const after = await over();
    const { id: measureId } = await db.measure.findFirstOrThrow({ where: { ideaId } });
    const others = points.slice(1).map((point) => ({ ...point, measureId }));
    await write((tx) => tx.dataPoint.createMany({ data: others }));
    expect(await over()).toMatch(words);
    if (String(words).includes("alone")) expect(after).toBe(await over());
  });

  it("doesn't tell that a hidden author is a partner", async () => {
    const team = await buildTeam();
    const author = await buildPerson({
      teams: [team],
      roles: [{ role: "lived-experience-partner", teamId: null }],
    });
    const [hidden, open] = [
      await buildIdea(author, { teamId: team.id, inTeamName: true }),
      await buildIdea(author, { teamId: team.id }),
    ];
    const found = await findReadiness([hidden, open]);
    const isThere = (id: number) => found.get(id)?.find(({ name }) => name === "lived-experience")?.isThere;
    expect([isThere(hidden), isThere(open)]).toEqual([false, true]);
  });
});
