import "../support/test-database";
import { describe, expect, it } from "vitest";
import { buildAdoption } from "../support/adoptions";
import { buildIdea, buildPerson, buildTeam, someday } from "../support/builders";
import { buildEndorsement, buildLeader, buildPledge } from "../support/endorsements";
import { buildKudos } from "../support/kudos";
import { buildPractice, buildSteward } from "../support/practices";
import { buildPartner, buildProposal } from "../support/proposals";
import { deleteComment } from "~/domain/engagement/delete-comment.server";
import { setVote } from "~/domain/engagement/set-vote.server";
import { writeComment } from "~/domain/engagement/write-comment.server";
import { setFollowing } from "~/domain/engagement/set-following.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { setWithdrawn } from "~/domain/ideas/withdraw-idea.server";
import { settlementOf } from "~/domain/leadership/settle-form";
import { settlePledge } from "~/domain/leadership/settle-pledge.server";
import { countUnread } from "~/domain/notifications/count-unread.server";
import { forgetOldNotifications } from "~/domain/notifications/forget-old.server";
import { listNewThanks, listNotifications } from "~/domain/notifications/list-notifications.server";
import { markRead, readAbout, readAboutSubject } from "~/domain/notifications/mark-read.server";
import { notificationWords } from "~/domain/notifications/notification-words";
import { makePractice } from "~/domain/pathways/make-practice.server";
import { nominateIdea, takeBackNomination } from "~/domain/pathways/nominate-idea.server";
import { setTakenDown } from "~/domain/pathways/practice-standing.server";
import type { Viewer } from "~/domain/people/viewer";
import { handleEvents } from "~/jobs/handle-events.server";
import { db, write } from "~/platform/db.server";

const soon = daysAfter(1);

function daysAfter(days: number): Date {
  return new Date(someday.getTime() + days * 86_400_000);
}

/** What somebody reads once everything that happened was handled. */
async function linesOf(viewer: Viewer, at = soon): Promise<string[]> {
  await handleEvents(at);
  const { lines } = await listNotifications(viewer, null);
  return lines.map(notificationWords);
}

async function withdraw(author: Viewer, ideaId: number, isWithdrawn: boolean): Promise<void> {
  const idea = await findIdeaHandle(author, ideaId);
  if (idea) await setWithdrawn(author, idea, isWithdrawn, soon);
}

async function publish(ideaId: number, publishedBy: Viewer): Promise<{ practiceId: number; slug: string }> {
  return write(async (tx) => {
    const pathway = await tx.pathway.create({
      data: { slug: `path-${ideaId}`, title: "Everyday life", summary: "", createdAt: someday },
    });
    const { id } = await tx.proposal.create({
      data: {
        ...{ pathwayId: pathway.id, moment: "everyday", title: `Practice of ${ideaId}` },
        ...{
          createdAt: someday,
          updatedAt: someday,
          draftedById: publishedBy.id,
          ideas: { create: { ideaId } },
        },
      },
    });
    return makePractice(tx, { proposalId: id, publishedById: publishedBy.id, now: someday });
  });
}

