import { beforeAll, describe, expect, test } from "vitest";
import { buildIdea, buildPerson, buildTeam, someday } from "../support/builders";
import { buildStudied } from "../support/celebrations";
import type { PlanForm } from "~/domain/cycles/cycle-form";
import { deleteCycle } from "~/domain/cycles/delete-cycle.server";
import { findCycle, findStart } from "~/domain/cycles/find-cycle.server";
import { emptyPlan } from "~/domain/cycles/inherit-plan";
import { listCycles } from "~/domain/cycles/list-cycles.server";
import { changePlan, planCycle } from "~/domain/cycles/plan-cycle.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import type { Viewer } from "~/domain/people/viewer";
import { db, write } from "~/platform/db.server";

let author: Viewer;
let stranger: Viewer;

beforeAll(async () => {
  author = await buildPerson({ teams: [await buildTeam()] });
  stranger = await buildPerson();
});

const plan = (change: string): PlanForm => ({
  ...emptyPlan,
  change,
  objective: "",
  scale: "one-shift",
  predictions: [],
});
const nights = { conditions: "shift", conditionsWords: "nights" } as const;

async function ramp() {
  const ideaId = await buildIdea(author);
  const first = await buildStudied(author, ideaId, { learnt: "Sit down" });
  const planned = Number(await planCycle(author, ideaId, plan("Two of us"), someday));
  return { ideaId, first, planned };
}

const kinOf = async (id: number) => {
  const { grewFromId, conditions, conditionsWords } = await db.cycle.findUniqueOrThrow({ where: { id } });
  return { grewFromId, conditions, conditionsWords };
};

async function handleOf(ideaId: number) {
  const idea = await findIdeaHandle(author, ideaId);
  if (!idea) throw new Error("The idea isn't there.");
  return idea;
}

describe("a cycle", () => {
  test("grows from the last, or from the one that was named", async () => {
    const { ideaId, first, planned } = await ramp();
    expect((await kinOf(planned)).grewFromId).toBe(first);
    const other = await planCycle(author, ideaId, plan("Three of us"), someday, { fromId: first });
    expect(await kinOf(Number(other))).toEqual({ grewFromId: first, conditions: "", conditionsWords: "" });
  });

  test("branches off from one that taught something, and from no other", async () => {
    const { ideaId, first, planned } = await ramp();
    const branch = await planCycle(author, ideaId, plan("Sit down"), someday, {
      fromId: first,
      branch: nights,
    });
    expect(await kinOf(Number(branch))).toEqual({ grewFromId: first, ...nights });
    expect(
      await planCycle(author, ideaId, plan("No"), someday, { fromId: planned, branch: nights }),
    ).toBeNull();
    expect(
      await planCycle(stranger, ideaId, plan("No"), someday, { fromId: first, branch: nights }),
    ).toBeNull();
  });

  test("doesn't grow from another idea's", async () => {
    const [here, there] = [await ramp(), await ramp()];
    const origin = { fromId: there.first, branch: nights };
    expect(await planCycle(author, here.ideaId, plan("No"), someday, origin)).toBeNull();
    expect(await findStart(await handleOf(here.ideaId), { fromId: there.first, isBranch: false })).toBeNull();
  });

  test("is planned once, however often it's sent", async () => {
    const { ideaId, first } = await ramp();
    const origin = { fromId: first, branch: nights };
    const once = await planCycle(author, ideaId, plan("Sit down"), someday, origin);
    expect(await planCycle(author, ideaId, plan("Sit down"), someday, origin)).toBe(once);
  });

  test("says what is different in words that can be mended", async () => {
    const { ideaId, first, planned } = await ramp();
    const origin = { fromId: first, branch: nights };
    const id = Number(await planCycle(author, ideaId, plan("Sit down"), someday, origin));
    const late = { conditions: "shift", conditionsWords: "late nights" } as const;
    expect(await changePlan(author, id, 1, plan("Sit down"), someday, late)).toBe("saved");
    expect(await kinOf(id)).toEqual({ grewFromId: first, ...late });
    await changePlan(author, planned, 1, plan("Two of us"), someday, late);
    expect((await kinOf(planned)).conditions).toBe("");
  });

  test("hands its place on the ramp to what was to grow from it, when its plan is deleted", async () => {
    const { ideaId, first } = await ramp();
    const origin = { fromId: first, branch: nights };
    const branch = Number(await planCycle(author, ideaId, plan("Sit down"), someday, origin));
    const next = Number(await planCycle(author, ideaId, plan("Two of us sit down"), someday));
    expect((await kinOf(next)).grewFromId).toBe(branch);
    await deleteCycle(author, branch, someday);
    expect(await kinOf(next)).toEqual({ grewFromId: first, ...nights });
  });
});

describe("the form of a branch", () => {
  test("starts from the test as it was, and asks anew who, when and where", async () => {
    const ideaId = await buildIdea(author);
    const id = await buildStudied(author, ideaId, { act: "adapt", actedAt: someday });
    await write((tx) =>
      tx.cycle.update({
        where: { id },
        data: { nextStep: "Two of us", who: "Days", whenText: "Noon", what: "Sit", change: "One of us" },
      }),
    );
    const idea = await handleOf(ideaId);
    const branch = await findStart(idea, { fromId: id, isBranch: true });
    expect(branch?.plan).toMatchObject({ change: "One of us", what: "Sit", who: "", when: "", where: "" });
    const next = await findStart(idea, { fromId: id, isBranch: false });
    expect(next?.plan).toMatchObject({ change: "Two of us", who: "Days" });
  });
});

describe("readers", () => {
  test("see what a cycle grew from, on the ramp and on its page", async () => {
    const { ideaId, first } = await ramp();
    const origin = { fromId: first, branch: nights };
    const id = Number(await planCycle(author, ideaId, plan("Sit down"), someday, origin));
    const cycles = await listCycles(stranger, await handleOf(ideaId));
    expect(cycles.find((cycle) => cycle.id === id)).toMatchObject({ grewFromId: first, ...nights });
    const page = await findCycle(stranger, id);
    expect(page?.cycle.grewFrom?.id).toBe(first);
    expect(page?.cycle).not.toHaveProperty("remindedAt");
  });
});
