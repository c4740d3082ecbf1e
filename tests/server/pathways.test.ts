import { buildIdea, buildPerson, buildTeam, ideaForm, someday } from "../support/builders";
import { buildAdoption } from "../support/adoptions";
import { buildMeasure, fillMeasure, point } from "../support/measures";
import { buildPathway, buildPractice, buildSteward } from "../support/practices";
import { buildProposal } from "../support/proposals";
import { describe, expect, it } from "vitest";
import { changeIdea } from "~/domain/ideas/change-idea.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { setWithdrawn } from "~/domain/ideas/withdraw-idea.server";
import { findEvidence } from "~/domain/pathways/evidence.server";
import { addPathway, changePathway, findEditedPathway } from "~/domain/pathways/pathway-changes.server";
import { findPathway } from "~/domain/pathways/pathway-page.server";
import { findPathwayHolds, removePathway } from "~/domain/pathways/pathway-removal.server";
import { listCredits } from "~/domain/pathways/practice-credits.server";
import { findPractice } from "~/domain/pathways/practice-page.server";
import { setReading } from "~/domain/pathways/practice-reading.server";
import { setTakenDown } from "~/domain/pathways/practice-standing.server";
import type { Viewer } from "~/domain/people/viewer";
import { listPeopleToAsk } from "~/domain/welcome/people-to-ask.server";
import { findStarterCard } from "~/domain/welcome/starter-card.server";
import { findJourney } from "~/domain/welcome/find-journey.server";
import { db, write } from "~/platform/db.server";
import { watchQueries } from "~/platform/sqlite-adapter.server";

const startedCycle = {
  ...{ number: 1, scale: "one-shift", change: "Toast" },
  ...{ createdAt: someday, updatedAt: someday, startedAt: someday },
};

const later = new Date(someday.getTime() + 5 * 60_000);

async function withdraw(author: Viewer, ideaId: number): Promise<void> {
  const handle = await findIdeaHandle(author, ideaId);
  if (handle) await setWithdrawn(author, handle, true, later);
}

async function creditsOf(viewer: Viewer, slug: string): Promise<string> {
  const found = await findPractice(viewer, slug);
  return JSON.stringify(found && (await listCredits(viewer, found.versionId)));
}

describe("a pathway", () => {
  it("shows practices from shared ideas, what was tried, and what is under way elsewhere", async () => {
    const [willow, oak] = [await buildTeam("Hazel | west"), await buildTeam("Larch ward")];
    const author = await buildPerson({ teams: [willow] });
    const neighbour = await buildPerson({ teams: [oak] });
    const ideaId = await buildIdea(author, { teamId: willow.id });
    const triedId = await buildAdoption(neighbour, ideaId);
    const gap = await buildIdea(author, { title: "Ring before they come", moment: "before-admission" });
    await buildIdea(author, { title: "Only ours", moment: "leave", audience: "team", teamId: willow.id });
    const pathway = await buildPathway();
    await buildPractice({ ideaIds: [ideaId], pathwayId: pathway.id });
    const practicesNow = async () =>
      (await findPathway(author, pathway.slug))?.moments.flatMap((moment) => moment.practices);
    expect(await practicesNow()).toMatchObject([{ teams: ["Hazel | west"], teamCount: 0 }]);
    await write((tx) => tx.cycle.create({ data: { ...startedCycle, ideaId: triedId } }));
    const both = { teams: ["Hazel | west", "Larch ward"], teamCount: 1, cycleCount: 1 };
    expect(await practicesNow()).toMatchObject([both]);
    const page = await findPathway(author, pathway.slug);
    const at = (name: string) => page?.moments.find((moment) => moment.name === name);
    expect(at("before-admission")?.underWay).toMatchObject([{ id: gap }]);
    expect(JSON.stringify(page)).not.toContain("Only ours");
  });

  it("is found by no other address", async () => {
    expect(await findPathway(await buildPerson(), "nowhere")).toBeNull();
  });

  it("is added by stewards only, once, with an address of its own", async () => {
    const [steward, other] = [await buildSteward(), await buildPerson()];
    const form = { title: "A stay at home", summary: "" };
    expect(await addPathway(other, form, someday)).toBe("refused");
    const answers = await Promise.all(Array.from({ length: 5 }, () => addPathway(steward, form, someday)));
    expect(answers).toEqual(Array(5).fill({ slug: "a-stay-at-home" }));
    expect(await db.pathway.count({ where: { slug: "a-stay-at-home" } })).toBe(1);
    expect(await db.auditEntry.count({ where: { action: "pathway-added", personId: steward.id } })).toBe(1);
    expect(await addPathway(steward, { ...form, title: "A stay, at home!" }, later)).toBe("title taken");
  });

  it("keeps the words of whoever was first", async () => {
    const [steward, other] = [await buildSteward(), await buildPerson()];
    const { slug } = await buildPathway();
    const revision = (await findEditedPathway(slug))?.revision ?? "";
    const change = (title: string, who = steward) =>
      changePathway(who, slug, revision, { title, summary: "" }, later);
    expect(await change("Mine", other)).toBe("refused");
    expect(await change("First")).toBe("saved");
    expect(await change("Second")).toBe("conflict");
    expect(await db.pathway.findUnique({ where: { slug } })).toMatchObject({ title: "First", slug });
  });
});

