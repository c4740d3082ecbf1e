import { buildIdea, buildPerson, buildTeam } from "../support/builders";
import { buildAdopted, buildStudied, claimed } from "../support/celebrations";
import { beforeEach, describe, expect, it } from "vitest";
import type { ClaimedEvent } from "~/domain/activity/claim-events.server";
import type { Viewer } from "~/domain/people/viewer";
import { awardMilestones } from "~/domain/recognition/award-milestones.server";
import { db, write } from "~/platform/db.server";
import { watchQueries } from "~/platform/sqlite-adapter.server";

const day = (number: number) => new Date(Date.UTC(2026, 2, number, 8));
let author: Viewer, other: Viewer;
let idea: number, adopted: number;
let everything: ClaimedEvent[];

beforeEach(async () => {
  await write((tx) => tx.milestone.deleteMany());
  const [willow, oak] = [await buildTeam(), await buildTeam()];
  [author, other] = [await buildPerson({ teams: [willow] }), await buildPerson({ teams: [oak] })];
  idea = await buildIdea(author, { teamId: willow.id });
  adopted = await buildIdea(other, { teamId: oak.id });
  await buildAdopted(idea, adopted, oak.id);
  const cycle = await buildStudied(other, idea, { act: "rest", learnt: "Ask first." });
  const told = { ideaId: idea, cycleId: cycle, actorId: other.id };
  everything = [
    claimed("idea-shared", day(1), { actorId: author.id, ideaId: idea }),
    claimed("idea-shared", day(2), { actorId: other.id, ideaId: adopted }),
    claimed("cycle-studied", day(3), told),
    claimed("cycle-acted", day(4), told),
    claimed("idea-adopted", day(5), { actorId: other.id, ideaId: idea }),
    claimed("practice-published", day(6), { actorId: other.id, ideaId: idea }),
  ];
});

async function awarded() {
  return db.milestone.findMany({
    select: { key: true, kind: true, personId: true, ideaId: true, at: true },
    orderBy: { at: "asc" },
  });
}

const award = (events: ClaimedEvent[]) => write((tx) => awardMilestones(tx, events));

const expected = () => [
  { key: `first-idea:${author.id}`, kind: "first-idea", personId: author.id, ideaId: idea, at: day(1) },
  {
    key: `first-cycle-studied:${other.id}`,
    kind: "first-cycle-studied",
    personId: other.id,
    ideaId: idea,
    at: day(3),
  },
  {
    key: `learnt-out-loud:${other.id}:${idea}`,
    kind: "learnt-out-loud",
    personId: other.id,
    ideaId: idea,
    at: day(4),
  },
  {
    key: `first-adoption:${author.id}`,
    kind: "first-adoption",
    personId: author.id,
    ideaId: idea,
    at: day(5),
  },
  {
    key: `became-practice:${author.id}:${idea}`,
    kind: "became-practice",
    personId: author.id,
    ideaId: idea,
    at: day(6),
  },
];

describe("milestones", () => {
  it("follow from what happened, at the time it happened", async () => {
    await award(everything);
    expect(await awarded()).toEqual(expected());
  });

  it("are awarded once, however often and in whatever parts the events come", async () => {
    await award(everything);
    await award(everything.toReversed());
    for (const event of everything) await award([event, event]);
    expect(await awarded()).toEqual(expected());
  });

  it("are awarded once by several that work at the same time", async () => {
    await Promise.all([everything, everything.slice(2), everything.toReversed()].map(award));
    expect(await awarded()).toEqual(expected());
  });

  it("stay as they are when an earlier event comes late", async () => {
    const second = await buildIdea(author);
    const shared = (at: Date, ideaId: number) => claimed("idea-shared", at, { actorId: author.id, ideaId });
    await award([shared(day(9), second)]);
    await award([shared(day(1), idea)]);
    expect(await awarded()).toMatchObject([{ ideaId: second, at: day(9) }]);
  });

  it("aren't there when the work on the events is undone", async () => {
    const broken = write(async (tx) => {
      await awardMilestones(tx, everything);
      throw new Error("something else went wrong");
    });
    await expect(broken).rejects.toThrow("something else");
    expect(await awarded()).toEqual([]);
  });

  it("take as many statements for many events as for few", async () => {
    const few = await statementsOf(() => award(everything));
    await write((tx) => tx.milestone.deleteMany());
    const people = await Promise.all(Array.from({ length: 20 }, () => buildPerson()));
    const many = people.map(({ id }) => claimed("idea-shared", day(7), { actorId: id, ideaId: idea }));
    expect(await statementsOf(() => award([...everything, ...many]))).toBe(few);
    expect(await awarded()).toHaveLength(25);
  });

  it("cost nothing where nothing happened that could be one", async () => {
    const commented = claimed("comment-written", day(1), { actorId: author.id, ideaId: idea });
    expect(await statementsOf(() => award([commented]))).toBe(0);
  });
});

async function statementsOf(run: () => Promise<unknown>): Promise<number> {
  const statements: string[] = [];
  const stop = watchQueries((sql) => statements.push(sql));
  await run();
  stop();
  return statements.filter((sql) => /^\s*(select|insert|update|delete)/i.test(sql)).length;
}
