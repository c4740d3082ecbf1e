import { buildIdea, buildPerson, buildTeam, someday } from "../support/builders";
import { beforeEach, describe, expect, test } from "vitest";
import { everything } from "~/domain/audit/audit-wish";
import { listAudit } from "~/domain/audit/list-audit.server";
import { addPerson } from "~/domain/people/add-person.server";
import { givePassword, setActive } from "~/domain/people/change-access.server";
import { changePerson } from "~/domain/people/change-person.server";
import { addTeam, changeTeam } from "~/domain/people/change-teams.server";
import { countSite } from "~/domain/people/count-site.server";
import { findPerson } from "~/domain/people/find-person.server";
import { listPeople } from "~/domain/people/list-people.server";
import { listTeams } from "~/domain/people/list-teams.server";
import { versionOf, type PersonForm } from "~/domain/people/person-form";
import type { RoleGrant } from "~/domain/people/roles";
import type { Viewer } from "~/domain/people/viewer";
import { recordAudit } from "~/domain/safety/audit.server";
import { db, write } from "~/platform/db.server";
import { startSession } from "~/auth/session.server";

const administratorsRole: RoleGrant = { role: "administrator", teamId: null };
const moderator: RoleGrant = { role: "moderator", teamId: null };
let administrator: Viewer, member: Viewer;
let team: { id: number; name: string };

beforeEach(async () => {
  await write(async (tx) => {
    await tx.roleGrant.deleteMany();
    await tx.auditEntry.deleteMany();
  });
  team = await buildTeam();
  administrator = await buildPerson({ roles: [administratorsRole] });
  member = await buildPerson({ teams: [team] });
});

describe("adding a person", () => {
  test("opens an account with teams and roles, and says so in the audit", async () => {
    const leads = { role: "leader" as const, teamId: team.id };
    const added = await addPerson(
      administrator,
      personForm({ teamIds: [team.id], grants: [moderator, leads] }),
      "hash",
      someday,
    );
    const { personId } = added as { personId: number };
    expect(await findPerson(administrator, personId)).toMatchObject({
      teamIds: [team.id],
      grants: [moderator, leads],
      isActive: true,
    });
    expect(await actions()).toEqual([["person-added", personId, administrator.id]]);
  });

  test("never twice with one address", async () => {
    const form = personForm();
    await addPerson(administrator, form, "hash", someday);
    expect(await addPerson(administrator, form, "hash", someday)).toBe("e-mail taken");
    expect(await db.person.count({ where: { email: form.email } })).toBe(1);
  });
});

describe("changing a person", () => {
  test("replaces teams and roles as wanted, and audits roles apart", async () => {
    const other = await buildTeam();
    const { before, version } = await opened(member);
    const form = {
      ...before,
      jobTitle: "Ward manager",
      teamIds: [other.id],
      grants: [{ role: "leader" as const, teamId: other.id }],
    };
    expect(await changePerson(administrator, member.id, version, form, someday)).toBe("changed");
    expect(await findPerson(administrator, member.id)).toMatchObject({
      jobTitle: "Ward manager",
      teamIds: [other.id],
      grants: form.grants,
    });
    expect((await actions()).map(([action]) => action)).toEqual(["person-changed", "roles-changed"]);
  });

  test("twice is once", async () => {
    const { before, version } = await opened(member);
    const form = { ...before, name: "Somebody Else" };
    await changePerson(administrator, member.id, version, form, someday);
    expect(await changePerson(administrator, member.id, version, form, someday)).toBe("changed");
    expect(await actions()).toHaveLength(1);
  });

  test("notices that somebody else changed them meanwhile", async () => {
    const { before, version } = await opened(member);
    await changePerson(administrator, member.id, version, { ...before, name: "First" }, someday);
    expect(
      await changePerson(administrator, member.id, version, { ...before, name: "Second" }, someday),
    ).toBe("conflict");
    expect(await findPerson(administrator, member.id)).toMatchObject({ name: "First" });
  });

  test("never to an address that is somebody else's", async () => {
    const { before, version } = await opened(member);
    const { email } = (await findPerson(administrator, administrator.id)) as PersonForm;
    expect(await changePerson(administrator, member.id, version, { ...before, email }, someday)).toBe(
      "e-mail taken",
    );
  });
});

