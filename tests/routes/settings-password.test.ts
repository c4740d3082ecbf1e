import { buildPerson } from "../support/builders";
import { get, outcome, post } from "../support/requests";
import { wholeSite } from "../support/whole-site";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hashPassword, isPassword } from "~/auth/password.server";
import { changePassword } from "~/domain/people/change-password.server";
import { findPasswordHash } from "~/domain/people/credentials.server";
import { readPasswordForm } from "~/domain/people/password-form";
import { listSessions } from "~/domain/people/sessions.server";
import type { Viewer } from "~/domain/people/viewer";
import { now } from "~/platform/clock.server";
import { write } from "~/platform/db.server";
import * as ownPassword from "~/routes/accounts/own-password";

const before = "the words from before";
const after = "four other words now";
const site = await wholeSite();
let person: Viewer;

beforeEach(async () => {
  person = await buildPerson({ passwordHash: await hashPassword(before) });
});

afterEach(() => write((tx) => tx.rateLimit.deleteMany()));

async function send(currentPassword: string, newPassword: string, who: Viewer | null = person) {
  const args = await post("/settings/password", { currentPassword, newPassword }, who);
  return outcome(() => ownPassword.action(args));
}

async function opens(password: string): Promise<boolean> {
  return isPassword(await findPasswordHash(person), password);
}

describe("changing one's own password", () => {
  it("takes the new one in the place of the old, and signs out everywhere else", async () => {
    const other = await buildPerson();
    await get("/elsewhere", person);
    await get("/elsewhere", other);
    const args = await post("/settings/password", { currentPassword: before, newPassword: after }, person);
    const request = args.request.clone();
    const { status, location } = await outcome(() => ownPassword.action(args));
    expect([status, location]).toEqual([302, "/settings"]);
    expect([await opens(after), await opens(before)]).toEqual([true, false]);
    expect(await listSessions(person.id, now())).toHaveLength(1);
    expect(await listSessions(other.id, now())).toHaveLength(1);
    const cookie = request.headers.get("Cookie") ?? "";
    const page = await site(new Request("http://localhost/settings", { headers: { Cookie: cookie } }));
    expect(page.status).toBe(200);
  });

  it("needs the one from before, and says so kindly without showing either again", async () => {
    await get("/elsewhere", person);
    const answer = await post(
      "/settings/password",
      { currentPassword: "a wrong guess it is", newPassword: after },
      person,
    );
    const page = await site(answer.request);
    const html = await page.text();
    expect(page.status).toBe(400);
    expect(html).toMatch(/That isn(&#x27;|')t the password you have now/);
    expect(html).not.toContain(after);
    expect(html).not.toContain("a wrong guess it is");
    expect(await opens(before)).toBe(true);
    expect(await listSessions(person.id, now())).toHaveLength(2);
  });

  it("refuses a short one, the same one and an empty form", async () => {
    const wrong: [string, string, string][] = [
      [before, "eleven char", "newPassword"],
      [before, " short one   ", "newPassword"],
      [before, "x".repeat(201), "newPassword"],
      [before, before, "newPassword"],
      ["", after, "currentPassword"],
    ];
    for (const [current, wanted, field] of wrong) {
      const { status, value } = await send(current, wanted);
      expect(status).toBe(400);
      expect(value).toEqual({ errors: { [field]: expect.any(String) }, typed: {} });
    }
    expect(await opens(before)).toBe(true);
    expect(readPasswordForm(new FormData())).toMatchObject({ ok: false });
  });

  it("lets nobody guess for long, and right tries don't count", async () => {
    expect((await send(before, after)).status).toBe(302);
    for (let i = 0; i < 10; i++)
      expect((await send("not this one", "another one altogether")).status).toBe(400);
    expect((await send(after, "another one altogether")).status).toBe(429);
    expect(await opens(after)).toBe(true);
  });

  it("changes nothing when an administrator has given another meanwhile", async () => {
    const change = { currentHash: "another", newHash: "new", keptSessionId: null };
    expect(await changePassword(person, change)).toBe(false);
    expect(await opens(before)).toBe(true);
  });

  it("is for people who are signed in and have one", async () => {
    const castMember = await buildPerson();
    const html = await (await site((await get("/settings/password", castMember)).request)).text();
    expect(html).toContain("without a password");
    expect(html).not.toContain('name="newPassword"');
    expect((await send(before, after, castMember)).status).toBe(403);
    expect((await send("", "", castMember)).status).toBe(403);
    expect((await send(before, after, null)).status).toBe(401);
  });

  it("never carries a password through sign-in", async () => {
    const args = await post("/settings/password", { currentPassword: before, newPassword: after }, null);
    const page = await site(args.request);
    const html = await page.text();
    expect(page.status).toBe(401);
    expect(html).not.toContain(before);
    expect(html).not.toContain(after);
  });
});