describe("a pathway along which nothing lies", () => {
  it("is removed by stewards, once, and written down", async () => {
    const [steward, other] = [await buildSteward(), await buildPerson()];
    const { slug, id } = await buildPathway();
    expect(await removePathway(other, slug, later)).toBe("refused");
    const answers = await Promise.all([1, 2, 3].map(() => removePathway(steward, slug, later)));
    expect(answers.toSorted()).toEqual(["refused", "refused", "removed"]);
    expect(await findPathwayHolds(slug)).toBeNull();
    expect(await db.auditEntry.findMany({ where: { subjectType: "pathway", subjectId: id } })).toMatchObject([
      { action: "pathway-removed", personId: steward.id },
    ]);
  });

  it("is none with a draft, or with a practice, taken down or not", async () => {
    const steward = await buildSteward();
    const [drafted, practised] = [await buildPathway(), await buildPathway()];
    const words = { pathwayId: drafted.id };
    await buildProposal({ drafter: steward, words });
    const ideaIds = [await buildIdea(steward)];
    const { slug } = await buildPractice({ ideaIds, pathwayId: practised.id });
    expect(await findPathwayHolds(drafted.slug)).toMatchObject({ practices: 0, proposals: 1 });
    expect(await removePathway(steward, drafted.slug, later)).toBe("in use");
    expect(await removePathway(steward, practised.slug, later)).toBe("in use");
    await setTakenDown(steward, slug, true, later);
    expect(await removePathway(steward, practised.slug, later)).toBe("in use");
    expect(await db.practice.count({ where: { slug } })).toBe(1);
  });
});

describe("a starter", () => {
  it("is led to what is learnt and kept where there's no practice, and on no empty pathway", async () => {
    const reader = await buildPerson();
    const [seed, learning, practised] = [
      await buildIdea(reader, { moment: "leave" }),
      await buildIdea(reader, { moment: "leave" }),
      await buildIdea(reader, { moment: "welcome" }),
    ];
    await write((tx) => tx.idea.update({ where: { id: learning }, data: { stage: "learning" } }));
    const empty = await buildPathway();
    const { slug } = await buildPractice({ ideaIds: [practised], moment: "welcome" });
    const { moments } = await findJourney(reader, later);
    const at = (name: string) => moments.find((moment) => moment.name === name);
    expect(at("leave")?.onTheirWay.map(({ id }) => id)).toEqual([learning]);
    expect(at("welcome")).toMatchObject({ onTheirWay: [], practices: [{ slug }] });
    expect(moments.map(({ pathway }) => pathway)).not.toContain(empty.slug);
    expect(JSON.stringify(moments)).not.toContain(`"id":${seed},`);
  });
});

