import { beforeAll, describe, expect, test } from "vitest";
import { buildIdea, buildPerson, buildTeam, someday } from "../support/builders";
import type { ActForm, PlanForm, StudyForm } from "~/domain/cycles/cycle-form";
import { deleteCycle } from "~/domain/cycles/delete-cycle.server";
import { changePlan, planCycle } from "~/domain/cycles/plan-cycle.server";
import { recordAct, recordDo, recordStudy, startCycle } from "~/domain/cycles/record-step.server";
import { setWithdrawn } from "~/domain/ideas/withdraw-idea.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";

let author: Viewer;
let colleague: Viewer;
let stranger: Viewer;
let moderator: Viewer;
let team: { id: number; name: string };

beforeAll(async () => {
  team = await buildTeam();
  author = await buildPerson({ teams: [team] });
  colleague = await buildPerson({ teams: [team] });
  stranger = await buildPerson();
  moderator = await buildPerson({ roles: [{ role: "moderator", teamId: null }] });
});

const hours = (n: number) => new Date(someday.getTime() + n * 3_600_000);

function plan(parts: Partial<PlanForm> = {}): PlanForm {
  return {
    objective: "",
    change: "A warm drink",
    scale: "one-person",
    predictions: [{ position: 1, question: "Does it help?", prediction: "A little" }],
    who: "",
    what: "",
    when: "",
    where: "",
    dataPlan: "",
    risk: "",
    stopIf: "",
    mustKnow: "",
    startsOn: "",
    studyOn: "",
    ...parts,
  };
}

const study: StudyForm = {
  results: [{ position: 1, result: "A lot", gap: "otherwise" as const }],
  surprise: "",
  learnt: "Ask everybody",
};
const adapt: ActForm = { act: "adapt", learnt: "Ask everybody", nextStep: "Two of us" };
const wentWell = { asPlanned: "Yes", observations: "", problems: "", startsOn: "" };

async function planned(parts: Partial<PlanForm> = {}, idea: Parameters<typeof buildIdea>[1] = {}) {
  const ideaId = await buildIdea(author, { teamId: team.id, ...idea });
  const cycleId = await planCycle(author, ideaId, plan(parts), hours(1));
  return { ideaId, cycleId: Number(cycleId) };
}

const cycleOf = (id: number) => db.cycle.findUniqueOrThrow({ where: { id }, include: { predictions: true } });
const ideaOf = (id: number) => db.idea.findUniqueOrThrow({ where: { id } });
const eventsOf = async (cycleId: number) =>
  (await db.event.findMany({ where: { cycleId }, orderBy: { id: "asc" } })).map(({ type }) => type);

describe("planning", () => {
  test("numbers the cycles of an idea and moves it", async () => {
    const { ideaId, cycleId } = await planned();
    const second = await planCycle(colleague, ideaId, plan({ change: "Two warm drinks" }), hours(2));
    expect([await cycleOf(cycleId), await cycleOf(Number(second))].map(({ number }) => number)).toEqual([
      1, 2,
    ]);
    expect(await ideaOf(ideaId)).toMatchObject({ cycleCount: 2, stage: "seed", movedAt: hours(2) });
    expect(await eventsOf(cycleId)).toEqual(["cycle-planned"]);
  });

  test("survives a double click", async () => {
    const { ideaId, cycleId } = await planned();
    expect(await planCycle(author, ideaId, plan(), hours(2))).toBe(cycleId);
    expect((await ideaOf(ideaId)).cycleCount).toBe(1);
  });

  test("a question that was answered stays when its words are cleared", async () => {
    const { cycleId } = await planned();
    await recordStudy(author, cycleId, 1, study, hours(2));
    expect(await changePlan(author, cycleId, 2, plan({ predictions: [] }), hours(3))).toBe("saved");
    expect((await cycleOf(cycleId)).predictions).toMatchObject([{ position: 1, result: "A lot" }]);
  });

  test("changes the questions and keeps their results", async () => {
    const { cycleId } = await planned();
    await recordStudy(author, cycleId, 1, study, hours(2));
    const predictions = [
      { position: 1, question: "Did it help?", prediction: "A little" },
      { position: 2, question: "Who came?", prediction: "" },
    ];
    expect(await changePlan(colleague, cycleId, 2, plan({ predictions }), hours(3))).toBe("saved");
    expect((await cycleOf(cycleId)).predictions).toMatchObject([
      { position: 1, question: "Did it help?", result: "A lot" },
      { position: 2, question: "Who came?", result: "" },
    ]);
  });

  test("mending words moves nothing and says so", async () => {
    const { ideaId, cycleId } = await planned();
    const { movedAt } = await ideaOf(ideaId);
    await changePlan(author, cycleId, 1, plan({ change: "A cold drink" }), hours(9));
    expect((await ideaOf(ideaId)).movedAt).toEqual(movedAt);
    expect(await eventsOf(cycleId)).toEqual(["cycle-planned", "cycle-changed"]);
  });
});

