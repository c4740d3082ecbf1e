import { testDataDir } from "../support/test-database";
import path from "node:path";
import Database from "better-sqlite3";
import { beforeAll, expect, test } from "vitest";

// Settings are read once, so what differs in production has a file of its own.
beforeAll(() => {
  process.env.PATHFINDERS_MODE = "production";
  process.env.SITE_URL = "https://pathfinders.example.nhs.uk";
});

test("the demonstration's sign-in isn't there", async () => {
  const { loader, action } = await import("~/routes/accounts/demo-login");
  const { outcome } = await import("../support/requests");
  const args = (init?: RequestInit) => ({
    request: new Request("https://pathfinders.example.nhs.uk/login/demo", init),
    params: {},
    context: {},
  });
  expect(await outcome(async () => loader(args()))).toMatchObject({ status: 404 });
  expect(
    await outcome(async () => action(args({ method: "POST", body: new URLSearchParams({ personId: "1" }) }))),
  ).toMatchObject({ status: 404 });
});

test("the sign-in page offers nobody", async () => {
  const { loader } = await import("~/routes/accounts/login");
  const { outcome } = await import("../support/requests");
  const args = { request: new Request("https://pathfinders.example.nhs.uk/login"), params: {}, context: {} };
  expect(await outcome(async () => loader(args))).toMatchObject({ value: { cast: [] } });
});

test("a message to the next page travels over an encrypted line only", async () => {
  const { redirectSaying } = await import("~/http/flash.server");
  const answer = (await redirectSaying("/", "signed-out")) as Response;
  expect(answer.headers.get("Set-Cookie")).toContain("; Secure");
});

test("the session travels over an encrypted line only", async () => {
  const { startSession } = await import("~/auth/session.server");
  const { buildPerson } = await import("../support/builders");
  const person = await buildPerson();
  expect(await startSession(person.id, new Request("https://pathfinders.example.nhs.uk"))).toContain(
    "; Secure",
  );
});

test("a database that holds a demonstration is refused", async () => {
  const { refuseUnfitDatabase } = await import("~/platform/site-mode.server");
  const database = new Database(path.join(testDataDir, "pathfinders.db"));
  database.prepare(`DELETE FROM "Setting" WHERE "key" = 'mode'`).run();
  expect(refuseUnfitDatabase).not.toThrow();
  expect(database.prepare(`SELECT "value" FROM "Setting" WHERE "key" = 'mode'`).pluck().get()).toBe(
    "production",
  );
  database.prepare(`UPDATE "Setting" SET "value" = 'demo' WHERE "key" = 'mode'`).run();
  expect(refuseUnfitDatabase).toThrow(/demonstration data.*DATA_DIR/);
  database.close();
});
