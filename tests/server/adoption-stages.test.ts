import { buildIdea, buildPerson, buildTeam, ideaForm, someday } from "../support/builders";
import { buildAdoption } from "../support/adoptions";
import { beforeAll, describe, expect, it } from "vitest";
import { planCycle } from "~/domain/cycles/plan-cycle.server";
import { recordAct, recordStudy, startCycle } from "~/domain/cycles/record-step.server";
import { changeIdea } from "~/domain/ideas/change-idea.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { deleteIdea, setWithdrawn } from "~/domain/ideas/withdraw-idea.server";
import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";

const hours = (n: number) => new Date(someday.getTime() + n * 3_600_000);

const plan = {
  objective: "",
  change: "A warm drink",
  scale: "one-person" as const,
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
};

let author: Viewer, onOak: Viewer, onElm: Viewer, moderator: Viewer;

beforeAll(async () => {
  author = await buildPerson({ teams: [await buildTeam()] });
  onOak = await buildPerson({ teams: [await buildTeam()] });
  onElm = await buildPerson({ teams: [await buildTeam()] });
  moderator = await buildPerson({ roles: [{ role: "moderator", teamId: null }] });
});

async function stageOf(ideaId: number): Promise<string> {
  return (await db.idea.findUniqueOrThrow({ where: { id: ideaId } })).stage;
}

function shared(person: Viewer): Promise<number> {
  return buildIdea(person, { teamId: person.teams[0]?.id ?? null });
}

async function handleOf(person: Viewer, ideaId: number) {
  const handle = await findIdeaHandle(person, ideaId);
  if (!handle) throw new Error("They can't see it.");
  return handle;
}

async function withdraw(person: Viewer, ideaId: number, isWithdrawn: boolean) {
  expect(await setWithdrawn(person, await handleOf(person, ideaId), isWithdrawn, hours(9))).toBe(true);
}

/** A cycle that was started and studied, and then decided where an act is given. */
async function studied(person: Viewer, ideaId: number, act?: "adapt" | "rest", at = 1) {
  const cycleId = Number(await planCycle(person, ideaId, plan, hours(at)));
  await startCycle(person, cycleId, hours(at + 1));
  const revision = async () => (await db.cycle.findUniqueOrThrow({ where: { id: cycleId } })).revision;
  const words = {
    results: [{ position: 1, result: "A lot", gap: "otherwise" as const }],
    surprise: "",
    learnt: "Ask everybody",
  };
  expect(await recordStudy(person, cycleId, await revision(), words, hours(at + 2))).toBe("saved");
  const decided = { learnt: "Ask everybody", nextStep: "Toast" };
  if (act)
    expect(await recordAct(person, cycleId, await revision(), { act, ...decided }, hours(at + 3))).toBe(
      "saved",
    );
}

/** A team takes an idea on and begins a first test of its own. */
async function testing(person: Viewer, sourceId: number, at = 0): Promise<number> {
  const ideaId = await buildAdoption(person, sourceId, {}, hours(at));
  await startCycle(person, Number(await planCycle(person, ideaId, plan, hours(at))), hours(at));
  return ideaId;
}

async function audience(person: Viewer, ideaId: number, wanted: "draft" | "team" | "organisation") {
  const { revision, teamId } = await db.idea.findUniqueOrThrow({ where: { id: ideaId } });
  const form = ideaForm({ audience: wanted, teamId });
  expect(await changeIdea(person, ideaId, revision, form, hours(9))).toBe("changed");
}