describe("somebody always runs the site", () => {
  test("the last administrator keeps that role", async () => {
    const { before, version } = await opened(administrator);
    const change = () =>
      changePerson(administrator, administrator.id, version, { ...before, grants: [] }, someday);
    expect(await change()).toBe("last administrator");
    await buildPerson({ roles: [administratorsRole] });
    expect(await change()).toBe("changed");
  });

  test("one whose account is closed doesn't count", async () => {
    const second = await buildPerson({ roles: [administratorsRole] });
    await setActive(administrator, second.id, false, someday);
    const { before, version } = await opened(administrator);
    expect(
      await changePerson(administrator, administrator.id, version, { ...before, grants: [] }, someday),
    ).toBe("last administrator");
  });

  test("two who take the role from each other at the same moment leave one", async () => {
    const second = await buildPerson({ roles: [administratorsRole] });
    const [one, two] = [await opened(administrator), await opened(second)];
    const outcomes = await Promise.all([
      changePerson(administrator, second.id, two.version, { ...two.before, grants: [] }, someday),
      changePerson(second, administrator.id, one.version, { ...one.before, grants: [] }, someday),
    ]);
    expect(outcomes.sort()).toEqual(["changed", "last administrator"]);
    expect(await db.roleGrant.count({ where: { role: "administrator" } })).toBe(1);
  });

  test("nobody closes their own account", async () => {
    expect(await setActive(administrator, administrator.id, false, someday)).toBe(false);
    expect(await findPerson(administrator, administrator.id)).toMatchObject({ isActive: true });
  });
});

describe("access", () => {
  test("closing an account signs out everywhere, reopening lets in again, each audited once", async () => {
    await startSession(member.id, new Request("http://localhost"));
    for (const isActive of [false, false, true, true])
      expect(await setActive(administrator, member.id, isActive, someday)).toBe(true);
    expect(await db.session.count({ where: { personId: member.id } })).toBe(0);
    expect((await actions()).map(([action]) => action)).toEqual(["person-deactivated", "person-reactivated"]);
  });

  test("a new password signs out everywhere", async () => {
    await startSession(member.id, new Request("http://localhost"));
    expect(await givePassword(administrator, member.id, "new hash", someday)).toBe(true);
    expect(await db.session.count({ where: { personId: member.id } })).toBe(0);
    expect(await givePassword(administrator, 999_999, "hash", someday)).toBe(false);
    expect((await actions()).map(([action]) => action)).toEqual(["password-given"]);
  });
});

describe("teams", () => {
  test("are added and renamed, never two of one name", async () => {
    expect(await addTeam(administrator, { name: "Rowan ward", setting: "acute-ward" }, someday)).toBe(
      "saved",
    );
    expect(await addTeam(administrator, { name: "Rowan ward", setting: "forensic" }, someday)).toBe(
      "name taken",
    );
    expect(
      await changeTeam(administrator, team.id, { name: "Rowan ward", setting: "forensic" }, someday),
    ).toBe("name taken");
    expect(
      await changeTeam(administrator, team.id, { name: "Hazel ward", setting: "forensic" }, someday),
    ).toBe("saved");
    expect(
      await changeTeam(administrator, team.id, { name: "Hazel ward", setting: "community" }, someday),
    ).toBe("saved");
    expect((await actions()).map(([action]) => action)).toEqual([
      "team-added",
      "team-changed",
      "team-changed",
    ]);
  });
});

describe("a team's name", () => {
  test("is told apart by more than capitals and spaces", async () => {
    const named = (name: string) => ({ name, setting: "acute-ward" });
    expect(await addTeam(administrator, named("Chestnut ward"), someday)).toBe("saved");
    for (const name of ["chestnut WARD", "Chestnut  ward", "ChestnutWard", "Chestnut\u00a0ward"]) {
      expect(await addTeam(administrator, named(name), someday), name).toBe("name taken");
      expect(await changeTeam(administrator, team.id, named(name), someday), name).toBe("name taken");
    }
    const chestnut = await db.team.findUniqueOrThrow({ where: { name: "Chestnut ward" } });
    expect(await changeTeam(administrator, chestnut.id, named("Chestnut Ward"), someday)).toBe("saved");
    expect(await addTeam(administrator, named("Chestnut ward 2"), someday)).toBe("saved");
  });
});

