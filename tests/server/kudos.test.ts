import "../support/test-database";
import { beforeAll, describe, expect, it } from "vitest";
import { buildIdea, buildPerson, buildTeam, ideaForm, someday } from "../support/builders";
import { buildKudos, kudosForm } from "../support/kudos";
import { changeIdea } from "~/domain/ideas/change-idea.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { setWithdrawn } from "~/domain/ideas/withdraw-idea.server";
import type { TeamRef, Viewer } from "~/domain/people/viewer";
import { findKudos, listMyKudos } from "~/domain/recognition/find-kudos.server";
import { giveKudos } from "~/domain/recognition/give-kudos.server";
import { teamsNameOnly } from "~/domain/recognition/kudos-form";
import { canSeeKudos } from "~/domain/recognition/kudos-policy";
import { readKudosByIds } from "~/domain/recognition/read-kudos.server";
import { deleteKudos, takeOffWall } from "~/domain/recognition/remove-kudos.server";
import { db, write } from "~/platform/db.server";
import { watchQueries } from "~/platform/sqlite-adapter.server";

let team: TeamRef;
let giver: Viewer,
  thanked: Viewer,
  member: Viewer,
  stranger: Viewer,
  moderator: Viewer,
  administrator: Viewer;

beforeAll(async () => {
  team = await buildTeam();
  giver = await buildPerson({ name: "Giver" });
  thanked = await buildPerson({ name: "Thanked" });
  member = await buildPerson({ name: "Member", teams: [team] });
  stranger = await buildPerson({ roles: [{ role: "leader", teamId: null }] });
  moderator = await buildPerson({ name: "Moderator", roles: [{ role: "moderator", teamId: null }] });
  administrator = await buildPerson({ roles: [{ role: "administrator", teamId: null }] });
});

const later = (seconds: number) => new Date(someday.getTime() + seconds * 1000);

async function deactivate(person: Viewer): Promise<void> {
  await write((tx) => tx.person.update({ where: { id: person.id }, data: { deactivatedAt: someday } }));
}

async function readersOf(kudosId: number): Promise<string[]> {
  const all = { giver, thanked, member, stranger, moderator, administrator };
  const readers: string[] = [];
  for (const [name, viewer] of Object.entries(all)) {
    const found = await findKudos(viewer, kudosId);
    const listed = await readKudosByIds(viewer, [kudosId]);
    expect(listed.has(kudosId)).toBe(found !== null);
    if (found) {
      expect(canSeeKudos(viewer, found.facts)).toBe(true);
      readers.push(name);
    }
  }
  return readers;
}

describe("who reads what", () => {
  it("shared thanks are everybody's", async () => {
    const id = await buildKudos(giver, { personIds: [thanked.id] });
    expect(await readersOf(id)).toHaveLength(6);
  });

  it("private thanks are the giver's and the thanked person's, whatever roles others have", async () => {
    const id = await buildKudos(giver, { personIds: [thanked.id], audience: "private" });
    expect(await readersOf(id)).toEqual(["giver", "thanked"]);
  });

  it("private thanks to a team are its members', as long as they belong to it", async () => {
    const id = await buildKudos(giver, { teamId: team.id, audience: "private" });
    expect(await readersOf(id)).toEqual(["giver", "member"]);
    expect(await findKudos({ ...member, teams: [] }, id)).toBeNull();
    expect(await findKudos({ ...stranger, teams: [team] }, id)).not.toBeNull();
  });

  it("are shown with the names of the people, then of the team", async () => {
    const id = await buildKudos(giver, {
      personIds: [thanked.id, member.id],
      teamId: team.id,
      message: "A\nB",
    });
    expect((await findKudos(stranger, id))?.shown).toEqual({
      id,
      message: "A\nB",
      from: "Giver",
      to: ["Member", "Thanked", team.name],
      isToTeamOnly: false,
      idea: null,
      audience: "shared",
      createdAt: someday,
    });
  });

  it("outlive the accounts of those on them", async () => {
    const [from, to] = [await buildPerson(), await buildPerson()];
    const id = await buildKudos(from, { personIds: [to.id] });
    await write((tx) => tx.person.deleteMany({ where: { id: { in: [from.id, to.id] } } }));
    expect((await findKudos(stranger, id))?.shown).toMatchObject({
      from: "A former colleague",
      to: ["A former colleague"],
    });
  });

  it("many are read with two statements", async () => {
    const ids = [
      await buildKudos(giver, { personIds: [thanked.id], message: "First" }),
      await buildKudos(giver, { personIds: [member.id], teamId: team.id, message: "Second" }),
      await buildKudos(giver, { personIds: [thanked.id], message: "Third", audience: "private" }),
    ];
    const statements: string[] = [];
    const stop = watchQueries((sql) => statements.push(sql));
    const read = await readKudosByIds(stranger, [...ids, 999_999]);
    stop();
    expect([...read.keys()].toSorted()).toEqual(ids.slice(0, 2).toSorted());
    expect(statements.length).toBeLessThanOrEqual(2);
  });
});

