import { buildIdea, buildPerson, buildTeam, someday } from "../support/builders";
import { buildEndorsement, buildLeader, endorseForm, withoutAudit } from "../support/endorsements";
import { describe, expect, it } from "vitest";
import { revisionOf } from "~/domain/leadership/endorse-form";
import { endorseIdea } from "~/domain/leadership/endorse-idea.server";
import { findEndorsement, findOwnEndorsement } from "~/domain/leadership/find-endorsement.server";
import { listEndorsements } from "~/domain/leadership/list-endorsements.server";
import { takeBackEndorsement } from "~/domain/leadership/take-back.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { setWithdrawn } from "~/domain/ideas/withdraw-idea.server";
import type { Viewer } from "~/domain/people/viewer";
import { db, write } from "~/platform/db.server";

const pledge = { what: "Wash up on Thursdays", dueOn: "2026-05-03" };

function after(seconds: number): Date {
  return new Date(someday.getTime() + seconds * 1000);
}

async function handle(viewer: Viewer, ideaId: number) {
  const idea = await findIdeaHandle(viewer, ideaId);
  if (!idea) throw new Error("expected to see it");
  return idea;
}

async function read(viewer: Viewer, ideaId: number) {
  return listEndorsements(viewer, await handle(viewer, ideaId));
}

async function told(ideaId: number) {
  const [events, entries] = await Promise.all([
    db.event.findMany({ where: { ideaId, endorsementId: { not: null } }, orderBy: { id: "asc" } }),
    db.auditEntry.findMany({ where: { subjectType: "idea", subjectId: ideaId }, orderBy: { id: "asc" } }),
  ]);
  return { events: events.map((event) => event.type), audit: entries.map((entry) => entry.action) };
}

describe("endorsing", () => {
  it("keeps the words and the pledge, moves the idea, and is told and audited", async () => {
    const [author, leader] = [await buildPerson(), await buildLeader()];
    const ideaId = await buildIdea(author);
    expect(await endorseIdea(leader, ideaId, endorseForm({ pledge }), after(5))).toBe("given");
    expect(await db.endorsement.findFirst({ where: { ideaId }, include: { pledge: true } })).toMatchObject({
      personId: leader.id,
      createdAt: after(5),
      pledge: { ...pledge, status: "open", settledAt: null },
    });
    expect((await db.idea.findUniqueOrThrow({ where: { id: ideaId } })).movedAt).toEqual(after(5));
    expect(await told(ideaId)).toEqual({
      events: ["endorsement-given", "pledge-made"],
      audit: ["endorsement-given", "pledge-made"],
    });
  });

  it("isn't for members, other roles, the author, or an idea out of sight", async () => {
    const [team, other] = [await buildTeam(), await buildTeam()];
    const author = await buildPerson({ teams: [team], roles: [{ role: "leader", teamId: team.id }] });
    const ideaId = await buildIdea(author);
    const ofTeam = await buildIdea(author, { audience: "team", teamId: team.id });
    const inTeamName = await buildIdea(author, { teamId: team.id, inTeamName: true });
    const draft = await buildIdea(author, { audience: "draft" });
    const withdrawn = await buildIdea(author);
    await setWithdrawn(author, await handle(author, withdrawn), true, after(1));
    const tries: [Viewer, number][] = [
      [await buildPerson({ teams: [team] }), ideaId],
      [await buildPerson({ roles: [{ role: "moderator", teamId: null }] }), ideaId],
      [await buildPerson({ roles: [{ role: "administrator", teamId: null }] }), ideaId],
      [author, ideaId],
      [author, inTeamName],
      [await buildLeader(other), ofTeam],
      [await buildLeader(), draft],
      [await buildLeader(), withdrawn],
      [await buildLeader(), 999_999],
    ];
    for (const [person, id] of tries)
      expect(await endorseIdea(person, id, endorseForm({ pledge }), after(2))).toBe("refused");
    expect(
      await db.endorsement.count({ where: { ideaId: { in: [ideaId, ofTeam, draft, withdrawn] } } }),
    ).toBe(0);
    expect(await endorseIdea(await buildLeader(team), ofTeam, endorseForm(), after(3))).toBe("given");
  });

  it("is one a leader, however often and however many at once", async () => {
    const leader = await buildLeader();
    const ideaId = await buildIdea(await buildPerson());
    const words = ["One", "One", "Two", "Three", "One"];
    const outcomes = await Promise.all(
      words.map((message) => endorseIdea(leader, ideaId, endorseForm({ message, pledge }), after(5))),
    );
    const kept = await db.endorsement.findMany({ where: { ideaId }, include: { pledge: true } });
    expect(kept).toHaveLength(1);
    expect(outcomes).toEqual(words.map((word) => (word === kept[0]?.message ? "given" : "conflict")));
    expect(await told(ideaId)).toEqual({
      events: ["endorsement-given", "pledge-made"],
      audit: ["endorsement-given", "pledge-made"],
    });
  });

  it("is all or nothing", async () => {
    const leader = await buildLeader();
    const ideaId = await buildIdea(await buildPerson());
    await expect(
      withoutAudit(() => endorseIdea(leader, ideaId, endorseForm({ pledge }), after(5))),
    ).rejects.toThrow();
    expect(await db.endorsement.count({ where: { ideaId } })).toBe(0);
    expect((await db.idea.findUniqueOrThrow({ where: { id: ideaId } })).movedAt).toEqual(someday);
    expect(await told(ideaId)).toEqual({ events: [], audit: [] });
  });
});

