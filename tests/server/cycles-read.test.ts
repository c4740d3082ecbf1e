import { beforeAll, describe, expect, test } from "vitest";
import { buildIdea, buildPerson, buildTeam, someday } from "../support/builders";
import { findCycle } from "~/domain/cycles/find-cycle.server";
import { listCycleMarks, listCycles } from "~/domain/cycles/list-cycles.server";
import { planCycle } from "~/domain/cycles/plan-cycle.server";
import { startCycle } from "~/domain/cycles/record-step.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import type { Viewer } from "~/domain/people/viewer";
import { watchQueries } from "~/platform/sqlite-adapter.server";

let author: Viewer;
let colleague: Viewer;
let reader: Viewer;
let moderator: Viewer;
let team: { id: number; name: string };

beforeAll(async () => {
  team = await buildTeam("Hazel ward");
  author = await buildPerson({ name: "Hidden Hannah", teams: [team] });
  colleague = await buildPerson({ name: "Open Olu", teams: [team] });
  reader = await buildPerson();
  moderator = await buildPerson({ roles: [{ role: "moderator", teamId: null }] });
});

const plan = {
  ...{
    objective: "Calm",
    change: "A drink",
    scale: "one-shift" as const,
    who: "",
    what: "",
    when: "",
    where: "",
  },
  ...{ dataPlan: "", risk: "", stopIf: "", mustKnow: "", startsOn: "", studyOn: "" },
  predictions: [
    { position: 1, question: "Does it help?", prediction: "A little" },
    { position: 2, question: "Who comes?", prediction: "Two" },
  ],
};

async function ideaWithCycles(parts: Parameters<typeof buildIdea>[1] = {}) {
  const ideaId = await buildIdea(author, { teamId: team.id, ...parts });
  const first = Number(await planCycle(author, ideaId, plan, someday));
  const second = Number(await planCycle(colleague, ideaId, { ...plan, change: "Two drinks" }, someday));
  return { ideaId, first, second };
}

async function listFor(viewer: Viewer, ideaId: number) {
  const idea = await findIdeaHandle(viewer, ideaId);
  if (!idea) throw new Error("the idea can't be seen");
  return listCycles(viewer, idea);
}

describe("the ramp", () => {
  test("lists the cycles first to last, each with its own predictions and who planned it", async () => {
    const { ideaId, first } = await ideaWithCycles();
    await startCycle(author, first, someday);
    const cycles = await listFor(reader, ideaId);
    expect(cycles).toMatchObject([
      { number: 1, change: "A drink", startedAt: someday, actedAt: null, by: { name: "Hidden Hannah" } },
      { number: 2, change: "Two drinks", startedAt: null, by: { name: "Open Olu" } },
    ]);
    expect(cycles[1]?.predictions).toEqual([
      { position: 1, question: "Does it help?", prediction: "A little", result: "", gap: "" },
      { position: 2, question: "Who comes?", prediction: "Two", result: "", gap: "" },
    ]);
  });

  test("asks the database once", async () => {
    const { ideaId } = await ideaWithCycles();
    const idea = await findIdeaHandle(reader, ideaId);
    const asked: string[] = [];
    const stop = watchQueries((sql) => asked.push(sql));
    if (idea) await listCycles(reader, idea);
    stop();
    expect(asked).toHaveLength(1);
  });

  test("gives chart marks to started cycles only, on their first day", async () => {
    const { ideaId, second } = await ideaWithCycles();
    await startCycle(author, second, new Date("2026-03-31T23:30:00Z"));
    expect(await listCycleMarks(ideaId)).toEqual([{ number: 2, startedOn: "2026-04-01" }]);
  });
});

describe("an idea in the team's name", () => {
  test("never gives its author away on the ramp or the cycle's page", async () => {
    const { ideaId, first } = await ideaWithCycles({ inTeamName: true });
    for (const viewer of [reader, colleague]) {
      const shown = JSON.stringify([await listFor(viewer, ideaId), (await findCycle(viewer, first))?.cycle]);
      expect(shown).toContain("Hazel ward");
      expect(shown).toContain("Open Olu");
      expect(shown).not.toContain("Hannah");
      expect(shown).not.toContain("authorId");
      expect(shown).not.toContain(`"personId":${author.id}`);
    }
  });

  test("is known to the moderators and to its author", async () => {
    const { ideaId } = await ideaWithCycles({ inTeamName: true });
    for (const viewer of [author, moderator])
      expect((await listFor(viewer, ideaId))[0]?.by.name).toBe("Hidden Hannah");
  });
});

describe("one cycle", () => {
  test("is found by whoever sees its idea, and says what they may do", async () => {
    const { first } = await ideaWithCycles();
    expect(await findCycle(reader, first)).toMatchObject({ mayTest: false, mayDelete: false });
    expect(await findCycle(colleague, first)).toMatchObject({ mayTest: true, mayDelete: false });
    expect(await findCycle(author, first)).toMatchObject({ mayTest: true, mayDelete: true });
  });

  test("isn't there where its idea isn't", async () => {
    const teams = await ideaWithCycles({ audience: "team" });
    expect(await findCycle(reader, teams.first)).toBeNull();
    expect(await findCycle(colleague, teams.first)).not.toBeNull();
    const drafts = await buildIdea(author, { audience: "draft", teamId: team.id });
    const cycleId = Number(await planCycle(author, drafts, plan, someday));
    expect(await findCycle(colleague, cycleId)).toBeNull();
    expect(await findCycle(moderator, cycleId)).toBeNull();
    expect(await findCycle(author, cycleId)).not.toBeNull();
  });
});