describe("the thanks somebody was given", () => {
  it("by name and with a team, private ones too, newest first, and not one's own", async () => {
    const [ward, me] = [await buildTeam(), await buildPerson()];
    const mine = { ...me, teams: [ward] };
    const first = await buildKudos(giver, { personIds: [me.id], audience: "private" }, later(1));
    const second = await buildKudos(giver, { teamId: ward.id, personIds: [me.id] }, later(2));
    await buildKudos(mine, { teamId: ward.id }, later(3));
    await buildKudos(giver, { personIds: [thanked.id], audience: "private" }, later(4));
    expect((await listMyKudos(mine, 5)).map(({ id }) => id)).toEqual([second, first]);
    expect((await listMyKudos(mine, 1)).map(({ id }) => id)).toEqual([second]);
  });
});

describe("giving", () => {
  it("tells the spine once, without the idea", async () => {
    const ideaId = await buildIdea(thanked);
    const id = await buildKudos(giver, { personIds: [thanked.id], ideaId });
    const events = await db.event.findMany({ where: { kudosId: id } });
    expect(events).toEqual([
      expect.objectContaining({ type: "kudos-given", actorId: giver.id, kudosId: id, ideaId: null }),
    ]);
  });

  it("pressed twice, at once or within a minute, is one", async () => {
    const form = kudosForm({ personIds: [thanked.id, member.id], message: "Pressed twice" });
    const given = await Promise.all([1, 2, 3].map(() => giveKudos(giver, form, someday)));
    given.push(await giveKudos(giver, { ...form, personIds: [member.id, thanked.id] }, later(59)));
    expect(new Set(given.map((one) => one.ok && one.kudosId)).size).toBe(1);
    expect(await db.event.count({ where: { kudos: { message: form.message } } })).toBe(1);
  });

  it("to others, from others, with other words or a minute later is another", async () => {
    const parts = { personIds: [thanked.id, member.id], message: "Not the same" };
    const ids = [
      await buildKudos(giver, parts),
      await buildKudos(giver, { ...parts, personIds: [thanked.id] }),
      await buildKudos(giver, { ...parts, teamId: team.id }),
      await buildKudos(giver, { ...parts, audience: "private" }),
      await buildKudos(giver, { ...parts, message: "Not the same!" }),
      await buildKudos(stranger, parts),
      await buildKudos(giver, parts, later(60)),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("to oneself is refused; to one's own team it isn't", async () => {
    expect(
      await giveKudos(member, kudosForm({ personIds: [member.id], teamId: team.id }), someday),
    ).toMatchObject({ ok: false, errors: { whom: expect.any(String) as string } });
    expect((await giveKudos(member, kudosForm({ teamId: team.id }), someday)).ok).toBe(true);
  });

  it("to somebody who has left, or was never here, is refused whole", async () => {
    const left = await buildPerson();
    await deactivate(left);
    const before = await db.kudos.count();
    for (const form of [{ personIds: [thanked.id, left.id] }, { personIds: [999_999] }, { teamId: 999_999 }])
      expect(await giveKudos(giver, kudosForm(form), someday)).toMatchObject({ ok: false });
    expect(await db.kudos.count()).toBe(before);
  });

  it("writes nothing when the spine can't be told", async () => {
    const before = [await db.kudos.count(), await db.kudosPerson.count()];
    await write((tx) =>
      tx.$executeRawUnsafe(`CREATE TRIGGER full BEFORE INSERT ON "Event"
      BEGIN SELECT RAISE(ABORT, 'no room'); END`),
    );
    await expect(
      giveKudos(giver, kudosForm({ personIds: [thanked.id], message: "Lost" }), someday),
    ).rejects.toThrow();
    await write((tx) => tx.$executeRawUnsafe(`DROP TRIGGER full`));
    expect([await db.kudos.count(), await db.kudosPerson.count()]).toEqual(before);
  });
});

describe("the idea they are about", () => {
  it("is one that the giver can see, shared and not withdrawn", async () => {
    const author = await buildPerson({ teams: [team] });
    const hidden = await buildIdea(author, { audience: "team", teamId: team.id });
    const draft = await buildIdea(giver, { audience: "draft" });
    const withdrawn = await buildIdea(author);
    const handle = await findIdeaHandle(author, withdrawn);
    if (handle) await setWithdrawn(author, handle, true, someday);
    const answers = [];
    for (const ideaId of [hidden, draft, withdrawn, 999_999])
      answers.push(await giveKudos(giver, kudosForm({ personIds: [thanked.id], ideaId }), someday));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ ok: false, errors: { idea: expect.any(String) as string } });
  });

  it("is shown to those who may see it, and to nobody else", async () => {
    const author = await buildPerson({ teams: [team] });
    const ideaId = await buildIdea(author, { audience: "team", teamId: team.id, title: "Kept in the team" });
    const id = await buildKudos(member, { personIds: [author.id], ideaId });
    expect((await findKudos(author, id))?.shown.idea).toEqual({ id: ideaId, title: "Kept in the team" });
    const read = await findKudos(giver, id);
    expect(read?.shown.idea).toBeNull();
    expect(JSON.stringify(read)).not.toContain("Kept in the team");
  });
});

describe("an idea in the team's name", () => {
  let author: Viewer;
  let ideaId: number;

  beforeAll(async () => {
    author = await buildPerson({ name: "Hidden Author", teams: [team] });
    ideaId = await buildIdea(author, { teamId: team.id, inTeamName: true });
  });

  it("is thanked for with the team; anybody named is refused in the same words, whoever asks", async () => {
    const left = await buildPerson();
    await deactivate(left);
    const named = [author.id, thanked.id, giver.id, left.id, 999_999];
    for (const viewer of [giver, moderator, author])
      for (const id of named)
        for (const teamId of [null, team.id])
          expect(await giveKudos(viewer, kudosForm({ personIds: [id], teamId, ideaId }), someday)).toEqual({
            ok: false,
            errors: { whom: teamsNameOnly },
          });
    const id = await buildKudos(giver, { teamId: team.id, ideaId });
    expect((await findKudos(stranger, id))?.shown.idea?.id).toBe(ideaId);
  });

  it("is not pointed to by thanks that name somebody, once it stands in the team's name", async () => {
    const open = await buildIdea(author, { teamId: team.id, title: "Under her own name first" });
    const toHer = await buildKudos(giver, { personIds: [author.id], ideaId: open });
    const toTeam = await buildKudos(giver, { teamId: team.id, ideaId: open });
    expect((await findKudos(stranger, toHer))?.shown.idea?.id).toBe(open);
    const form = ideaForm({ teamId: team.id, title: "Under her own name first", inTeamName: true });
    expect(await changeIdea(author, open, 1, form, later(90))).toBe("changed");
    for (const viewer of [stranger, giver, author, moderator])
      expect((await findKudos(viewer, toHer))?.shown.idea).toBeNull();
    expect((await findKudos(stranger, toTeam))?.shown.idea?.id).toBe(open);
    await write((tx) => tx.kudosPerson.deleteMany({ where: { kudosId: toHer } }));
    expect((await findKudos(stranger, toHer))?.shown.idea).toBeNull();
  });
});

describe("off the wall", () => {
  it("giver or thanked person take it off, again and again with the same effect", async () => {
    for (const viewer of [giver, thanked]) {
      const id = await buildKudos(giver, { personIds: [thanked.id], message: `Off by ${viewer.name}` });
      expect(await Promise.all([takeOffWall(viewer, id), takeOffWall(viewer, id)])).toEqual([true, true]);
      expect(await readersOf(id)).toEqual(["giver", "thanked"]);
    }
  });

  it("nobody else does", async () => {
    const id = await buildKudos(giver, { personIds: [thanked.id], teamId: team.id, message: "Stays" });
    for (const viewer of [member, stranger, moderator, administrator])
      expect(await takeOffWall(viewer, id)).toBe(false);
    expect((await findKudos(stranger, id))?.shown.audience).toBe("shared");
    expect(await takeOffWall(giver, 999_999)).toBe(false);
  });
});

describe("deleting", () => {
  it("is the giver's, without an audit, and takes the event along", async () => {
    const id = await buildKudos(giver, { personIds: [thanked.id], audience: "private", message: "Gone" });
    for (const viewer of [thanked, member, moderator, administrator])
      expect(await deleteKudos(viewer, id, someday)).toBe(false);
    expect(await deleteKudos(giver, id, someday)).toBe(true);
    expect(await deleteKudos(giver, id, someday)).toBe(false);
    expect(await db.kudosPerson.count({ where: { kudosId: id } })).toBe(0);
    expect(await db.event.count({ where: { kudosId: id } })).toBe(0);
    expect(await db.auditEntry.count({ where: { subjectType: "kudos", subjectId: id } })).toBe(0);
  });

  it("of what is on the wall is a moderator's too, and audited", async () => {
    const id = await buildKudos(giver, { personIds: [thanked.id], message: "On the wall" });
    expect(await deleteKudos(administrator, id, someday)).toBe(false);
    expect(await deleteKudos(moderator, id, later(5))).toBe(true);
    expect(await db.auditEntry.findMany({ where: { subjectType: "kudos", subjectId: id } })).toEqual([
      expect.objectContaining({ action: "kudos-removed", personId: moderator.id, at: later(5) }),
    ]);
  });

  it("by a moderator of what was taken off meanwhile is refused", async () => {
    const id = await buildKudos(giver, { personIds: [thanked.id], message: "Just taken off" });
    await takeOffWall(thanked, id);
    expect(await deleteKudos(moderator, id, someday)).toBe(false);
    expect(await findKudos(thanked, id)).not.toBeNull();
  });
});