describe("changing", () => {
  it("needs the words it started from", async () => {
    const leader = await buildLeader();
    const ideaId = await buildIdea(await buildPerson());
    await buildEndorsement(leader, ideaId);
    const own = await findOwnEndorsement(leader, ideaId);
    const say = (message: string, revision: string, seconds: number) =>
      endorseIdea(leader, ideaId, endorseForm({ message, revision }), after(seconds));
    expect(await say("Better", own?.revision ?? "", 10)).toBe("changed");
    expect(await say("Stale", own?.revision ?? "", 20)).toBe("conflict");
    expect(await say("Blind", "", 20)).toBe("conflict");
    expect(await say("Better", "", 20)).toBe("given");
    expect(await say("Best", revisionOf({ updatedAt: after(10) }), 30)).toBe("changed");
    expect((await read(leader, ideaId))[0]).toMatchObject({ message: "Best", at: someday });
    expect((await told(ideaId)).audit).toEqual([
      "endorsement-given",
      "endorsement-changed",
      "endorsement-changed",
    ]);
    expect((await db.idea.findUniqueOrThrow({ where: { id: ideaId } })).movedAt).toEqual(someday);
  });

  it("a pledge can be added once, and stays as it was made", async () => {
    const leader = await buildLeader();
    const ideaId = await buildIdea(await buildPerson());
    await buildEndorsement(leader, ideaId);
    const promise = (parts: Partial<typeof pledge>) =>
      endorseIdea(leader, ideaId, endorseForm({ pledge: { ...pledge, ...parts } }), after(9));
    expect(await promise({})).toBe("changed");
    expect(await promise({})).toBe("given");
    expect(await promise({ what: "Something easier" })).toBe("pledge-stays");
    expect(await promise({ dueOn: "2027-05-03" })).toBe("pledge-stays");
    expect(await db.pledge.findFirst({ where: { endorsement: { ideaId } } })).toMatchObject(pledge);
    expect((await told(ideaId)).events).toEqual(["endorsement-given", "pledge-made"]);
  });

  it("one pledge, when two are made at once", async () => {
    const leader = await buildLeader();
    const ideaId = await buildIdea(await buildPerson());
    await buildEndorsement(leader, ideaId);
    const outcomes = await Promise.all(
      ["Tea", "Biscuits"].map((what) =>
        endorseIdea(leader, ideaId, endorseForm({ pledge: { ...pledge, what } }), after(9)),
      ),
    );
    expect(outcomes.toSorted()).toEqual(["changed", "pledge-stays"]);
    expect(await db.pledge.count({ where: { endorsement: { ideaId } } })).toBe(1);
  });

  it("is over for somebody who leads no more", async () => {
    const leader = await buildLeader();
    const ideaId = await buildIdea(await buildPerson());
    await buildEndorsement(leader, ideaId);
    const before = await findOwnEndorsement(leader, ideaId);
    const form = endorseForm({ message: "Other words", revision: before?.revision ?? "" });
    expect(await endorseIdea({ ...leader, roles: [] }, ideaId, form, after(9))).toBe("refused");
  });
});

