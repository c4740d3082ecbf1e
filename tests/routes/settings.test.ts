import { buildPerson, buildTeam } from "../support/builders";
import { get, outcome, post } from "../support/requests";
import { describe, expect, it } from "vitest";
import { rolesInWords } from "~/domain/people/roles-in-words";
import { listSessions } from "~/domain/people/sessions.server";
import type { Viewer } from "~/domain/people/viewer";
import { now } from "~/platform/clock.server";
import * as sessions from "~/routes/accounts/sessions";
import * as settings from "~/routes/accounts/settings";

async function look(viewer: Viewer | null) {
  const args = await get("/settings", viewer);
  return outcome(() => settings.loader(args));
}

describe("one's own account", () => {
  it("says who somebody is, and where they are signed in", async () => {
    const [willow, oak] = [await buildTeam("Willow ward"), await buildTeam("Oak ward")];
    const person = await buildPerson({
      name: "Ruth Adeyemi",
      teams: [willow],
      roles: [{ role: "leader", teamId: oak.id }],
    });
    await get("/elsewhere", person);
    const { value } = await look(person);
    expect(value).toMatchObject({
      person: {
        name: "Ruth Adeyemi",
        teams: ["Willow ward"],
        roles: [expect.stringContaining("Leader of Oak ward")],
      },
      sessions: [{ isThisOne: expect.any(Boolean) }, { isThisOne: expect.any(Boolean) }],
    });
    const shown = (value as { sessions: { isThisOne: boolean }[] }).sessions;
    expect(shown.filter((session) => session.isThisOne)).toHaveLength(1);
  });

  it("never shows the key of a session, nor anybody else's sessions", async () => {
    const [person, other] = [await buildPerson(), await buildPerson()];
    await get("/elsewhere", other);
    const { value } = await look(person);
    const keys = [...(await listSessions(person.id, now())), ...(await listSessions(other.id, now()))];
    expect((value as { sessions: unknown[] }).sessions).toHaveLength(1);
    for (const { id } of keys) expect(JSON.stringify(value)).not.toContain(id);
  });

  it("signs somebody out everywhere, and nobody else anywhere", async () => {
    const [person, other] = [await buildPerson(), await buildPerson()];
    await get("/elsewhere", other);
    await get("/elsewhere", person);
    const args = await post("/settings/sessions", {}, person);
    const { status, location } = await outcome(() => sessions.action(args));
    expect([status, location]).toEqual([302, "/"]);
    expect(await listSessions(person.id, now())).toEqual([]);
    expect(await listSessions(other.id, now())).toHaveLength(1);
  });

  it("typed as an address, signs nobody out", async () => {
    const person = await buildPerson();
    const args = await get("/settings/sessions", person);
    expect(await outcome(() => sessions.loader(args))).toMatchObject({ status: 302, location: "/settings" });
    expect(await listSessions(person.id, now())).toHaveLength(1);
  });

  it("is for people who are signed in, and for this site's own forms", async () => {
    expect((await look(null)).status).toBe(302);
    const signedOut = await post("/settings/sessions", {}, null);
    expect((await outcome(() => sessions.action(signedOut))).status).toBe(401);
    const person = await buildPerson();
    const args = await post("/settings/sessions", {}, person);
    args.request.headers.set("Origin", "https://elsewhere.example");
    expect((await outcome(() => sessions.action(args))).status).toBe(403);
    expect(await listSessions(person.id, now())).toHaveLength(1);
  });
});

describe("roles in words", () => {
  it("says what everybody may, and what a role adds", () => {
    expect(rolesInWords([], [])).toEqual([expect.stringContaining("Member")]);
    const teams = [{ id: 7, name: "Willow ward" }];
    expect(rolesInWords([{ role: "leader", teamId: 7 }], teams)[0]).toContain("Willow ward");
    expect(rolesInWords([{ role: "leader", teamId: null }], teams)[0]).toContain("the organisation");
    expect(rolesInWords([{ role: "leader", teamId: 8 }], teams)[0]).toContain("a team");
    for (const role of ["lived-experience-partner", "steward", "moderator", "administrator"] as const)
      expect(rolesInWords([{ role, teamId: null }], [])[0]).toMatch(/^[A-Z][^.]+\. .+\.$/);
  });
});
