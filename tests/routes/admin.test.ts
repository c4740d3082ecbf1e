import { buildPerson, buildTeam } from "../support/builders";
import { get, outcome, post } from "../support/requests";
import { wholeSite } from "../support/whole-site";
import { beforeAll, describe, expect, test } from "vitest";
import { isPassword } from "~/auth/password.server";
import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";
import * as access from "~/routes/admin/access";
import * as audit from "~/routes/admin/audit";
import * as newPerson from "~/routes/admin/new-person";
import * as overview from "~/routes/admin/overview";
import * as password from "~/routes/admin/password";
import * as people from "~/routes/admin/people";
import * as person from "~/routes/admin/person";
import * as team from "~/routes/admin/team";
import * as teams from "~/routes/admin/teams";

let administrator: Viewer, moderator: Viewer, member: Viewer;
let ward: { id: number; name: string };
let site: (request: Request) => Promise<Response>;

beforeAll(async () => {
  ward = await buildTeam("Willow ward");
  administrator = await buildPerson({
    name: "Sian Powell",
    roles: [{ role: "administrator", teamId: null }],
  });
  moderator = await buildPerson({ roles: [{ role: "moderator", teamId: null }] });
  member = await buildPerson({ name: "Joe Mallory", teams: [ward] });
  site = await wholeSite();
});

const loaders = { overview, people, newPerson, person, access, password, teams, team, audit };
const actions = { newPerson, person, access, password, teams, team };

describe("everybody who isn't an administrator", () => {
  test.each(Object.entries(loaders))("may not read %s", async (name, { loader }) => {
    for (const viewer of name === "audit" ? [member] : [member, moderator]) {
      const args = await get("/admin", viewer, params());
      expect(await outcome(async () => loader(args))).toMatchObject({ status: 403 });
    }
  });

  test.each(Object.entries(actions))("may not send %s", async (_name, { action }) => {
    for (const viewer of [member, moderator]) {
      const args = await post(
        "/admin",
        { name: "New name", email: "a@example.org", active: "no" },
        viewer,
        params(),
      );
      expect(await outcome(async () => action(args))).toMatchObject({ status: 403 });
    }
    expect(await db.auditEntry.count()).toBe(0);
  });
});

describe("adding a person", () => {
  const fields = {
    name: "Ada Byron",
    email: " Ada.Byron@Example.NHS.uk ",
    jobTitle: "Nurse",
    roles: ["moderator"],
  };

  test("shows a password that signs them in, on an answer that is kept nowhere", async () => {
    const { request } = await post("/admin/people/new", { ...fields, teams: String(ward.id) }, administrator);
    const answer = await site(request);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Cache-Control")).toContain("no-store");
    expect(answer.headers.get("Set-Cookie")).toBeNull();
    const html = await answer.text();
    const shown = /<p class="one-time-password">([a-z2-9-]{19})<\/p>/.exec(html)?.[1] ?? "";
    const added = await db.person.findUniqueOrThrow({ where: { email: "ada.byron@example.nhs.uk" } });
    expect(await isPassword(added.passwordHash, shown)).toBe(true);
    expect(JSON.stringify(await db.auditEntry.findMany())).not.toContain(shown);
    const account = await site((await get(`/admin/people/${added.id}`, administrator)).request);
    expect(await account.text()).not.toContain(shown);
  });

  test("says what is wrong beside each field, and keeps what was typed", async () => {
    const sent = { name: "", email: "not an address", jobTitle: "Nurse", roles: "emperor", teams: "999" };
    const { request } = await post("/admin/people/new", sent, administrator);
    const answer = await site(request);
    const html = await answer.text();
    expect(answer.status).toBe(400);
    for (const words of [
      "Write the person&#x27;s name",
      "Write an e-mail address, such as",
      "Choose from the list",
      'value="not an address"',
      'value="Nurse"',
    ])
      expect(html).toContain(words);
  });

  test("refuses an address that is taken", async () => {
    const args = await post("/admin/people/new", { ...fields, email: "JOE@example.nhs.uk" }, administrator);
    await buildPerson({ email: "joe@example.nhs.uk" });
    const { status, value } = await outcome(async () => newPerson.action(args));
    expect(status).toBe(400);
    expect(value).toMatchObject({
      state: { errors: { email: expect.stringContaining("already") }, typed: { name: "Ada Byron" } },
    });
  });
});

