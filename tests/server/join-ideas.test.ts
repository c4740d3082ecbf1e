import "../support/test-database";
import fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { buildAdoption } from "../support/adoptions";
import { buildIdea, buildPerson, buildTeam, ideaForm, someday } from "../support/builders";
import { buildEndorsement, buildLeader, buildPledge } from "../support/endorsements";
import { buildKudos } from "../support/kudos";
import { buildMeasure } from "../support/measures";
import { findJoinFacts } from "~/domain/engagement/join-facts.server";
import { joinIdeas } from "~/domain/engagement/join-ideas.server";
import { previewJoin } from "~/domain/engagement/join-preview.server";
import { findLineage } from "~/domain/engagement/lineage.server";
import { listComments } from "~/domain/engagement/list-comments.server";
import { setFollowing } from "~/domain/engagement/set-following.server";
import { setVote } from "~/domain/engagement/set-vote.server";
import { writeComment } from "~/domain/engagement/write-comment.server";
import { changeIdea } from "~/domain/ideas/change-idea.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { findSinceSupport } from "~/domain/ideas/find-since-support.server";
import { findOrigins } from "~/domain/ideas/idea-origins.server";
import { findJoinedInto } from "~/domain/ideas/joined-into.server";
import { isTakenDown, setWithdrawn } from "~/domain/ideas/withdraw-idea.server";
import { listNotifications } from "~/domain/notifications/list-notifications.server";
import { notificationWords } from "~/domain/notifications/notification-words";
import type { Viewer } from "~/domain/people/viewer";
import { searchIdeas } from "~/domain/search/search-ideas.server";
import { handleEvents } from "~/jobs/handle-events.server";
import { db, write } from "~/platform/db.server";

const soon = new Date(someday.getTime() + 86_400_000);
let team: { id: number; name: string };
let otherTeam: { id: number; name: string };
let author: Viewer;
let keeper: Viewer;
let moderator: Viewer;
let people: Viewer[];

beforeAll(async () => {
  [team, otherTeam] = [await buildTeam(), await buildTeam()];
  author = await buildPerson({ name: "Ada First", teams: [team] });
  keeper = await buildPerson({ name: "Kit Keeps", teams: [otherTeam] });
  moderator = await buildPerson({ roles: [{ role: "moderator", teamId: null }] });
  people = [];
  for (let i = 0; i < 4; i++) people.push(await buildPerson({ teams: [team] }));
});

let ideaId: number;
let intoId: number;

beforeEach(async () => {
  await write((tx) => tx.idea.deleteMany());
  await write((tx) => tx.auditEntry.deleteMany());
  ideaId = await buildIdea(author, { title: "Cuppa at nine", teamId: team.id });
  intoId = await buildIdea(keeper, { title: "Warm drink before bed", teamId: otherTeam.id });
});

function join(person = author, from = ideaId, into = intoId) {
  return joinIdeas(person, from, into, soon);
}

async function votersOf(...ids: number[]): Promise<number[]> {
  const votes = await db.vote.findMany({ where: { ideaId: { in: ids } }, select: { personId: true } });
  return [...new Set(votes.map(({ personId }) => personId))].toSorted((a, b) => a - b);
}

async function bringBack(person = author): Promise<boolean> {
  const idea = await findIdeaHandle(person, ideaId);
  return idea !== null && setWithdrawn(person, idea, false, soon);
}

async function linesOf(viewer: Viewer): Promise<string[]> {
  await handleEvents(soon);
  return (await listNotifications(viewer, null)).lines.map(notificationWords);
}