describe("what the author of an idea reads", () => {
  it("support, words, and what leaders say, with names where names are given", async () => {
    const [author, joe] = [await buildPerson(), await buildPerson({ name: "Joe Mallory" })];
    const leader = await buildLeader(null, "Ruth Adeyemi");
    const ideaId = await buildIdea(author, { title: "Names on doors" });
    await setVote(joe, ideaId, true, someday);
    await setVote(await buildPerson(), ideaId, true, someday);
    await writeComment(joe, ideaId, { body: "We do that too." }, someday);
    await buildEndorsement(leader, ideaId);
    expect(await linesOf(author)).toEqual([
      "Ruth Adeyemi endorsed “Names on doors”",
      "Joe Mallory commented on “Names on doors”",
      "2 people support “Names on doors”",
    ]);
    expect(await countUnread(author)).toBe(3);
    expect(await linesOf(joe)).toEqual(["“Names on doors” has moved: endorsed"]);
  });

  it("support only while it stands, and a pledge as it was settled", async () => {
    const [author, joe, leader] = [await buildPerson(), await buildPerson(), await buildLeader(null, "Ruth")];
    const ideaId = await buildIdea(author, { title: "Kettle" });
    await setVote(joe, ideaId, true, someday);
    expect(await linesOf(author)).toEqual(["Somebody supports “Kettle”"]);
    await setVote(joe, ideaId, false, someday);
    expect(await linesOf(author)).toEqual([]);
    const pledgeId = await buildPledge(leader, ideaId, "2026-03-09");
    expect(await linesOf(author)).toContain("Ruth made a pledge to help with “Kettle”");
    const revision = settlementOf({ settledAt: null });
    await settlePledge(leader, pledgeId, { status: "kept", outcome: "", revision }, soon);
    expect(await linesOf(author)).toEqual([
      "Ruth kept a pledge to help with “Kettle”",
      "Ruth made a pledge to help with “Kettle”",
      "Ruth endorsed “Kettle”",
    ]);
  });

  it("the team that tries it, never the person; a team that keeps it to itself isn't named", async () => {
    const [oak, elm] = [await buildTeam("Oak ward"), await buildTeam("Elm ward")];
    const author = await buildPerson();
    const ideaId = await buildIdea(author, { title: "Toast" });
    const joe = await buildPerson({ name: "Joe Mallory", teams: [oak] });
    const adopted = await buildAdoption(joe, ideaId);
    expect(await linesOf(author)).toEqual(["Oak ward is trying “Toast” too"]);
    await buildAdoption(await buildPerson({ teams: [elm] }), ideaId, { audience: "team" });
    expect(await linesOf(author)).toEqual(["Another team and Oak ward are trying “Toast” too"]);
    await withdraw(joe, adopted, true);
    expect(await linesOf(author)).toEqual(["Another team is trying “Toast” too"]);
  });

  it("that it was put forward, by nobody named, while that stands", async () => {
    const [author, joe] = [await buildPerson(), await buildPerson({ name: "Joe Mallory" })];
    const ideaId = await buildIdea(author, { title: "Tea" });
    await nominateIdea(joe, ideaId, { why: "It works" }, someday);
    expect(await linesOf(author)).toEqual(["Somebody put “Tea” forward as practice"]);
    await takeBackNomination(joe, ideaId);
    expect(await linesOf(author)).toEqual([]);
  });

  it("that it became practice, and so do those who had a part, until it's taken down", async () => {
    const [author, tester, steward] = [await buildPerson(), await buildPerson(), await buildPerson()];
    const ideaId = await buildIdea(author, { title: "Rounds" });
    await write((tx) =>
      tx.cycle.create({
        data: {
          ...{ ideaId, number: 1, authorId: tester.id, scale: "one-person", change: "Try it" },
          ...{ createdAt: someday, updatedAt: someday },
        },
      }),
    );
    const { practiceId, slug } = await publish(ideaId, steward);
    expect(await linesOf(author)).toEqual([
      "Your idea “Rounds” became practice, with everybody behind it named",
    ]);
    const { lines } = await listNotifications(tester, null);
    expect(lines).toMatchObject([{ kind: "part-of-practice", href: `/practices/${slug}` }]);
    await write((tx) => tx.practice.update({ where: { id: practiceId }, data: { takenDownAt: soon } }));
    expect([await linesOf(author), await linesOf(tester)]).toEqual([[], []]);
    expect(await countUnread(author)).toBe(0);
  });
});

describe("a practice that is taken down", () => {
  it("is told to those who had a part in it or follow its ideas, once each, for as long as it's down", async () => {
    const [author, follower, steward] = [await buildPerson(), await buildPerson(), await buildSteward()];
    const agreed = await buildPerson();
    const ideaIds = [await buildIdea(author), await buildIdea(author)];
    for (const ideaId of ideaIds) await setFollowing(follower, ideaId, true, someday);
    const parts = { ideaIds, title: "Kettle at dusk", agreedById: agreed.id, draftedById: steward.id };
    const { slug, practiceId } = await buildPractice(parts);
    await handleEvents(soon);
    const told = [author, follower, agreed];
    for (const person of told) await markRead(person, { upTo: 2_000_000 }, soon);
    const newLines = async (person: Viewer) =>
      (await listNotifications(person, null)).lines.filter((line) => line.isNew);
    for (const [isDown, wanted] of [
      [true, ["The practice “Kettle at dusk” was taken down"]],
      [false, []],
      [true, ["The practice “Kettle at dusk” was taken down"]],
    ] as const) {
      await setTakenDown(steward, slug, isDown, soon);
      await handleEvents(soon);
      for (const person of told) {
        const lines = await newLines(person);
        expect(lines.map(notificationWords)).toEqual(wanted);
        expect(await countUnread(person)).toBe(lines.length);
      }
    }
    expect(await newLines(author)).toMatchObject([{ href: `/practices/${slug}` }]);
    expect(await countUnread(steward)).toBe(0);
    await readAboutSubject(author, { practiceId }, soon);
    expect([await countUnread(author), await countUnread(follower)]).toEqual([0, 1]);
  });
});

