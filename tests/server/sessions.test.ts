import { createHash } from "node:crypto";
import { buildPerson, buildTeam, someday } from "../support/builders";
import { get } from "../support/requests";
import { expect, test } from "vitest";
import { endSession, findViewer, startSession } from "~/auth/session.server";
import { findViewerBySession } from "~/domain/people/find-viewer.server";
import { closeAllSessions, listSessions, openSession } from "~/domain/people/sessions.server";
import type { Viewer } from "~/domain/people/viewer";
import { db, write } from "~/platform/db.server";

const day = 24 * 60 * 60 * 1000;

test("the cookie is out of reach of scripts and of other sites' forms, and lasts two weeks", async () => {
  const person = await buildPerson();
  const cookie = await startSession(person.id, new Request("http://localhost"));
  expect(cookie).toMatch(/^pathfinders_session=[^;]+; Max-Age=1209600; Path=\/; HttpOnly; SameSite=Lax$/);
});

test("the table holds a digest of what is in the cookie, not the token itself", async () => {
  const person = await buildPerson();
  const cookie = await startSession(person.id, new Request("http://localhost"));
  const signed = decodeURIComponent(/=([^;]+);/.exec(cookie)?.[1] ?? "");
  const token = JSON.parse(Buffer.from(signed.split(".")[0] ?? "", "base64").toString()) as string;
  const [session] = await db.session.findMany({ where: { personId: person.id } });
  expect(token.length).toBeGreaterThanOrEqual(43);
  expect(session?.id).toBe(createHash("sha256").update(token).digest("hex"));
  expect(JSON.stringify(session)).not.toContain(token);
});

test("whoever reads the table can't sign in with what is in it", async () => {
  const person = await buildPerson();
  await startSession(person.id, new Request("http://localhost"));
  const [session] = await db.session.findMany({ where: { personId: person.id } });
  const forged = Buffer.from(JSON.stringify(session?.id)).toString("base64");
  for (const value of [forged, `${forged}.x`, session?.id ?? ""])
    expect(await viewerOf(`pathfinders_session=${encodeURIComponent(value)}`)).toBeNull();
});

test("a session says who is looking, with teams and roles, in one query", async () => {
  const team = await buildTeam();
  const person = await buildPerson({
    teams: [team],
    roles: [
      { role: "leader", teamId: team.id },
      { role: "moderator", teamId: null },
    ],
  });
  expect(await viewerFor(person)).toEqual(person);
});

test("is asked for once a page, however many loaders want to know", async () => {
  const { request, context } = await get("/ideas", await buildPerson());
  expect(findViewer(request, context)).toBe(findViewer(request, context));
});

test("signing out closes this session only", async () => {
  const person = await buildPerson();
  const [here, there] = [await get("/", person), await get("/", person)];
  expect(await endSession(here.request)).toContain("Max-Age=0");
  expect(await findViewer(here.request, {})).toBeNull();
  expect(await findViewer(there.request, {})).not.toBeNull();
});

test("signing out everywhere closes all of one's own", async () => {
  const [person, other] = [await buildPerson(), await buildPerson()];
  const [one, two, others] = [await get("/", person), await get("/", person), await get("/", other)];
  expect(await closeAllSessions(person.id)).toBe(2);
  for (const { request } of [one, two]) expect(await findViewer(request, {})).toBeNull();
  expect(await findViewer(others.request, {})).not.toBeNull();
});

test("an account that is closed is signed out at once", async () => {
  const person = await buildPerson();
  const { request } = await get("/", person);
  await write((tx) => tx.person.update({ where: { id: person.id }, data: { deactivatedAt: someday } }));
  expect(await findViewer(request, {})).toBeNull();
});

test("a session ends when its time is over, and is cleared away by the next one", async () => {
  const person = await buildPerson();
  const opened = { personId: person.id, device: "iPad", now: someday };
  await openSession({ ...opened, id: "old", expiresAt: new Date(someday.getTime() + day) });
  expect(await findViewerBySession("old", new Date(someday.getTime() + day - 1))).toMatchObject({
    id: person.id,
  });
  expect(await findViewerBySession("old", new Date(someday.getTime() + day))).toBeNull();
  expect(await listSessions(person.id, new Date(someday.getTime() + day))).toEqual([]);
  const later = new Date(someday.getTime() + 2 * day);
  await openSession({ ...opened, id: "new", now: later, expiresAt: new Date(later.getTime() + day) });
  expect((await db.session.findMany({ where: { personId: person.id } })).map(({ id }) => id)).toEqual([
    "new",
  ]);
});

test("signing in again, as oneself or somebody else, ends the session this browser had", async () => {
  const [person, other] = [await buildPerson(), await buildPerson()];
  const first = (await startSession(person.id, new Request("http://localhost"))).split(";")[0] ?? "";
  await startSession(other.id, new Request("http://localhost", { headers: { Cookie: first } }));
  expect(await viewerOf(first)).toBeNull();
  expect(await db.session.count({ where: { personId: other.id } })).toBe(1);
});

async function viewerFor(person: Viewer) {
  const { request, context } = await get("/", person);
  return findViewer(request, context);
}

function viewerOf(cookie: string) {
  return findViewer(new Request("http://localhost", { headers: { Cookie: cookie } }), {});
}
