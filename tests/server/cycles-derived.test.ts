import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { buildAdoption } from "../support/adoptions";
import { buildIdea, buildPerson, buildTeam, someday } from "../support/builders";
import { seed } from "../../prisma/seed/plant";
import { actNames } from "~/domain/cycles/acts";
import { deleteCycle } from "~/domain/cycles/delete-cycle.server";
import { planCycle } from "~/domain/cycles/plan-cycle.server";
import { recordAct, recordDo, recordStudy, startCycle } from "~/domain/cycles/record-step.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { stageNames, stageOf, type CycleFacts } from "~/domain/ideas/stages";
import { setWithdrawn } from "~/domain/ideas/withdraw-idea.server";
import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma, write } from "~/platform/db.server";

async function storedAndWorkedOut() {
  const ideas = await db.idea.findMany({
    include: {
      cycles: true,
      practices: { include: { practice: true } },
      adoptions: { include: { idea: { include: { cycles: true } } } },
    },
    orderBy: { id: "asc" },
  });
  const stored = ideas.map(({ id, stage, cycleCount }) => ({ id, stage, cycleCount }));
  const workedOut = ideas.map(({ id, cycles, practices, adoptions }) => {
    const inPractice = practices.some(({ practice }) => practice.takenDownAt === null);
    const inUse = adoptions.filter(({ idea }) => isInUse(idea));
    return {
      id,
      stage: stageOf({ inPractice, adoptions: inUse.length, cycles }),
      cycleCount: cycles.length,
    };
  });
  return { stored, workedOut };
}

/** Whether a team tests or uses what it took on, by its own rows alone. */
function isInUse(idea: { withdrawnAt: Date | null; audience: string; cycles: CycleFacts[] }): boolean {
  const own = stageOf({ inPractice: false, adoptions: 0, cycles: idea.cycles });
  const isThere = idea.withdrawnAt === null && idea.audience !== "draft" && own !== "resting";
  return isThere && idea.cycles.some((cycle) => cycle.startedAt !== null);
}

test("what the demonstration stores of its ideas can be worked out again, in every stage there is", async () => {
  await seed(new Date("2026-11-01T10:00:00Z"), () => {});
  const { stored, workedOut } = await storedAndWorkedOut();
  expect(stored).toEqual(workedOut);
  expect(new Set(workedOut.map(({ stage }) => stage))).toEqual(new Set(stageNames));
});

test("whatever people do, in whatever order, what is stored can be worked out again", async () => {
  const person = await buildPerson();
  const adopter = await buildPerson({ teams: [await buildTeam()] });
  const deed = fc.constantFrom("plan", "start", "do", "study", "act", "delete", "withdraw", "restore");
  const deeds = fc.array(fc.tuple(deed, fc.nat(2), fc.nat(2), fc.boolean()), {
    minLength: 3,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(deeds, async (all) => {
      const sourceId = await buildIdea(person);
      const adoptingId = await buildAdoption(adopter, sourceId);
      for (const [minute, [deed, which, act, isSource]] of all.entries()) {
        const [who, ideaId] = isSource ? [person, sourceId] : [adopter, adoptingId];
        await doIt(who, ideaId, { deed, which, act, minute });
      }
      const { stored, workedOut } = await storedAndWorkedOut();
      expect(stored).toEqual(workedOut);
      await asBefore();
      await write((tx) => tx.$executeRaw(fromFirstTestOn));
      expect((await storedAndWorkedOut()).stored).toEqual(workedOut);
    }),
    { numRuns: 15 },
  );
});

const migration = "prisma/migrations/20261125090000_growing_from_first_test/migration.sql";
const fromFirstTestOn = Prisma.raw(readFileSync(migration, "utf8"));

/** The stages as they were stored while a team that had said it would try an idea made it grow. */
async function asBefore(): Promise<void> {
  const promised = { idea: { withdrawnAt: null, audience: { not: "draft" }, stage: { not: "resting" } } };
  const where = { stage: { in: ["seed", "trying", "learning"] }, adoptions: { some: promised } };
  await write((tx) => tx.idea.updateMany({ where, data: { stage: "growing" } }));
}

type Deed = { deed: string; which: number; act: number; minute: number };

async function doIt(person: Viewer, ideaId: number, { deed, which, act, minute }: Deed): Promise<void> {
  const now = new Date(someday.getTime() + minute * 60_000);
  if (deed === "withdraw" || deed === "restore") {
    const idea = await findIdeaHandle(person, ideaId);
    if (idea) await setWithdrawn(person, idea, deed === "withdraw", now);
    return;
  }
  const cycles = await db.cycle.findMany({ where: { ideaId }, orderBy: { number: "asc" } });
  if (deed === "plan") {
    await planCycle(person, ideaId, { ...emptyPlan, change: `Try ${minute}` }, now);
    return;
  }
  const cycle = cycles[which % Math.max(1, cycles.length)];
  if (!cycle) return;
  const said = { learnt: `Learnt ${minute}`, surprise: "", results: [] };
  const happened = { asPlanned: `Yes ${minute}`, observations: "", problems: "", startsOn: "" };
  const decided = { act: actNames[act] ?? "rest", learnt: `Learnt ${minute}`, nextStep: "Go on" };
  const deedsOnCycle: Record<string, () => Promise<unknown>> = {
    start: () => startCycle(person, cycle.id, now),
    do: () => recordDo(person, cycle.id, cycle.revision, happened, now),
    study: () => recordStudy(person, cycle.id, cycle.revision, said, now),
    act: () => recordAct(person, cycle.id, cycle.revision, decided, now),
    delete: () => deleteCycle(person, cycle.id, now),
  };
  await deedsOnCycle[deed]?.();
}

const emptyPlan = {
  ...{
    objective: "",
    change: "",
    scale: "one-person" as const,
    predictions: [],
    who: "",
    what: "",
    when: "",
    where: "",
  },
  ...{ dataPlan: "", risk: "", stopIf: "", mustKnow: "", startsOn: "", studyOn: "" },
};