describe("the steps", () => {
  test("start, do, study, act, each with its time, event and stage", async () => {
    const { ideaId, cycleId } = await planned();
    const stages: string[] = [];
    const look = async () => stages.push((await ideaOf(ideaId)).stage);
    await startCycle(author, cycleId, hours(2));
    await look();
    await recordDo(colleague, cycleId, 2, wentWell, hours(3));
    await look();
    await recordStudy(author, cycleId, 3, study, hours(4));
    await look();
    await recordAct(author, cycleId, 4, { ...adapt, act: "rest" }, hours(5));
    await look();
    expect(stages).toEqual(["trying", "trying", "learning", "resting"]);
    expect(await cycleOf(cycleId)).toMatchObject({
      startedAt: hours(2),
      doneAt: hours(3),
      studiedAt: hours(4),
      actedAt: hours(5),
      predictions: [{ result: "A lot" }],
    });
    expect(await eventsOf(cycleId)).toEqual([
      "cycle-planned",
      "cycle-started",
      "cycle-done",
      "cycle-studied",
      "cycle-acted",
    ]);
    expect((await ideaOf(ideaId)).movedAt).toEqual(hours(5));
  });

  test("starting twice is starting once", async () => {
    const { cycleId } = await planned();
    await startCycle(author, cycleId, hours(2));
    await startCycle(colleague, cycleId, hours(3));
    expect((await cycleOf(cycleId)).startedAt).toEqual(hours(2));
    expect(await eventsOf(cycleId)).toEqual(["cycle-planned", "cycle-started"]);
  });

  test("starting says which day it was", async () => {
    const { cycleId } = await planned({ startsOn: "2026-03-20" });
    await startCycle(author, cycleId, hours(2));
    expect((await cycleOf(cycleId)).startsOn).toBe("2026-03-02");
  });

  test("studying what wasn't started starts it, and acting on what wasn't studied studies it", async () => {
    const one = await planned();
    await recordStudy(author, one.cycleId, 1, study, hours(2));
    expect(await cycleOf(one.cycleId)).toMatchObject({
      startedAt: hours(2),
      doneAt: null,
      studiedAt: hours(2),
    });
    const other = await planned();
    await recordAct(author, other.cycleId, 1, adapt, hours(2));
    expect(await cycleOf(other.cycleId)).toMatchObject({
      startedAt: hours(2),
      studiedAt: hours(2),
      actedAt: hours(2),
    });
    expect((await ideaOf(other.ideaId)).stage).toBe("learning");
  });

  test("changing one's mind keeps the time and moves the stage", async () => {
    const { ideaId, cycleId } = await planned();
    await recordAct(author, cycleId, 1, adapt, hours(2));
    await recordAct(author, cycleId, 2, { ...adapt, act: "rest" }, hours(3));
    expect(await cycleOf(cycleId)).toMatchObject({ act: "rest", actedAt: hours(2) });
    expect((await ideaOf(ideaId)).stage).toBe("resting");
    expect((await eventsOf(cycleId)).at(-1)).toBe("cycle-changed");
  });

  test("starting again wakes a resting idea", async () => {
    const { ideaId, cycleId } = await planned();
    await recordAct(author, cycleId, 1, { ...adapt, act: "rest" }, hours(2));
    const next = Number(await planCycle(author, ideaId, plan(), hours(3)));
    expect((await ideaOf(ideaId)).stage).toBe("resting");
    await startCycle(author, next, hours(4));
    expect((await ideaOf(ideaId)).stage).toBe("learning");
  });

  test("who comes second is told, and a form that was sent twice is not", async () => {
    const { cycleId } = await planned();
    expect(await recordDo(author, cycleId, 1, wentWell, hours(2))).toBe("saved");
    expect(await recordDo(author, cycleId, 1, wentWell, hours(2))).toBe("saved");
    expect(await recordDo(colleague, cycleId, 1, { ...wentWell, asPlanned: "No" }, hours(3))).toBe(
      "conflict",
    );
    expect(await changePlan(colleague, cycleId, 1, plan({ who: "Days" }), hours(3))).toBe("conflict");
    expect(await recordStudy(colleague, cycleId, 1, study, hours(3))).toBe("conflict");
    expect(await recordAct(colleague, cycleId, 1, adapt, hours(3))).toBe("conflict");
    expect(await cycleOf(cycleId)).toMatchObject({
      asPlanned: "Yes",
      who: "",
      studiedAt: null,
      actedAt: null,
    });
    expect((await cycleOf(cycleId)).predictions[0]?.result).toBe("");
  });
});