describe("everybody else", () => {
  test.each([
    ["a member", []],
    ["a moderator", [moderator]],
    ["a leader of the organisation", [{ role: "leader", teamId: null }]],
  ] as [string, RoleGrant[]][])("%s changes and reads nothing here", async (_who, roles) => {
    const person = await buildPerson({ roles });
    const { before, version } = await opened(member);
    expect(await addPerson(person, personForm(), "hash", someday)).toBe("refused");
    expect(await changePerson(person, member.id, version, { ...before, name: "Changed" }, someday)).toBe(
      "refused",
    );
    expect(await setActive(person, member.id, false, someday)).toBe(false);
    expect(await setActive(person, member.id, true, someday)).toBe(false);
    expect(await givePassword(person, member.id, "hash", someday)).toBe(false);
    expect(await addTeam(person, { name: "Ash ward", setting: "acute-ward" }, someday)).toBe("refused");
    expect(await changeTeam(person, team.id, { name: "Ash ward", setting: "acute-ward" }, someday)).toBe(
      "refused",
    );
    expect(await findPerson(person, member.id)).toBeNull();
    expect(await countSite(person)).toBeNull();
    expect((await listPeople(person, "", null)).people).toEqual([]);
    expect((await listAudit(person, everything)).lines).toEqual([]);
    expect(await actions()).toEqual([]);
  });
});

describe("lists", () => {
  test("everybody comes once, in order of names, page after page", async () => {
    for (let i = 0; i < 55; i++) await buildPerson({ name: `Same Name ${i % 3}` });
    const all = await pages((after) =>
      listPeople(administrator, "same name", after).then(({ people, next }) => ({ rows: people, next })),
    );
    expect(all).toHaveLength(55);
    expect(new Set(all.map((person) => person.id)).size).toBe(55);
    expect(all.map((person) => person.name)).toEqual(all.map((person) => person.name).sort());
    expect(await listPeople(administrator, "nobody at all", null)).toMatchObject({
      people: [],
      next: null,
      count: 0,
    });
  });

  test("teams and audit lines too", async () => {
    for (let i = 0; i < 120; i++)
      await addTeam(administrator, { name: `Team number ${i}`, setting: "community" }, someday);
    const teams = await pages((after) => listTeams(after).then(({ teams: rows, next }) => ({ rows, next })));
    expect(teams.filter((one) => one.name.startsWith("Team number"))).toHaveLength(120);
    const lines = await pages((before) =>
      listAudit(administrator, { ...everything, before }).then(({ lines: rows, next }) => ({ rows, next })),
    );
    expect(lines).toHaveLength(120);
    expect(lines.map((line) => line.id)).toEqual(lines.map((line) => line.id).sort((a, b) => b - a));
    expect(lines[0]).toMatchObject({
      by: administrator.name,
      action: "team-added",
      subject: "Team number 119",
      at: someday,
    });
  });

  test("the audit doesn't tell who stands behind an idea in the team's name, except to moderators", async () => {
    const ideaId = await buildIdea(member, { teamId: team.id, inTeamName: true });
    const entry = {
      action: "small-counts-shown",
      subjectType: "idea",
      subjectId: ideaId,
      personId: member.id,
      at: someday,
    };
    await write((tx) => recordAudit(tx, entry));
    expect((await listAudit(administrator, everything)).lines[0]?.by).toBeNull();
    const both = await buildPerson({ roles: [administratorsRole, moderator] });
    expect((await listAudit(both, everything)).lines[0]?.by).toBe(member.name);
  });

  test("counts leave drafts out", async () => {
    const before = await countSite(administrator);
    await buildIdea(member, { audience: "draft" });
    await buildIdea(member);
    expect(await countSite(administrator)).toMatchObject({ ideas: (before?.ideas ?? 0) + 1 });
  });
});

let serial = 0;

function personForm(parts: Partial<PersonForm> = {}): PersonForm {
  const email = `new${++serial}@example.nhs.uk`;
  return { name: "Ada Byron", email, jobTitle: "", teamIds: [], grants: [], ...parts };
}

async function opened(person: Viewer) {
  const account = await findPerson(administrator, person.id);
  if (!account) throw new Error("Nobody to change.");
  const { name, email, jobTitle, teamIds, grants } = account;
  const before: PersonForm = { name, email, jobTitle, teamIds, grants };
  return { before, version: versionOf(before) };
}

async function actions() {
  const entries = await db.auditEntry.findMany({ orderBy: { id: "asc" } });
  return entries.map((entry) => [entry.action, entry.subjectId, entry.personId] as const);
}

async function pages<T>(
  ask: (after: number | null) => Promise<{ rows: T[]; next: number | null }>,
): Promise<T[]> {
  const all: T[] = [];
  for (let after: number | null | undefined; after !== null;) {
    const page: { rows: T[]; next: number | null } = await ask(after ?? null);
    all.push(...page.rows);
    after = page.next;
  }
  return all;
}
