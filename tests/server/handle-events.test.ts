import "../support/test-database";
import { describe, expect, it } from "vitest";
import { buildIdea, buildPerson, someday } from "../support/builders";
import { setVote } from "~/domain/engagement/set-vote.server";
import { writeComment } from "~/domain/engagement/write-comment.server";
import { handleEvents } from "~/jobs/handle-events.server";
import { runRegularly } from "~/jobs/run-regularly";
import { startJobs } from "~/jobs/start-jobs.server";
import { db, Prisma, write } from "~/platform/db.server";
import { watchQueries } from "~/platform/sqlite-adapter.server";

const dayLong = 86_400_000;
const clock = () => someday;

describe("what follows from what happened", () => {
  it("is worked out once, however many do it at once", async () => {
    const author = await buildPerson();
    for (let i = 0; i < 5; i++) await setVote(await buildPerson(), await buildIdea(author), true, someday);
    const handled = await Promise.all([1, 2, 3].map(() => handleEvents(someday)));
    expect(handled.toSorted((a, b) => a - b)).toEqual([0, 0, 10]);
    expect(await db.notification.count({ where: { personId: author.id } })).toBe(5);
    expect(await handleEvents(someday)).toBe(0);
  });

  it("is worked out for more than fits at once, in questions that don't grow with it", async () => {
    const [author, ideaId] = [await buildPerson(), await buildIdea(await buildPerson())];
    const events = (count: number) =>
      write((tx) =>
        tx.event.createMany({
          data: Array.from({ length: count }, () => ({
            ...({ type: "cycle-started", at: someday, actorId: author.id, ideaId } as const),
          })),
        }),
      );
    const statements = async (count: number) => {
      await events(count);
      let asked = 0;
      const stop = watchQueries(() => (asked += 1));
      await handleEvents(someday);
      stop();
      return asked;
    };
    await handleEvents(someday);
    expect(await statements(150)).toBe(await statements(3));
    await events(450);
    expect(await handleEvents(someday)).toBe(450);
  });

  it("makes milestones of what is long ago, and tells nobody", async () => {
    const [author, joe] = [await buildPerson(), await buildPerson()];
    const ideaId = await buildIdea(author);
    await writeComment(joe, ideaId, { body: "Long ago" }, someday);
    await handleEvents(new Date(someday.getTime() + 15 * dayLong));
    expect(await db.notification.count({ where: { personId: author.id } })).toBe(0);
    expect(await db.milestone.count({ where: { personId: author.id } })).toBe(1);
    await writeComment(joe, ideaId, { body: "Newer" }, someday);
    await handleEvents(new Date(someday.getTime() + 14 * dayLong));
    expect(await db.notification.count({ where: { personId: author.id } })).toBe(1);
  });

  it("leaves nothing half done where everything goes wrong: it all waits for the next time", async () => {
    const [author, joe] = [await buildPerson(), await buildPerson()];
    const ideaId = await buildIdea(author);
    await handleEvents(someday);
    await setVote(joe, ideaId, true, someday);
    const published = { type: "practice-published", at: someday, actorId: joe.id, ideaId };
    await write((tx) => tx.event.create({ data: published }));
    const mend = await refuseToTell(author.id);
    await expect(handleEvents(someday)).rejects.toThrow();
    expect(await db.event.count({ where: { handledAt: null } })).toBe(2);
    expect(await db.milestone.count({ where: { personId: author.id, kind: "became-practice" } })).toBe(0);
    await mend();
    expect(await handleEvents(someday)).toBe(2);
    expect(await db.milestone.count({ where: { personId: author.id, kind: "became-practice" } })).toBe(1);
  });

  it("isn't held up by an event that goes wrong, which is tried again later", async () => {
    const [author, unlucky, joe] = [await buildPerson(), await buildPerson(), await buildPerson()];
    const [ideaId, unluckysId] = [await buildIdea(author), await buildIdea(unlucky)];
    await handleEvents(someday);
    await setVote(joe, unluckysId, true, someday);
    const mend = await refuseToTell(unlucky.id);
    await setVote(joe, ideaId, true, someday);
    expect(await handleEvents(someday)).toBe(1);
    await writeComment(joe, ideaId, { body: "After it" }, someday);
    expect(await handleEvents(someday)).toBe(1);
    expect(await db.notification.count({ where: { personId: author.id } })).toBe(2);
    await mend();
    expect(await handleEvents(someday)).toBe(0);
    expect(await handleEvents(new Date(someday.getTime() + dayLong))).toBe(1);
    expect(await db.notification.count({ where: { personId: unlucky.id } })).toBe(1);
  });
});

/** Makes it go wrong to tell one person anything, until what it answers with is called. */
async function refuseToTell(personId: number): Promise<() => Promise<unknown>> {
  const refuse = `CREATE TRIGGER "no_news" BEFORE INSERT ON "Notification" WHEN new."personId" = ${personId}
    BEGIN SELECT RAISE(ABORT, 'no news'); END`;
  await write((tx) => tx.$executeRaw(Prisma.raw(refuse)));
  return () => write((tx) => tx.$executeRaw`DROP TRIGGER "no_news"`);
}

/** A run that goes on until it is let go. */
function heldRun() {
  let letGo = () => {};
  const promise = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { promise, letGo: () => letGo() };
}

describe("a job", () => {
  it("runs at once, never twice at a time, and once more when it was woken meanwhile", async () => {
    const [first, second] = [heldRun(), heldRun()];
    let runs = 0;
    const run = () => (++runs === 1 ? first.promise : second.promise);
    const job = runRegularly({ name: "held", everySeconds: 3600, run }, { clock, onError: () => {} });
    await Promise.resolve();
    job.wake();
    job.wake();
    expect(runs).toBe(1);
    first.letGo();
    await new Promise(setImmediate);
    expect(runs).toBe(2);
    second.letGo();
    await job.stop();
    job.wake();
    expect(runs).toBe(2);
  });

  it("is waited for when it's stopped", async () => {
    const held = heldRun();
    let isDone = false;
    const run = () => held.promise.then(() => (isDone = true));
    const job = runRegularly({ name: "held", everySeconds: 3600, run }, { clock, onError: () => {} });
    await Promise.resolve();
    const stopped = job.stop();
    held.letGo();
    await stopped;
    expect(isDone).toBe(true);
  });

  it("that goes wrong is told of, and rests", async () => {
    const told: string[] = [];
    let runs = 0;
    const run = () => {
      runs += 1;
      throw new Error("something");
    };
    const onError = (name: string) => told.push(name);
    const job = runRegularly({ name: "broken", everySeconds: 3600, run }, { clock, onError });
    await new Promise(setImmediate);
    job.wake();
    await job.stop();
    expect([told, runs]).toEqual([["broken"], 1]);
  });

  it("wakes when something was written, until the jobs are stopped", async () => {
    let runs = 0;
    const run = () => Promise.resolve((runs += 1));
    const jobs = startJobs([{ name: "counting", everySeconds: 3600, afterWrites: true, run }]);
    await new Promise(setImmediate);
    expect(runs).toBe(1);
    await buildPerson();
    await new Promise(setImmediate);
    expect(runs).toBe(2);
    await jobs.stop();
    await buildPerson();
    await new Promise(setImmediate);
    expect(runs).toBe(2);
  });
});
