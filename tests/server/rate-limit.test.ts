import "../support/test-database";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { countTries, countTry, forgetTries, type Limit } from "~/http/rate-limit.server";
import { db, write } from "~/platform/db.server";

const limit: Limit = { name: "knocking", points: 3, seconds: 60 };

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-02T09:00:00Z") }));

afterEach(async () => {
  vi.useRealTimers();
  await write((tx) => tx.rateLimit.deleteMany());
});

test("so many tries, then the answer 429 which says how long to wait", async () => {
  for (let i = 0; i < 3; i++) await countTry(limit, "ada");
  const answer = await refusal(() => countTry(limit, "ada"));
  expect(answer.status).toBe(429);
  expect(Number(answer.headers.get("Retry-After"))).toBeGreaterThan(50);
});

test("others, and other limits, have tries of their own", async () => {
  for (let i = 0; i < 3; i++) await countTry(limit, "ada");
  await countTry(limit, "grace");
  await countTry({ ...limit, name: "ringing" }, "ada");
});

test("after a while it may be tried again, and what has run out is cleared away", async () => {
  for (let i = 0; i < 3; i++) await countTry(limit, "ada");
  await refusal(() => countTry(limit, "ada"));
  vi.setSystemTime(Date.now() + 61_000);
  await countTry(limit, "grace");
  expect(await db.rateLimit.count()).toBe(1);
  await countTry(limit, "ada");
});

test("a try that was right is given back", async () => {
  for (let i = 0; i < 10; i++) {
    await countTry(limit, "ada");
    await forgetTries([{ limit, key: "ada" }]);
  }
});

test("tries at the same moment are all counted", async () => {
  const answers = await Promise.allSettled(Array.from({ length: 10 }, () => countTry(limit, "ada")));
  expect(answers.filter((answer) => answer.status === "fulfilled")).toHaveLength(3);
});

test("the narrower of two limits holds", async () => {
  const tries = [
    { limit: { ...limit, points: 100 }, key: "from here" },
    { limit, key: "ada" },
  ];
  for (let i = 0; i < 3; i++) await countTries(tries);
  expect((await refusal(() => countTries(tries))).status).toBe(429);
});

test("what was typed is not in the table", async () => {
  await countTry(limit, "943 476 5919 ada@example.nhs.uk");
  expect(JSON.stringify(await db.rateLimit.findMany())).not.toMatch(/943|ada|example/);
});

async function refusal(run: () => Promise<void>): Promise<Response> {
  const thrown: unknown = await run().catch((reason: unknown) => reason);
  if (!(thrown instanceof Response)) throw new Error("It was not refused.");
  return thrown;
}