describe("a proposal", () => {
  it("that has been published leaves nothing to do about it, nor has one whose agreement fell", async () => {
    const [drafter, partner] = [await buildSteward(), await buildPartner()];
    const agreed = async (title: string) => {
      const proposalId = await buildProposal({ drafter, words: { title } });
      await write((tx) =>
        tx.proposal.update({ where: { id: proposalId }, data: { readyAt: someday, agreedAt: someday } }),
      );
      await write((tx) =>
        tx.event.create({ data: { type: "proposal-agreed", at: soon, actorId: partner.id, proposalId } }),
      );
      return proposalId;
    };
    const [first, second] = [await agreed("Kettle at dusk"), await agreed("Lights low")];
    const waits = (title: string) => `The proposal “${title}” is agreed and can be published`;
    expect(await linesOf(drafter)).toEqual([waits("Lights low"), waits("Kettle at dusk")]);
    await write((tx) => makePractice(tx, { proposalId: first, publishedById: drafter.id, now: soon }));
    expect([await linesOf(drafter), await countUnread(drafter)]).toEqual([[waits("Lights low")], 1]);
    await write((tx) => tx.proposal.update({ where: { id: second }, data: { agreedAt: null } }));
    expect([await linesOf(drafter), await countUnread(drafter)]).toEqual([[], 0]);
  });
});

describe("thanks", () => {
  it("reach those who are named and the team's members, while they may be seen", async () => {
    const team = await buildTeam("Willow ward");
    const [giver, named] = [await buildPerson({ name: "Priya Nair" }), await buildPerson()];
    const [member, gone] = [await buildPerson({ teams: [team] }), await buildPerson({ teams: [team] })];
    await write((tx) => tx.person.update({ where: { id: gone.id }, data: { deactivatedAt: someday } }));
    const kudosId = await buildKudos(giver, { personIds: [named.id], teamId: team.id, audience: "private" });
    expect(await linesOf(named)).toEqual(["Priya Nair thanked you"]);
    expect(await linesOf(member)).toEqual(["Priya Nair thanked Willow ward"]);
    expect((await listNewThanks(member)).map(notificationWords)).toEqual(["Priya Nair thanked Willow ward"]);
    expect(await listNewThanks(giver)).toEqual([]);
    expect(await linesOf({ ...member, teams: [] })).toEqual([]);
    expect(await db.notification.count({ where: { personId: { in: [gone.id, giver.id] } } })).toBe(0);
    await readAboutSubject(named, { kudosId }, soon);
    expect([await countUnread(named), await countUnread(member)]).toEqual([0, 1]);
    expect(await listNewThanks(named)).toEqual([]);
  });
});

describe("what may not be seen", () => {
  it("never names who posted in the team's name", async () => {
    const team = await buildTeam("Juniper ward");
    const hidden = await buildPerson({ name: "Hidden Author", teams: [team] });
    const [reader, other] = [await buildPerson(), await buildPerson()];
    const ideaId = await buildIdea(hidden, { title: "From us", teamId: team.id, inTeamName: true });
    for (const person of [reader, other]) await setFollowing(person, ideaId, true, someday);
    await writeComment(hidden, ideaId, { body: "We tried it." }, someday);
    await writeComment(reader, ideaId, { body: "So did we." }, someday);
    await handleEvents(soon);
    const adopter = await buildPerson({ teams: [await buildTeam()] });
    await buildAdoption(adopter, ideaId);
    await handleEvents(soon);
    for (const person of [reader, other, adopter]) {
      const page = await listNotifications(person, null);
      expect(JSON.stringify(page)).not.toContain("Hidden Author");
      expect(JSON.stringify(page)).not.toContain(`"${hidden.id}"`);
    }
    expect(await linesOf(hidden)).toHaveLength(2);
  });

  it("goes when the idea is withdrawn or kept to a team, and comes back with it", async () => {
    const team = await buildTeam();
    const [author, reader] = [await buildPerson({ teams: [team] }), await buildPerson()];
    const ideaId = await buildIdea(author, { title: "Shared", teamId: team.id });
    await setFollowing(reader, ideaId, true, someday);
    const commentId = await writeComment(author, ideaId, { body: "It began." }, someday);
    const shown = ["“Shared” has moved: a comment"];
    expect(await linesOf(reader)).toEqual(shown);
    await withdraw(author, ideaId, true);
    expect([await linesOf(reader), await countUnread(reader)]).toEqual([[], 0]);
    await withdraw(author, ideaId, false);
    expect(await linesOf(reader)).toEqual(shown);
    await write((tx) => tx.idea.update({ where: { id: ideaId }, data: { audience: "team" } }));
    expect([await linesOf(reader), await countUnread(reader)]).toEqual([[], 0]);
    expect(await linesOf({ ...reader, teams: [team] })).toEqual(shown);
    await deleteComment(author, commentId ?? 0, soon);
    expect(await linesOf({ ...reader, teams: [team] })).toEqual([]);
  });
});