describe("deleting", () => {
  test("takes away one's own plan; the others keep their numbers", async () => {
    const { ideaId, cycleId } = await planned();
    const second = Number(await planCycle(author, ideaId, plan({ change: "Tea" }), hours(2)));
    expect(await deleteCycle(author, cycleId, hours(3))).toBe(true);
    expect((await cycleOf(second)).number).toBe(2);
    expect((await ideaOf(ideaId)).cycleCount).toBe(1);
  });

  test("leaves a colleague's plan and whatever has started", async () => {
    const { cycleId } = await planned();
    expect(await deleteCycle(colleague, cycleId, hours(2))).toBe(false);
    await startCycle(author, cycleId, hours(2));
    expect(await deleteCycle(author, cycleId, hours(3))).toBe(false);
    expect(await db.cycle.count({ where: { id: cycleId } })).toBe(1);
  });
});

describe("who may", () => {
  async function everyWrite(person: Viewer, ideaId: number, cycleId: number): Promise<unknown[]> {
    const { revision } = await cycleOf(cycleId);
    return [
      await planCycle(person, ideaId, plan({ change: "Mine" }), hours(5)),
      await changePlan(person, cycleId, revision, plan({ change: "Mine" }), hours(5)),
      await startCycle(person, cycleId, hours(5)),
      await recordDo(person, cycleId, revision, wentWell, hours(5)),
      await recordStudy(person, cycleId, revision, study, hours(5)),
      await recordAct(person, cycleId, revision, adapt, hours(5)),
      await deleteCycle(person, cycleId, hours(5)),
    ];
  }

  const refused = [null, "refused", "refused", "refused", "refused", "refused", false];

  test("readers of a shared idea only look", async () => {
    const { ideaId, cycleId } = await planned();
    expect(await everyWrite(stranger, ideaId, cycleId)).toEqual(refused);
    expect(await everyWrite(moderator, ideaId, cycleId)).toEqual(refused);
  });

  test("a draft is its author's alone, also to test", async () => {
    const { ideaId, cycleId } = await planned({}, { audience: "draft" });
    expect(await everyWrite(colleague, ideaId, cycleId)).toEqual(refused);
  });

  test("what doesn't exist is refused", async () => {
    expect(await startCycle(author, 999_999, hours(1))).toBe("refused");
    expect(await planCycle(author, 999_999, plan(), hours(1))).toBeNull();
  });

  test("nothing is tested while the idea is withdrawn", async () => {
    const { ideaId, cycleId } = await planned();
    const idea = await findIdeaHandle(author, ideaId);
    if (idea) await setWithdrawn(author, idea, true, hours(2));
    expect(await everyWrite(author, ideaId, cycleId)).toEqual(refused);
  });
});