describe("support", () => {
  test("goes along, everybody once, whoever supported which", async () => {
    const some = fc.uniqueArray(fc.nat(3), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(some, some, async (one, other) => {
        await write((tx) => tx.idea.deleteMany());
        const [from, into] = [await buildIdea(author), await buildIdea(keeper)];
        for (const i of one) await setVote(people[i] as Viewer, from, true, someday);
        for (const i of other) await setVote(people[i] as Viewer, into, true, someday);
        const before = await votersOf(from, into);
        expect(await join(author, from, into)).toBe(true);
        expect(await votersOf(into)).toEqual(before);
        expect(await db.idea.findUnique({ where: { id: into } })).toMatchObject({ voteCount: before.length });
      }),
      { numRuns: 15 },
    );
  });

  test("can be taken back, and then stays taken back when the two are taken apart", async () => {
    const [one, other] = people as [Viewer, Viewer];
    for (const person of [one, other]) await setVote(person, ideaId, true, someday);
    await join();
    await setVote(one, intoId, false, soon);
    expect(await bringBack()).toBe(true);
    expect(await votersOf(ideaId)).toEqual([other.id]);
    expect(await votersOf(intoId)).toEqual([other.id]);
    expect(await db.idea.findUnique({ where: { id: ideaId } })).toMatchObject({
      voteCount: 1,
      withdrawnAt: null,
    });
    expect(await findJoinedInto(author, ideaId)).toBe(null);
  });

  test("and following go along, save for whoever stopped following the one that stays", async () => {
    const [one, other] = people as [Viewer, Viewer];
    for (const person of [one, other]) await setFollowing(person, ideaId, true, someday);
    await setFollowing(other, intoId, false, someday);
    await join();
    const follows = await db.follow.findMany({ where: { ideaId: intoId, following: true } });
    expect(follows.map(({ personId }) => personId).toSorted((a, b) => a - b)).toEqual(
      [author.id, keeper.id, one.id].toSorted((a, b) => a - b),
    );
  });

  test("is given to the words as they are now: nothing has changed since", async () => {
    const one = people[0] as Viewer;
    await setVote(one, ideaId, true, someday);
    const later = new Date(someday.getTime() + 3_600_000);
    await changeIdea(keeper, intoId, 1, ideaForm({ change: "Quite other words" }), later);
    await join();
    const into = await findIdeaHandle(one, intoId);
    expect(await findSinceSupport(one, into as NonNullable<typeof into>)).toBe(null);
  });

  test("is told of once, with the way to take it back, and no longer when they're taken apart", async () => {
    const [one, other] = people as [Viewer, Viewer];
    await setVote(one, ideaId, true, someday);
    await setFollowing(other, ideaId, true, someday);
    await linesOf(one);
    await join();
    expect(await linesOf(one)).toEqual([
      "“Cuppa at nine” was joined with “Warm drink before bed”. Your support moved along, and you can take it back",
    ]);
    expect(await linesOf(other)).toEqual(["“Cuppa at nine” was joined with “Warm drink before bed”"]);
    expect(await linesOf(keeper)).toContain("“Cuppa at nine” was joined with “Warm drink before bed”");
    expect((await listNotifications(one, null)).lines[0]?.href).toBe(`/ideas/${intoId}`);
    await bringBack();
    expect(await linesOf(one)).toEqual([]);
  });
});

describe("the conversation", () => {
  test("goes along, in the order in which it was held, with what was told about it", async () => {
    const [one] = people as [Viewer];
    await writeComment(one, ideaId, { body: "First" }, someday);
    await writeComment(one, intoId, { body: "Second" }, someday);
    await writeComment(one, ideaId, { body: "Third" }, someday);
    await linesOf(author);
    await join();
    const into = await findIdeaHandle(one, intoId);
    const { comments } = await listComments(one, into as NonNullable<typeof into>, { before: null });
    expect(comments.map(({ bodyHtml }) => bodyHtml.replace(/<[^>]*>|\n/g, ""))).toEqual([
      "First",
      "Second",
      "Third",
    ]);
    const counts = await db.idea.findMany({
      select: { id: true, commentCount: true },
      orderBy: { id: "asc" },
    });
    expect(counts).toEqual([
      { id: ideaId, commentCount: 0 },
      { id: intoId, commentCount: 3 },
    ]);
    expect(await linesOf(author)).toContain(`${one.name} commented on “Warm drink before bed”`);
  });

  test.each(["goes", "stays"])(
    "never tells who stands behind their team's name on the idea that %s",
    async (which) => {
      const hidden = which === "goes" ? author : keeper;
      await write((tx) =>
        tx.idea.update({ where: { id: which === "goes" ? ideaId : intoId }, data: { inTeamName: true } }),
      );
      await writeComment(hidden, ideaId, { body: "Mine" }, someday);
      await writeComment(people[0] as Viewer, ideaId, { body: "Theirs" }, someday);
      const facts = await findJoinFacts(ideaId, intoId);
      expect(facts && (await previewJoin(facts))).toMatchObject({ comments: 1, staying: 1 });
      await join();
      expect(await db.comment.findMany({ where: { ideaId: intoId }, select: { body: true } })).toEqual([
        { body: "Theirs" },
      ]);
    },
  );
});

describe("what rests on it", () => {
  test("goes along: tries, endorsements, thanks and proposals, each once", async () => {
    const trying = await buildPerson({ teams: [await buildTeam()] });
    const both = await buildPerson({ teams: [await buildTeam()] });
    await buildAdoption(trying, ideaId);
    await buildAdoption(both, ideaId);
    await buildAdoption(both, intoId);
    const leader = await buildLeader();
    await buildEndorsement(leader, ideaId);
    await buildKudos(trying, { ideaId, personIds: [author.id] });
    await join();
    const handle = await findIdeaHandle(trying, intoId);
    expect((await findLineage(trying, handle as NonNullable<typeof handle>)).tries).toHaveLength(2);
    expect(await db.endorsement.count({ where: { ideaId: intoId } })).toBe(1);
    expect(await db.kudos.count({ where: { ideaId: intoId } })).toBe(1);
  });
});