describe("reading", () => {
  it("an idea's page marks what was told of it, and nothing else", async () => {
    const [author, joe] = [await buildPerson(), await buildPerson()];
    const [one, other] = [await buildIdea(author), await buildIdea(author)];
    for (const ideaId of [one, other]) await setVote(joe, ideaId, true, someday);
    await handleEvents(soon);
    await readAbout(author, one, soon);
    expect(await countUnread(author)).toBe(1);
    await readAbout(joe, other, soon);
    expect(await countUnread(author)).toBe(1);
  });

  it("up to the newest that was shown, so that what came in since stays new", async () => {
    const [author, joe] = [await buildPerson(), await buildPerson()];
    const [one, other] = [await buildIdea(author), await buildIdea(author)];
    await setVote(joe, one, true, someday);
    await handleEvents(soon);
    const { lines } = await listNotifications(author, null);
    await setVote(joe, other, true, someday);
    await handleEvents(soon);
    await markRead(author, { upTo: lines[0]?.ids[0] ?? 0 }, soon);
    expect(await countUnread(author)).toBe(1);
  });

  it("another's notifications stay as they are", async () => {
    const [author, joe] = [await buildPerson(), await buildPerson()];
    await setVote(joe, await buildIdea(author), true, someday);
    await handleEvents(soon);
    const ids = (await listNotifications(author, null)).lines.flatMap((line) => line.ids);
    await markRead(joe, { ids }, soon);
    await markRead(joe, { upTo: 999_999_999 }, soon);
    expect(await countUnread(author)).toBe(1);
    await markRead(author, { ids }, soon);
    expect(await countUnread(author)).toBe(0);
  });

  it("what was read long ago is forgotten, and what is new after a year", async () => {
    const [author, joe] = [await buildPerson(), await buildPerson()];
    const [one, other] = [await buildIdea(author), await buildIdea(author)];
    for (const ideaId of [one, other]) await setVote(joe, ideaId, true, someday);
    await handleEvents(soon);
    await readAbout(author, one, soon);
    await forgetOldNotifications(daysAfter(90));
    expect(await linesOf(author)).toHaveLength(2);
    await forgetOldNotifications(daysAfter(92));
    expect(await linesOf(author)).toHaveLength(1);
    expect(await countUnread(author)).toBe(1);
    await forgetOldNotifications(daysAfter(364));
    expect(await countUnread(author)).toBe(1);
    await forgetOldNotifications(daysAfter(367));
    expect(await countUnread(author)).toBe(0);
  });
});

describe("the number in the header", () => {
  it("is the number of new lines on all the pages, whatever happened", async () => {
    const [author, reader] = [await buildPerson(), await buildPerson()];
    const people = await Promise.all(Array.from({ length: 4 }, () => buildPerson()));
    const ideas = [];
    for (let i = 0; i < 30; i++)
      ideas.push(await buildIdea(i % 3 === 0 ? author : reader, { title: `Idea ${i}` }));
    for (const [i, ideaId] of ideas.entries()) {
      await setFollowing(author, ideaId, true, someday);
      for (const [j, person] of people.entries()) {
        if ((i + j) % 2 === 0) await setVote(person, ideaId, true, someday);
        if ((i * j) % 3 === 1) await writeComment(person, ideaId, { body: `${i} and ${j}` }, someday);
        if ((i + j) % 5 === 0) await setVote(person, ideaId, false, someday);
      }
      await handleEvents(soon);
      if (i % 7 === 0) await readAbout(author, ideaId, soon);
      if (i % 11 === 0) await withdraw(i % 3 === 0 ? author : reader, ideaId, true);
    }
    const lines = [];
    let before: number | null = null;
    do {
      const page = await listNotifications(author, before);
      lines.push(...page.lines);
      before = page.next;
    } while (before !== null);
    const ids = lines.flatMap((line) => line.ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(lines.length).toBeGreaterThan(20);
    expect(await countUnread(author)).toBe(lines.filter((line) => line.isNew).length);
  });
});
