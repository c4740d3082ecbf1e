import { buildIdea, buildPerson, buildTeam } from "../support/builders";
import { get, post } from "../support/requests";
import { siteRoutes, wholeSite } from "../support/whole-site";
import { beforeAll, describe, expect, test } from "vitest";
import { addressIn, buildWorld, type World } from "../access/world";
import type { Viewer } from "~/domain/people/viewer";

const routes = (await siteRoutes()).filter((route) => route.module.action);
let site: (request: Request) => Promise<Response>;
let world: World;

beforeAll(async () => {
  site = await wholeSite();
  world = await buildWorld();
});

async function sendRaw(path: string, viewer: Viewer | null, body: BodyInit | null, type?: string) {
  const { request } = await get(path, viewer);
  const headers = new Headers(request.headers);
  headers.set("Origin", "http://localhost");
  if (type) headers.set("Content-Type", type);
  return site(new Request(request.url, { method: "POST", body, headers }));
}

describe("a body that isn't a form", () => {
  test.each(routes.map((route) => [route.path]))("never breaks %s", async (path) => {
    const fresh = await buildWorld();
    const bodies: [BodyInit | null, string?][] = [
      ["{}", "application/json"],
      ["words", "text/plain"],
      ["--x", "multipart/form-data; boundary=y"],
      [null],
    ];
    for (const [body, type] of bodies)
      for (const viewer of [fresh.person, null])
        expect((await sendRaw(addressIn(fresh, path), viewer, body, type)).status, String(type)).toBeLessThan(
          500,
        );
  });

  test("is answered 400, in plain words", async () => {
    const answer = await sendRaw("/ideas/new", world.person, "{}", "application/json");
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("We couldn&#x27;t read that");
  });
});

test("very many fields are read in no time, by somebody who isn't signed in, too", async () => {
  const fields = Array.from({ length: 60_000 }, (_, i) => `${i.toString(36)}=`).join("&");
  const started = performance.now();
  const form = "application/x-www-form-urlencoded";
  expect((await sendRaw("/login", null, fields, form)).status).toBe(400);
  expect(performance.now() - started).toBeLessThan(4000);
});

test("what isn't a number of an edit is answered 400", async () => {
  const author = await buildPerson({ teams: [await buildTeam()] });
  const ideaId = await buildIdea(author);
  for (const number of ["", "x", "1e99", "9434765919", "-1", "0.5"]) {
    const { request } = await post(`/ideas/${ideaId}/history`, { number }, author);
    expect((await site(request)).status, number).toBe(400);
  }
});

test("a demonstration's person that no row could have is not found", async () => {
  for (const personId of ["x", "1e12", "9434765919", "Infinity", ""]) {
    const { request } = await post("/login/demo", { personId }, null);
    expect((await site(request)).status, personId).toBe(404);
  }
});

test("pages and their data are for the person who asked, and nothing in between keeps them", async () => {
  for (const path of ["/ideas", "/", "/login"]) {
    const viewer = path === "/login" ? null : world.person;
    const page = await site((await get(path, viewer)).request);
    expect(page.headers.get("Cache-Control"), path).toBe("private, no-cache");
  }
  const told = await site((await get("/ideas.data", world.person)).request);
  expect(told.headers.get("Cache-Control")).toBe("private, no-cache");
});