describe("endorsements and nominations", () => {
  const endorsersOf = async (id: number) => {
    const rows = await db.endorsement.findMany({ where: { ideaId: id }, orderBy: { id: "asc" } });
    return rows.map(({ personId }) => personId);
  };

  async function buildNomination(personId: number): Promise<void> {
    await write((tx) =>
      tx.nomination.create({ data: { ideaId, personId, why: "Calm nights", at: someday } }),
    );
  }

  test.each([false, true])(
    "stay behind where they're of who had the idea that stays, in the team's name: %s",
    async (inTeamName) => {
      const [leader, another] = [await buildLeader(), await buildLeader()];
      intoId = await buildIdea(leader);
      await write((tx) => tx.idea.update({ where: { id: intoId }, data: { inTeamName } }));
      for (const one of [leader, another]) await buildEndorsement(one, ideaId);
      for (const one of [leader, another]) await buildNomination(one.id);
      const facts = await findJoinFacts(ideaId, intoId);
      expect(facts && (await previewJoin(facts)).endorsements).toBe(1);
      expect(await join()).toBe(true);
      expect(await endorsersOf(intoId)).toEqual([another.id]);
      expect(await db.nomination.findMany({ where: { ideaId: intoId } })).toMatchObject([
        { personId: another.id },
      ]);
    },
  );

  test("go along from people who have left, and once from a leader of both, as it was said before", async () => {
    const [gone, both] = [await buildLeader(), await buildLeader()];
    await buildEndorsement(gone, ideaId);
    await buildNomination(gone.id);
    for (const id of [ideaId, intoId]) await buildEndorsement(both, id);
    await write((tx) => tx.idea.update({ where: { id: ideaId }, data: { inTeamName: true } }));
    await write((tx) => tx.person.delete({ where: { id: gone.id } }));
    const facts = await findJoinFacts(ideaId, intoId);
    expect(facts && (await previewJoin(facts)).endorsements).toBe(1);
    expect(await join()).toBe(true);
    expect((await endorsersOf(intoId)).toSorted()).toEqual([both.id, null].toSorted());
    expect(await db.nomination.count({ where: { ideaId: intoId } })).toBe(1);
  });
});

describe("the idea that went", () => {
  test("is in no list or search, leads on, and its first author is named on the other", async () => {
    await join();
    expect((await searchIdeas(people[0] as Viewer, { q: "cuppa", after: null })).total).toBe(0);
    expect((await findJoinedInto(people[0] as Viewer, ideaId))?.id).toBe(intoId);
    const handle = await findIdeaHandle(people[0] as Viewer, intoId);
    const { joined } = await findOrigins(people[0] as Viewer, handle as NonNullable<typeof handle>, soon);
    expect(joined).toEqual([{ id: ideaId, title: "Cuppa at nine", by: author.name, canTakeApart: false }]);
  });

  test("can be brought back by its author, also where a moderator once took it down and brought it back", async () => {
    for (const isWithdrawn of [true, false]) {
      const seen = await findIdeaHandle(moderator, ideaId);
      expect(seen && (await setWithdrawn(moderator, seen, isWithdrawn, someday))).toBe(true);
    }
    expect(await join()).toBe(true);
    const gone = await findIdeaHandle(author, ideaId);
    expect(gone && (await isTakenDown(author, gone))).toBe(false);
    expect(await bringBack()).toBe(true);
  });

  test("is named after its team where it stood in the team's name", async () => {
    await write((tx) => tx.idea.update({ where: { id: ideaId }, data: { inTeamName: true } }));
    await join();
    const handle = await findIdeaHandle(people[0] as Viewer, intoId);
    const { joined } = await findOrigins(people[0] as Viewer, handle as NonNullable<typeof handle>, soon);
    expect(joined.map(({ by }) => by)).toEqual([team.name]);
  });

  test("leads on over two steps, to where both went", async () => {
    const lastId = await buildIdea(keeper);
    await join();
    await join(keeper, intoId, lastId);
    expect((await findJoinedInto(people[0] as Viewer, ideaId))?.id).toBe(lastId);
  });
});

describe("who may", () => {
  test("is its author, or a moderator, whose doing is audited", async () => {
    expect(await join(keeper)).toBe(false);
    expect(await join(people[0])).toBe(false);
    expect(await join(moderator)).toBe(true);
    expect(await db.auditEntry.findMany({ select: { action: true, subjectId: true } })).toEqual([
      { action: "idea-joined", subjectId: ideaId },
    ]);
    expect(await join(moderator)).toBe(false);
    expect(await db.event.count({ where: { type: "idea-joined" } })).toBe(1);
  });

  test("isn't anybody with what has tests, numbers, other readers or a pledge under both", async () => {
    await buildMeasure(author, ideaId);
    expect(await join()).toBe(false);
    expect(await join(keeper, intoId, ideaId)).toBe(true);
  });

  test("nothing of a team's own is shown to everybody by it", async () => {
    await write((tx) => tx.idea.update({ where: { id: ideaId }, data: { audience: "team" } }));
    expect(await join()).toBe(false);
    expect(await join(moderator)).toBe(false);
  });

  test("a leader's open pledge under both keeps them apart", async () => {
    const leader = await buildLeader();
    await buildPledge(leader, ideaId, "2026-05-01");
    await buildEndorsement(leader, intoId);
    expect(await join()).toBe(false);
  });

  test("both at once: one of the two is joined, and none is lost", async () => {
    const outcomes = await Promise.all([join(moderator), joinIdeas(moderator, intoId, ideaId, soon)]);
    expect(outcomes.filter(Boolean)).toHaveLength(1);
    expect(await db.idea.count({ where: { withdrawnAt: null } })).toBe(1);
  });
});
