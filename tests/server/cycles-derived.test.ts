import fc from "fast-check";
import { expect, test } from "vitest";
import { buildIdea, buildPerson, someday } from "../support/builders";
import { seed } from "../../prisma/seed/plant";
import { actNames } from "~/domain/cycles/acts";
import { deleteCycle } from "~/domain/cycles/delete-cycle.server";
import { planCycle } from "~/domain/cycles/plan-cycle.server";
import { recordAct, recordDo, recordStudy, startCycle } from "~/domain/cycles/record-step.server";
import { stageOf } from "~/domain/ideas/stages";
import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";

async function storedAndWorkedOut() {
  const ideas = await db.idea.findMany({ include: { cycles: true }, orderBy: { id: "asc" } });
  const stored = ideas.map(({ id, stage, cycleCount }) => ({ id, stage, cycleCount }));
  const workedOut = ideas.map(({ id, cycles }) => ({
    id,
    stage: stageOf({ inPractice: false, adoptions: 0, cycles }),
    cycleCount: cycles.length,
  }));
  return { stored, workedOut };
}

test("what the demonstration stores of its ideas can be worked out again, in every stage there is so far", async () => {
  await seed(new Date("2026-11-01T10:00:00Z"), () => {});
  const { stored, workedOut } = await storedAndWorkedOut();
  expect(stored).toEqual(workedOut);
  const stagesSoFar = new Set(["seed", "trying", "learning", "growing", "resting"]);
  expect(new Set(workedOut.map(({ stage }) => stage))).toEqual(stagesSoFar);
});

test("whatever people do, in whatever order, what is stored can be worked out again", async () => {
  const person = await buildPerson();
  const deeds = fc.array(
    fc.tuple(fc.constantFrom("plan", "start", "do", "study", "act", "delete"), fc.nat(2), fc.nat(2)),
    {
      minLength: 3,
      maxLength: 10,
    },
  );
  await fc.assert(
    fc.asyncProperty(deeds, async (all) => {
      const ideaId = await buildIdea(person);
      for (const [i, [deed, which, act]] of all.entries())
        await doIt(person, ideaId, { deed, which, act, minute: i });
      const { stored, workedOut } = await storedAndWorkedOut();
      expect(stored).toEqual(workedOut);
    }),
    { numRuns: 15 },
  );
});

type Deed = { deed: string; which: number; act: number; minute: number };

async function doIt(person: Viewer, ideaId: number, { deed, which, act, minute }: Deed): Promise<void> {
  const now = new Date(someday.getTime() + minute * 60_000);
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
  ...{ dataPlan: "", risk: "", stopIf: "", mustKnow: "", startsOn: "" },
};