describe("the evidence", () => {
  it("links what the reader may see and says how much they may not", async () => {
    const author = await buildPerson();
    const kept = await buildIdea(author, { title: "Kept" });
    const gone = await buildIdea(author, { title: "Gone for good" });
    const { practiceId } = await buildPractice({ ideaIds: [kept, gone] });
    await withdraw(author, gone);
    for (const viewer of [author, await buildPerson()]) {
      const evidence = await findEvidence(viewer, practiceId);
      expect(evidence).toMatchObject({ ideas: [{ id: kept }], goneCount: 1 });
      expect(JSON.stringify(evidence)).not.toContain("Gone for good");
    }
  });

  it("keeps small counts from everybody outside the team, and draws no line through the rest", async () => {
    const team = await buildTeam();
    const author = await buildPerson({ teams: [team] });
    const ideaId = await buildIdea(author, { teamId: team.id });
    const measureId = await buildMeasure(author, ideaId);
    await fillMeasure(author, measureId, [point("2026-02-02", 3), point("2026-02-03", 77)]);
    const { practiceId } = await buildPractice({ ideaIds: [ideaId] });
    const [own, others] = [
      await findEvidence(author, practiceId),
      await findEvidence(await buildSteward(), practiceId),
    ];
    expect(own.ideas[0]?.measure?.series).toMatchObject({ othersSee: "dots", hasSuppressed: false });
    expect(others.ideas[0]?.measure?.series).toMatchObject({
      ...{ hasSuppressed: true, points: [{ value: null, isSuppressed: true }, { value: 77 }] },
    });
    expect(JSON.stringify(others)).not.toMatch(/"value":3\b/);
  });

  it("takes as many statements for twelve ideas as for one, and tells six in full", async () => {
    const author = await buildPerson();
    const ideaIds: number[] = [];
    for (let i = 0; i < 12; i++) ideaIds.push(await buildIdea(author));
    for (const ideaId of ideaIds) await buildMeasure(author, ideaId);
    const counted = async (practiceId: number) => {
      let count = 0;
      const stop = watchQueries(() => count++);
      const evidence = await findEvidence(author, practiceId);
      stop();
      return { count, shown: [evidence.ideas.length, evidence.others.length] };
    };
    const one = await counted((await buildPractice({ ideaIds: ideaIds.slice(0, 1) })).practiceId);
    const twelve = await counted((await buildPractice({ ideaIds })).practiceId);
    expect(twelve).toEqual({ count: one.count, shown: [6, 6] });
    expect(one.count).toBeLessThanOrEqual(6);
  });
});

describe("whoever shaped an idea", () => {
  it("is thanked with the others while the idea may be read, and is no more than the idea says", async () => {
    const team = await buildTeam();
    const [author, reader] = [await buildPerson({ teams: [team] }), await buildPerson()];
    const ideaId = await buildIdea(author, { teamId: team.id, shapedBy: "two people who stay here" });
    const { slug } = await buildPractice({ ideaIds: [ideaId] });
    expect(await creditsOf(reader, slug)).toContain(
      '"lead":"Shaped by","names":["two people who stay here"]',
    );
    await withdraw(author, ideaId);
    for (const viewer of [author, reader]) expect(await creditsOf(viewer, slug)).not.toContain("Shaped by");
  });
});

describe("the author of an idea in the team's name", () => {
  it("is never named: in no credit, no evidence and no list of people to ask", async () => {
    const team = await buildTeam();
    const author = await buildPerson({ name: "Hidden Hannah", teams: [team] });
    const ideaId = await buildIdea(author, { teamId: team.id, inTeamName: true });
    const { slug, practiceId } = await buildPractice({ ideaIds: [ideaId] });
    for (const viewer of [await buildPerson({ teams: [team] }), await buildSteward()]) {
      expect(await creditsOf(viewer, slug)).not.toContain("Hannah");
      expect(JSON.stringify(await findEvidence(viewer, practiceId))).not.toContain("Hannah");
      expect(JSON.stringify(await listPeopleToAsk(viewer))).not.toContain("Hannah");
    }
  });

  it("is hidden from the day on which the idea goes into the team's name, and after it is deleted", async () => {
    const team = await buildTeam();
    const author = await buildPerson({ name: "Late Lena", teams: [team] });
    const reader = await buildPerson({ teams: [team] });
    const ideaId = await buildIdea(author, { teamId: team.id });
    const { slug, practiceId } = await buildPractice({ ideaIds: [ideaId] });
    const everywhere = async () =>
      JSON.stringify([
        await creditsOf(reader, slug),
        await findEvidence(reader, practiceId),
        await listPeopleToAsk(reader),
      ]);
    expect((await everywhere()).match(/Late Lena/g)?.length).toBeGreaterThanOrEqual(3);
    const hidden = ideaForm({ teamId: team.id, inTeamName: true });
    expect(await changeIdea(author, ideaId, 1, hidden, later)).toBe("changed");
    expect(await everywhere()).not.toContain("Late Lena");
    await write((tx) => tx.idea.delete({ where: { id: ideaId } }));
    expect(await everywhere()).not.toContain("Late Lena");
  });
});