describe("taking back", () => {
  it("is for whoever gave it, while it holds no pledge", async () => {
    const [leader, other] = [await buildLeader(), await buildLeader()];
    const moderator = await buildPerson({ roles: [{ role: "moderator", teamId: null }] });
    const ideaId = await buildIdea(await buildPerson());
    const id = await buildEndorsement(leader, ideaId);
    for (const person of [other, moderator]) {
      expect(await takeBackEndorsement(person, id, after(9))).toBe(false);
      expect((await findEndorsement(person, id))?.isMine).toBe(false);
    }
    expect(await takeBackEndorsement(leader, id, after(9))).toBe(true);
    expect(await takeBackEndorsement(leader, id, after(9))).toBe(false);
    expect(await told(ideaId)).toEqual({
      events: [],
      audit: ["endorsement-given", "endorsement-taken-back"],
    });
    const kept = await buildEndorsement(leader, ideaId, { pledge });
    expect(await takeBackEndorsement(leader, kept, after(9))).toBe(false);
    expect(await db.endorsement.count({ where: { ideaId } })).toBe(1);
  });

  it("is all or nothing", async () => {
    const leader = await buildLeader();
    const id = await buildEndorsement(leader, await buildIdea(await buildPerson()));
    await expect(withoutAudit(() => takeBackEndorsement(leader, id, after(9)))).rejects.toThrow();
    expect(await db.endorsement.count({ where: { id } })).toBe(1);
  });

  it("is done by somebody who leads no more too, and not where the idea is out of sight", async () => {
    const team = await buildTeam();
    const leader = await buildLeader(team);
    const author = await buildPerson({ teams: [team] });
    const open = await buildEndorsement(leader, await buildIdea(author));
    const ofTeam = await buildEndorsement(
      leader,
      await buildIdea(author, { audience: "team", teamId: team.id }),
    );
    const retired = { ...leader, roles: [] };
    expect(await takeBackEndorsement(retired, ofTeam, after(9))).toBe(false);
    expect(await findEndorsement(retired, ofTeam)).toBeNull();
    expect(await takeBackEndorsement(retired, open, after(9))).toBe(true);
  });
});

describe("reading", () => {
  it("is oldest first, with who says so, and a former colleague's words stay", async () => {
    const [oak, willow] = [await buildTeam("Oak endorsing"), await buildTeam("Willow endorsing")];
    const first = await buildPerson({
      name: "First Leader",
      roles: [willow, oak].map((team) => ({ role: "leader" as const, teamId: team.id })),
    });
    const [second, gone] = [await buildLeader(null, "Second Leader"), await buildLeader()];
    const author = await buildPerson();
    const ideaId = await buildIdea(author);
    await buildEndorsement(second, ideaId, { pledge }, after(20));
    await buildEndorsement(first, ideaId, {}, after(10));
    await buildEndorsement(gone, ideaId, {}, after(30));
    await write((tx) => tx.person.delete({ where: { id: gone.id } }));
    const shown = await read(second, ideaId);
    expect(shown.map(({ name, role, isMine }) => ({ name, role, isMine }))).toEqual([
      {
        name: "First Leader",
        role: "Staff nurse, leads Oak endorsing and Willow endorsing",
        isMine: false,
      },
      { name: "Second Leader", role: "Staff nurse, leads the organisation", isMine: true },
      { name: "A former colleague", role: "", isMine: false },
    ]);
    expect(shown.map((endorsement) => endorsement.pledge?.what)).toEqual([undefined, pledge.what, undefined]);
  });

  it("never names the author of an idea in the team's name", async () => {
    const team = await buildTeam();
    const author = await buildPerson({ name: "Hidden Author", teams: [team] });
    const ideaId = await buildIdea(author, { teamId: team.id, inTeamName: true });
    const leader = await buildLeader();
    await buildEndorsement(leader, ideaId, { pledge });
    await write((tx) => tx.person.delete({ where: { id: author.id } }));
    const shown = await read(await buildPerson(), ideaId);
    expect(shown).toMatchObject([{ name: leader.name }]);
    await write((tx) => tx.person.delete({ where: { id: leader.id } }));
    expect(await read(await buildPerson(), ideaId)).toMatchObject([{ name: "A former colleague" }]);
  });
});
