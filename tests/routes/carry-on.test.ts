import { buildPerson } from "../support/builders";
import { post } from "../support/requests";
import { wholeSite } from "../support/whole-site";
import { beforeAll, expect, test } from "vitest";
import { hashPassword } from "~/auth/password.server";
import { db } from "~/platform/db.server";

const email = "ada.byron@example.nhs.uk";
const password = "a long and honest password";
const typed = {
  title: "Warm drink before the ward goes quiet",
  change: 'We sit down together.\nNobody hurries, "really" & <gently>.',
  audience: "organisation",
  themes: ["choice", "safety"],
};
let site: (request: Request) => Promise<Response>;

beforeAll(async () => {
  site = await wholeSite();
  await buildPerson({ email, passwordHash: await hashPassword(password) });
});

test("what was typed when the session had run out is saved after signing in, on a second try too", async () => {
  const signIn = await send("/ideas/new", typed);
  expect(signIn.status).toBe(401);
  expect(signIn.heading).toBe("Sign in to carry on");
  expect(await db.idea.count()).toBe(0);

  const wrong = await send(signIn.action, { ...signIn.fields, email, password: "a guess" });
  expect(wrong.status).toBe(400);
  expect(wrong.html).toContain("don&#x27;t go together");

  const right = await send(wrong.action, { ...wrong.fields, email, password });
  expect([right.status, right.heading, right.action]).toEqual([200, "Welcome back", "/ideas/new"]);
  expect(right.cookie).toContain("pathfinders_session=");
  expect(right.html).toContain("Nobody hurries, &quot;really&quot; &amp; &lt;gently&gt;.");

  const saved = await send(right.action, right.fields, right.cookie);
  expect(saved.status).toBe(302);
  const [idea] = await db.idea.findMany({ include: { themes: { select: { theme: true } } } });
  expect(idea).toMatchObject({ title: typed.title, change: typed.change, audience: "organisation" });
  expect(idea?.themes.map(({ theme }) => theme).sort()).toEqual(["choice", "safety"]);
});

test("none of it was kept on the server meanwhile", async () => {
  await send("/ideas/new", { title: "Words for this page only" });
  const tables = [await db.idea.findMany(), await db.session.findMany(), await db.rateLimit.findMany()];
  expect(JSON.stringify(tables)).not.toContain("Words for this page only");
});

test("a patient's number isn't saved by that way round either", async () => {
  const signIn = await send("/ideas/new", { ...typed, change: "Seen with 943 476 5919" });
  const right = await send(signIn.action, { ...signIn.fields, email, password });
  const refused = await send(right.action, right.fields, right.cookie);
  expect(refused.status).toBe(400);
  expect(refused.html).toContain("943 476 5919");
  expect(JSON.stringify(await db.idea.findMany())).not.toContain("943 476 5919");
});

test("a form that was made to lead to another site doesn't", async () => {
  const fields = {
    email,
    password,
    "carried-to": "https://elsewhere.example/take",
    "carried:title": "Words",
  };
  const answer = await send("/login", fields);
  expect(answer.status).toBe(200);
  expect(answer.action).toBe("/");
  expect(answer.html).not.toContain("elsewhere.example");
});

test("a page that isn't a form is simply told to sign in", async () => {
  const request = new Request("http://localhost/ideas/new", {
    method: "POST",
    body: JSON.stringify({ title: "x" }),
    headers: { "Content-Type": "application/json", Origin: "http://localhost" },
  });
  expect((await site(request)).status).toBe(401);
});

type Fields = Record<string, string | string[]>;

async function send(path: string, fields: Fields, cookie = "") {
  const { request } = await post(path, fields, null);
  if (cookie) request.headers.set("Cookie", cookie.split(";")[0] ?? "");
  const answer = await site(request);
  const html = await answer.text();
  return {
    status: answer.status,
    cookie: answer.headers.get("Set-Cookie") ?? "",
    html,
    heading: /<h1>(.*?)<\/h1>/.exec(html)?.[1],
    ...lastForm(html),
  };
}

/** Where the page's last form leads, and its hidden fields, as a browser would send them. */
function lastForm(html: string): { action: string; fields: Fields } {
  const form = html.split("<form ").at(-1) ?? "";
  const fields: Fields = {};
  for (const [, name = "", value = ""] of form.matchAll(
    /<input type="hidden" name="([^"]*)" value="([^"]*)"/g,
  ))
    fields[plain(name)] = [...[fields[plain(name)] ?? []].flat(), plain(value)];
  return { action: /action="([^"]*)"/.exec(form)?.[1] ?? "", fields };
}

function plain(html: string): string {
  return html
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");
}