describe("a practice", () => {
  it("is gone for everybody but stewards once it's taken down, and back as it was", async () => {
    const [steward, reader] = [await buildSteward(), await buildPerson()];
    const ideaId = await buildIdea(reader);
    const { slug } = await buildPractice({ ideaIds: [ideaId] });
    const stage = async () => (await db.idea.findUniqueOrThrow({ where: { id: ideaId } })).stage;
    expect(await setTakenDown(reader, slug, true, later)).toBe(false);
    expect(await findPractice(reader, slug)).not.toBeNull();
    await Promise.all(Array.from({ length: 5 }, () => setTakenDown(steward, slug, true, later)));
    expect(await findPractice(reader, slug)).toBeNull();
    expect((await findPractice(steward, slug))?.practice.isTakenDown).toBe(true);
    expect(await stage()).toBe("seed");
    expect(await setReading(reader, slug, { read: true }, later)).toBe(false);
    expect(
      (await findJourney(reader, later)).moments.flatMap((m) => m.practices.map((p) => p.slug)),
    ).not.toContain(slug);
    expect(await setTakenDown(steward, slug, false, later)).toBe(true);
    expect(await stage()).toBe("pathway");
    const actions = await db.auditEntry.findMany({
      where: { subjectType: "practice", personId: steward.id },
      orderBy: { id: "asc" },
    });
    expect(actions.map(({ action }) => action)).toEqual(["practice-taken-down", "practice-put-back"]);
  });

  it("is in one version so far", async () => {
    const reader = await buildPerson();
    const { slug } = await buildPractice({ ideaIds: [await buildIdea(reader)] });
    expect((await findPractice(reader, slug, 1))?.practice.version).toBe(1);
    expect(await findPractice(reader, slug, 2)).toBeNull();
  });
});

describe("what one notes for oneself", () => {
  const noted = (personId: number) => db.practiceReading.findMany({ where: { personId } });

  it("is one row a person, the first time kept, and seen by nobody else", async () => {
    const [reader, other] = [await buildPerson(), await buildSteward()];
    const { slug } = await buildPractice({ ideaIds: [await buildIdea(reader)] });
    const wishes = Array.from({ length: 12 }, (_, i) => (i % 2 ? { read: true } : { tried: true }));
    expect(await setReading(reader, slug, { read: true }, someday)).toBe(true);
    await Promise.all(wishes.map((wish) => setReading(reader, slug, wish, later)));
    expect(await noted(reader.id)).toMatchObject([{ readAt: someday, triedAt: later }]);
    expect((await findPractice(reader, slug))?.practice).toMatchObject({ isRead: true, isTried: true });
    expect((await findPractice(other, slug))?.practice).toMatchObject({ isRead: false, isTried: false });
    expect(await db.event.count({ where: { actorId: reader.id, practiceId: { not: null } } })).toBe(0);
  });

  it("trying is reading too; not read is not tried", async () => {
    const reader = await buildPerson();
    const { slug } = await buildPractice({ ideaIds: [await buildIdea(reader)] });
    await setReading(reader, slug, { tried: true }, later);
    expect(await noted(reader.id)).toMatchObject([{ readAt: later, triedAt: later }]);
    await setReading(reader, slug, { tried: false }, later);
    expect(await noted(reader.id)).toMatchObject([{ readAt: later, triedAt: null }]);
    await setReading(reader, slug, { read: false }, later);
    await setReading(reader, slug, { read: false }, later);
    expect(await noted(reader.id)).toEqual([]);
  });
});

describe("the starter's card", () => {
  it("is for six weeks, leads to what isn't read, and goes once all is", async () => {
    const reader = await buildPerson({ name: "Tom Ellery" });
    await buildPractice({ ideaIds: [await buildIdea(reader)] });
    const card = await findStarterCard(reader, later);
    expect(card).toMatchObject({ firstName: "Tom", isFirstWeek: true, read: 0 });
    const weeks = (count: number) => new Date(someday.getTime() + count * 7 * 24 * 60 * 60 * 1000);
    expect(await findStarterCard(reader, weeks(2))).toMatchObject({ isFirstWeek: false });
    expect(await findStarterCard(reader, weeks(6))).toBeNull();
    for (const { slug } of await db.practice.findMany({ where: { takenDownAt: null } }))
      await setReading(reader, slug, { read: true }, later);
    expect(await findStarterCard(reader, later)).toBeNull();
  });
});

describe("who to ask", () => {
  it("is neither oneself nor somebody whose account is closed", async () => {
    const team = await buildTeam();
    const reader = await buildPerson({ name: "Asking Ana", teams: [team] });
    const leaver = await buildPerson({ name: "Gone Gwen", teams: [team] });
    const leader = await buildPerson({
      name: "Leading Lou",
      teams: [team],
      roles: [{ role: "leader", teamId: team.id }],
    });
    await buildPractice({ ideaIds: [await buildIdea(reader), await buildIdea(leaver)] });
    await write((tx) => tx.person.update({ where: { id: leaver.id }, data: { deactivatedAt: later } }));
    const names = (await listPeopleToAsk(reader)).map(({ name }) => name);
    expect(names).toContain(leader.name);
    expect(names).not.toContain(reader.name);
    expect(names).not.toContain(leaver.name);
  });
});