describe("an idea that another team tries", () => {
  it("grows while that is so, and is again what its own tests make it when that is withdrawn", async () => {
    const sourceId = await shared(author);
    await studied(author, sourceId);
    expect(await stageOf(sourceId)).toBe("learning");
    const ideaId = await testing(onOak, sourceId, 6);
    expect(await stageOf(sourceId)).toBe("growing");
    await withdraw(onOak, ideaId, true);
    expect(await stageOf(sourceId)).toBe("learning");
    await withdraw(onOak, ideaId, false);
    expect(await stageOf(sourceId)).toBe("growing");
  });

  it("doesn't grow because a team says it will try it, but from that team's first test", async () => {
    const sourceId = await shared(author);
    const ideaId = await buildAdoption(onOak, sourceId);
    const cycleId = Number(await planCycle(onOak, ideaId, plan, hours(1)));
    expect([await stageOf(ideaId), await stageOf(sourceId)]).toEqual(["seed", "seed"]);
    await startCycle(onOak, cycleId, hours(2));
    expect([await stageOf(ideaId), await stageOf(sourceId)]).toEqual(["trying", "growing"]);
  });

  it("the same when a moderator withdraws it and brings it back", async () => {
    const sourceId = await shared(author);
    const ideaId = await testing(onOak, sourceId);
    await withdraw(moderator, ideaId, true);
    expect(await stageOf(sourceId)).toBe("seed");
    await withdraw(moderator, ideaId, false);
    expect(await stageOf(sourceId)).toBe("growing");
  });

  it("the same when it's rested, and taken up again", async () => {
    const sourceId = await shared(author);
    const ideaId = await testing(onOak, sourceId);
    await studied(onOak, ideaId, "rest");
    expect([await stageOf(ideaId), await stageOf(sourceId)]).toEqual(["resting", "seed"]);
    const cycleId = Number(await planCycle(onOak, ideaId, plan, hours(6)));
    expect(await stageOf(sourceId)).toBe("seed");
    await startCycle(onOak, cycleId, hours(7));
    expect([await stageOf(ideaId), await stageOf(sourceId)]).toEqual(["learning", "growing"]);
  });

  it("the same when it's deleted", async () => {
    const sourceId = await shared(author);
    const ideaId = await testing(onOak, sourceId);
    expect(await deleteIdea(onOak, await handleOf(onOak, ideaId))).toBe(true);
    expect(await stageOf(sourceId)).toBe("seed");
    expect(await db.adoption.count({ where: { sourceIdeaId: sourceId } })).toBe(0);
    expect(await db.event.count({ where: { ideaId: sourceId, type: "idea-adopted" } })).toBe(0);
  });

  it("the same when it becomes a draft again, but not when only the team sees it", async () => {
    const sourceId = await shared(author);
    const ideaId = await testing(onOak, sourceId);
    await audience(onOak, ideaId, "team");
    expect(await stageOf(sourceId)).toBe("growing");
    await audience(onOak, ideaId, "draft");
    expect(await stageOf(sourceId)).toBe("seed");
    await audience(onOak, ideaId, "organisation");
    expect(await stageOf(sourceId)).toBe("growing");
  });

  it("grows for as long as one of several teams is left", async () => {
    const sourceId = await shared(author);
    const [first, second] = [await testing(onOak, sourceId), await testing(onElm, sourceId)];
    await withdraw(onOak, first, true);
    expect(await stageOf(sourceId)).toBe("growing");
    await withdraw(onElm, second, true);
    expect(await stageOf(sourceId)).toBe("seed");
  });

  it("stays resting where its own team rests it, whoever else tries it", async () => {
    const sourceId = await shared(author);
    await studied(author, sourceId, "rest");
    await testing(onOak, sourceId, 6);
    expect(await stageOf(sourceId)).toBe("resting");
  });

  it("grows by those next to it alone: further down the path changes nothing", async () => {
    const sourceId = await shared(author);
    const onOaks = await testing(onOak, sourceId);
    const onElms = await testing(onElm, onOaks);
    expect([await stageOf(sourceId), await stageOf(onOaks), await stageOf(onElms)]).toEqual([
      "growing",
      "growing",
      "trying",
    ]);
    await withdraw(onOak, onOaks, true);
    expect([await stageOf(sourceId), await stageOf(onOaks)]).toEqual(["seed", "growing"]);
  });

  it("that is deleted itself leaves the others their ideas", async () => {
    const sourceId = await shared(author);
    const ideaId = await testing(onOak, sourceId);
    expect(await deleteIdea(author, await handleOf(author, sourceId))).toBe(true);
    expect(await db.adoption.findUniqueOrThrow({ where: { ideaId } })).toMatchObject({ sourceIdeaId: null });
    await withdraw(onOak, ideaId, true);
    await withdraw(onOak, ideaId, false);
    expect(await stageOf(ideaId)).toBe("trying");
  });

  it("doesn't move up the list when others mend their words", async () => {
    const sourceId = await shared(author);
    const ideaId = await testing(onOak, sourceId, 1);
    await audience(onOak, ideaId, "team");
    await withdraw(onOak, ideaId, true);
    await withdraw(onOak, ideaId, false);
    const source = await db.idea.findUniqueOrThrow({ where: { id: sourceId } });
    expect(source.movedAt).toEqual(hours(1));
  });
});