describe("a person's account", () => {
  test("is changed, and the page says so", async () => {
    const version = await versionShown();
    const sent = {
      version,
      name: "Joe Mallory",
      email: "joe.mallory@example.nhs.uk",
      jobTitle: "Charge nurse",
      leads: String(ward.id),
    };
    const { status, location } = await outcome(async () =>
      person.action(await post("/x", sent, administrator, params())),
    );
    expect([status, location]).toEqual([302, `/admin/people/${member.id}`]);
    expect(
      await db.roleGrant.findMany({ where: { personId: member.id }, select: { role: true, teamId: true } }),
    ).toEqual([{ role: "leader", teamId: ward.id }]);
  });

  test("from an old page is not changed, and nothing typed is lost", async () => {
    const sent = { version: "old", name: "Another Name", email: "joe.mallory@example.nhs.uk" };
    const { status, value } = await outcome(async () =>
      person.action(await post("/x", sent, administrator, params())),
    );
    expect(status).toBe(409);
    expect(value).toMatchObject({
      typed: { name: "Another Name" },
      errors: { name: expect.stringContaining("meanwhile") },
    });
  });

  test("of the only administrator stays one, and can't be closed by themselves", async () => {
    const mine = { personId: String(administrator.id) };
    const { version } = (await outcome(async () => person.loader(await get("/x", administrator, mine))))
      .value as { version: string };
    const sent = { version, name: "Sian Powell", email: "sian@example.nhs.uk" };
    const refused = await outcome(async () => person.action(await post("/x", sent, administrator, mine)));
    expect(refused).toMatchObject({
      status: 400,
      value: { errors: { roles: expect.stringContaining("Nobody else") } },
    });
    expect(
      await outcome(async () => access.action(await post("/x", { active: "no" }, administrator, mine))),
    ).toMatchObject({ status: 403 });
    const html = await (
      await site((await get(`/admin/people/${administrator.id}`, administrator)).request)
    ).text();
    expect(html).not.toContain("Close the account");
  });

  test("is closed only after a sentence that says what follows", async () => {
    const page = await site((await get(`/admin/people/${member.id}`, administrator)).request);
    expect(await page.text()).toMatch(
      /<details(?![^>]* open)[^>]*><summary[^>]*><span[^>]*>Close the account<[\s\S]*signed out everywhere[\s\S]*value="no"[\s\S]*<\/details>/,
    );
  });

  test("that is closed lets nobody in any more, and is opened again", async () => {
    const { request } = await get("/ideas", member);
    expect((await site(request.clone())).status).toBe(200);
    await access.action(await post("/x", { active: "no" }, administrator, params()));
    expect((await site(request.clone())).headers.get("Location")).toBe("/login?next=%2Fideas");
    await access.action(await post("/x", { active: "yes" }, administrator, params()));
    expect(await db.person.findUnique({ where: { id: member.id } })).toMatchObject({ deactivatedAt: null });
  });

  test("is neither opened nor closed by a form that says neither", async () => {
    expect(
      await outcome(async () => access.action(await post("/x", {}, administrator, params()))),
    ).toMatchObject({ status: 404 });
  });

  test("gets a new password, shown once", async () => {
    const path = `/admin/people/${member.id}/password`;
    expect(await (await site((await get(path, administrator)).request)).text()).toContain(
      "Give a new password",
    );
    const answer = await site((await post(path, {}, administrator)).request);
    expect(answer.headers.get("Cache-Control")).toContain("no-store");
    const shown = /<p class="one-time-password">([^<]+)<\/p>/.exec(await answer.text())?.[1] ?? "";
    const { passwordHash } = await db.person.findUniqueOrThrow({ where: { id: member.id } });
    expect(await isPassword(passwordHash, shown)).toBe(true);
  });

  test("that doesn't exist is not found", async () => {
    const nobody = { personId: "999999", teamId: "999999" };
    for (const { loader } of [person, password, team])
      expect(await outcome(async () => loader(await get("/x", administrator, nobody)))).toMatchObject({
        status: 404,
      });
    for (const { action } of [person, password, team, access])
      expect(
        await outcome(async () =>
          action(await post("/x", { active: "no", name: "A" }, administrator, nobody)),
        ),
      ).toMatchObject({ status: 404 });
  });
});

describe("teams and lists", () => {
  test("a team is added and renamed", async () => {
    await teams.action(await post("/x", { name: "Rowan ward", setting: "acute-ward" }, administrator));
    const rowan = await db.team.findUniqueOrThrow({ where: { name: "Rowan ward" } });
    const renamed = await post("/x", { name: "Rowan House", setting: "rehabilitation" }, administrator, {
      teamId: String(rowan.id),
    });
    expect(await outcome(async () => team.action(renamed))).toMatchObject({
      status: 302,
      location: "/admin/teams",
    });
    const again = await post("/x", { name: "Rowan House", setting: "" }, administrator);
    const { value } = await outcome(async () => teams.action(again));
    expect(value).toMatchObject({
      errors: { setting: "Choose where the team works" },
      typed: { name: "Rowan House" },
    });
  });

  test("people are found by name or address", async () => {
    const html = await (await site((await get("/admin/people?q=MALLORY", administrator)).request)).text();
    expect(html).toContain("Joe Mallory");
    expect(html).not.toContain("Sian Powell</a>");
    expect(html).toContain("1 found for");
  });

  test("the audit reads as sentences", async () => {
    const html = (await (await site((await get("/admin/audit", administrator)).request)).text()).replaceAll(
      "<!-- -->",
      "",
    );
    expect(html).toContain(
      `<strong>Sian Powell</strong> gave a new password to <a href="/admin/people/${member.id}">Joe Mallory</a>`,
    );
    expect(html).toMatch(
      /<strong>Sian Powell<\/strong> added <a href="\/admin\/teams\/\d+">Rowan House<\/a>/,
    );
  });

  test("nonsense in an address is the first page", async () => {
    for (const query of ["after=x", "after=-1", "before=1e9", "after=99999999"])
      for (const { loader } of [people, teams, audit])
        expect(await outcome(async () => loader(await get(`/x?${query}`, administrator)))).toMatchObject({
          status: 200,
        });
  });
});

function params() {
  return { personId: String(member.id), teamId: String(ward.id) };
}

async function versionShown(): Promise<string> {
  const { value } = await outcome(async () => person.loader(await get("/x", administrator, params())));
  return (value as { version: string }).version;
}
