import { buildPerson, someday } from "../support/builders";
import { get, outcome, post } from "../support/requests";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { hashPassword } from "~/auth/password.server";
import { findViewer } from "~/auth/session.server";
import { db, write } from "~/platform/db.server";
import * as demoLogin from "~/routes/accounts/demo-login";
import * as login from "~/routes/accounts/login";
import * as logout from "~/routes/accounts/logout";
import type { Viewer } from "~/domain/people/viewer";

const email = "ada.byron@example.nhs.uk";
const password = "a long and honest password";
let ada: Viewer;

beforeAll(async () => {
  ada = await buildPerson({ email, passwordHash: await hashPassword(password) });
  await buildPerson({ email: "no.password@example.nhs.uk" });
});

afterEach(async () => {
  await write(async (tx) => {
    await tx.rateLimit.deleteMany();
    await tx.session.deleteMany();
  });
});

describe("signing in", () => {
  test("with the right address and password opens a session, and goes on", async () => {
    const answer = await send({ email, password, next: "/ideas?sort=new" });
    expect(answer).toMatchObject({ status: 302, location: "/ideas?sort=new" });
    const cookie = (answer.value as Response).headers.get("Set-Cookie") ?? "";
    expect(await whoSends(cookie)).toMatchObject({ id: ada.id });
  });

  test("doesn't mind capitals or spaces round the address", async () => {
    expect(await send({ email: " Ada.Byron@EXAMPLE.nhs.uk ", password })).toMatchObject({
      status: 302,
      location: "/",
    });
  });

  test.each<[string, { email?: string; password?: string }]>([
    ["a wrong password", { email, password: "a guess" }],
    ["no password", { email }],
    ["an address nobody has", { email: "nobody@example.nhs.uk", password }],
    ["somebody who has no password yet", { email: "no.password@example.nhs.uk" }],
    ["an empty form", {}],
  ])("%s is answered in the same words, and opens nothing", async (_what, fields) => {
    const { status, value } = await send({ ...fields });
    expect(status).toBe(400);
    expect(value).toMatchObject({
      signedInAs: null,
      state: {
        errors: { email: "That e-mail address and password don't go together. Check both and try again." },
        typed: { email: fields.email ?? "" },
      },
    });
    expect(JSON.stringify(value)).not.toContain(fields.password ?? password);
    expect(await db.session.count()).toBe(0);
  });

  test("a closed account is answered as if there were none", async () => {
    const gone = await buildPerson({
      email: "gone@example.nhs.uk",
      passwordHash: await hashPassword(password),
    });
    await write((tx) => tx.person.update({ where: { id: gone.id }, data: { deactivatedAt: someday } }));
    expect(await send({ email: "gone@example.nhs.uk", password })).toMatchObject({ status: 400 });
  });

  test("an address nobody has takes as much work as a wrong password", async () => {
    await send({ email: "first@example.nhs.uk", password: "x" });
    const wrong = await timeOf(() => send({ email, password: "a guess" }));
    const unknown = await timeOf(() => send({ email: "nobody@example.nhs.uk", password: "a guess" }));
    expect(unknown).toBeGreaterThan(wrong / 3);
  });

  test("never leads to another site", async () => {
    for (const next of ["https://elsewhere.example", "//elsewhere.example", "/.//elsewhere.example"])
      expect(await send({ email, password, next })).toMatchObject({ location: "/" });
    const signedIn = await get("/login?next=//elsewhere.example", ada);
    expect(await outcome(async () => login.loader(signedIn))).toMatchObject({ status: 302, location: "/" });
  });

  test("is refused from another site's page", async () => {
    const args = await post("/login", { email, password }, null);
    args.request.headers.set("Origin", "https://elsewhere.example");
    expect(await outcome(async () => login.action(args))).toMatchObject({ status: 403 });
  });
});

describe("guessing", () => {
  test("after ten wrong tries waits, also with the right password, whoever the address belongs to", async () => {
    for (const address of [email, "nobody@example.nhs.uk"]) {
      for (let i = 0; i < 10; i++)
        expect(await send({ email: address, password: "a guess" })).toMatchObject({ status: 400 });
      expect(await send({ email: address.toUpperCase(), password })).toMatchObject({ status: 429 });
    }
    expect(await db.session.count()).toBe(0);
  });

  test("right ones don't count", async () => {
    for (let i = 0; i < 12; i++) expect(await send({ email, password })).toMatchObject({ status: 302 });
  });

  test("many addresses from one place waits after a hundred, elsewhere goes on", async () => {
    const from = { clientAddress: "192.0.2.7" };
    const { countTries } = await import("~/http/rate-limit.server");
    const limit = { name: "sign-in-from", points: 100, seconds: 900 };
    for (let i = 0; i < 100; i++) await countTries([{ limit, key: from.clientAddress }]);
    expect(await send({ email, password }, from)).toMatchObject({ status: 429 });
    expect(await send({ email, password }, { clientAddress: "192.0.2.8" })).toMatchObject({ status: 302 });
  });
});

describe("signing out", () => {
  test("closes the session and forgets the cookie", async () => {
    const args = await post("/logout", {}, ada);
    const answer = await outcome(async () => logout.action(args));
    expect(answer).toMatchObject({ status: 302, location: "/" });
    expect((answer.value as Response).headers.get("Set-Cookie")).toContain("Max-Age=0");
    expect(await db.session.count()).toBe(0);
    expect(await findViewer(args.request, {})).toBeNull();
  });

  test("twice, or when signed out, is no matter", async () => {
    expect(await outcome(async () => logout.action(await post("/logout", {}, null)))).toMatchObject({
      status: 302,
    });
  });

  test("isn't done by a link or from another site", async () => {
    expect(await outcome(async () => logout.loader(await get("/logout", ada)))).toMatchObject({
      status: 302,
    });
    const args = await post("/logout", {}, ada);
    args.request.headers.set("Origin", "https://elsewhere.example");
    expect(await outcome(async () => logout.action(args))).toMatchObject({ status: 403 });
    expect(await db.session.count()).toBe(2);
  });
});

describe("the demonstration's cast", () => {
  test("signs in with one click, and nobody else does", async () => {
    await write((tx) => tx.person.update({ where: { id: ada.id }, data: { isDemoCast: true } }));
    const other = await buildPerson();
    const send = async (personId: string) =>
      outcome(async () => demoLogin.action(await post("/login/demo", { personId }, null)));
    expect(await send(String(ada.id))).toMatchObject({ status: 302, location: "/" });
    for (const personId of [String(other.id), "999999", "x", ""])
      expect(await send(personId)).toMatchObject({ status: 404 });
  });
});

async function send(fields: Record<string, string>, context = {}) {
  const args = await post("/login", fields, null);
  return outcome(async () => login.action({ ...args, context }));
}

function whoSends(setCookie: string) {
  return findViewer(
    new Request("http://localhost", { headers: { Cookie: setCookie.split(";")[0] ?? "" } }),
    {},
  );
}

async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}
