import { beforeAll, describe, expect, test } from "vitest";
import { buildIdea, buildPerson, buildTeam, someday } from "../support/builders";
import { get, outcome, post } from "../support/requests";
import { planCycle } from "~/domain/cycles/plan-cycle.server";
import { startCycle } from "~/domain/cycles/record-step.server";
import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";
import * as act from "~/routes/cycles/act";
import * as deletion from "~/routes/cycles/deletion";
import * as does from "~/routes/cycles/do";
import * as newCycle from "~/routes/cycles/new";
import * as plan from "~/routes/cycles/plan";
import * as show from "~/routes/cycles/show";
import * as start from "~/routes/cycles/start";
import * as study from "~/routes/cycles/study";

let author: Viewer;
let colleague: Viewer;
let reader: Viewer;
let team: { id: number; name: string };

beforeAll(async () => {
  team = await buildTeam("Rowan ward");
  author = await buildPerson({ name: "Hidden Hannah", teams: [team] });
  colleague = await buildPerson({ teams: [team] });
  reader = await buildPerson();
});

const planForm = {
  ...{
    objective: "",
    change: "A drink",
    scale: "one-person" as const,
    who: "",
    what: "",
    when: "",
    where: "",
  },
  ...{ dataPlan: "", risk: "", stopIf: "", mustKnow: "", startsOn: "", studyOn: "" },
  predictions: [{ position: 1, question: "Does it help?", prediction: "A little" }],
};

async function build(parts: Parameters<typeof buildIdea>[1] = {}) {
  const ideaId = await buildIdea(author, { teamId: team.id, ...parts });
  const cycleId = Number(await planCycle(author, ideaId, planForm, someday));
  return { ideaId, cycleId, ideaParams: { ideaId: String(ideaId) }, params: { cycleId: String(cycleId) } };
}

type Built = Awaited<ReturnType<typeof build>>;

const fields = {
  plan: { change: "A drink", scale: "one-person", revision: "1" },
  do: { asPlanned: "Yes", revision: "1" },
  study: { learnt: "Ask everybody", "result-1": "A lot", revision: "1" },
  act: { act: "adapt", learnt: "Ask everybody", nextStep: "Two of us", revision: "1" },
};

/** Every page and every write about a cycle, as this person: its name and the status it ends in. */
async function everything(
  viewer: Viewer | null,
  { ideaParams, params }: Built,
): Promise<Record<string, number>> {
  const runs: Record<string, () => Promise<unknown>> = {
    "read new": async () => newCycle.loader(await get("/ideas/1/cycles/new", viewer, ideaParams)),
    "read show": async () => show.loader(await get("/cycles/1", viewer, params)),
    "read start": async () => start.loader(await get("/cycles/1/start", viewer, params)),
    "read plan": async () => plan.loader(await get("/cycles/1/plan", viewer, params)),
    "read do": async () => does.loader(await get("/cycles/1/do", viewer, params)),
    "read study": async () => study.loader(await get("/cycles/1/study", viewer, params)),
    "read act": async () => act.loader(await get("/cycles/1/act", viewer, params)),
    "read deletion": async () => deletion.loader(await get("/cycles/1/deletion", viewer, params)),
    "write new": async () =>
      newCycle.action(await post("/ideas/1/cycles/new", fields.plan, viewer, ideaParams)),
    "write plan": async () => plan.action(await post("/cycles/1/plan", fields.plan, viewer, params)),
    "write start": async () => start.action(await post("/cycles/1/start", {}, viewer, params)),
    "write do": async () => does.action(await post("/cycles/1/do", fields.do, viewer, params)),
    "write study": async () => study.action(await post("/cycles/1/study", fields.study, viewer, params)),
    "write act": async () => act.action(await post("/cycles/1/act", fields.act, viewer, params)),
    "write deletion": async () => deletion.action(await post("/cycles/1/deletion", {}, viewer, params)),
  };
  const statuses: Record<string, number> = {};
  for (const [name, run] of Object.entries(runs)) statuses[name] = (await outcome(run)).status;
  return statuses;
}

describe("who may see and write", () => {
  test("somebody who may only read is answered 403 on every form and write", async () => {
    const built = await build();
    const { "read show": page, "read start": started, ...rest } = await everything(reader, built);
    expect([page, started]).toEqual([200, 302]);
    expect(new Set(Object.values(rest))).toEqual(new Set([403]));
  });

  test("a draft, a team's idea and a withdrawn one aren't there for others", async () => {
    const draft = await build({ audience: "draft" });
    expect(new Set(Object.values(await everything(colleague, draft)))).toEqual(new Set([404]));
    const teams = await build({ audience: "team" });
    expect(new Set(Object.values(await everything(reader, teams)))).toEqual(new Set([404]));
    const gone = await build();
    const { write } = await import("~/platform/db.server");
    await write((tx) => tx.idea.update({ where: { id: gone.ideaId }, data: { withdrawnAt: someday } }));
    expect(new Set(Object.values(await everything(colleague, gone)))).toEqual(new Set([404]));
  });

  test("nothing was written by any of them", async () => {
    const built = await build();
    await everything(reader, built);
    await everything(null, built);
    const cycle = await db.cycle.findUniqueOrThrow({ where: { id: built.cycleId } });
    expect(cycle).toMatchObject({ revision: 1, startedAt: null, learnt: "", act: "" });
    expect(await db.cycle.count({ where: { ideaId: built.ideaId } })).toBe(1);
  });

  test("signed out, pages lead to sign-in and forms keep what was typed", async () => {
    const statuses = await everything(null, await build());
    for (const [name, status] of Object.entries(statuses))
      expect([name, status]).toEqual([name, name.startsWith("read") ? 302 : 401]);
  });

  test("a number that is none isn't found", async () => {
    const params = { cycleId: "abc" };
    expect((await outcome(async () => show.loader(await get("/cycles/abc", author, params)))).status).toBe(
      404,
    );
  });
});

describe("the way through a cycle", () => {
  test("a colleague in the team plans, starts, writes, studies and decides", async () => {
    const { ideaId, ideaParams } = await build();
    const sent = { ...fields.plan, "question-1": "Does it help?", "prediction-1": "A little" };
    const planned = await outcome(async () =>
      newCycle.action(await post("/ideas/1/cycles/new", sent, colleague, ideaParams)),
    );
    const cycle = await db.cycle.findFirstOrThrow({ where: { ideaId, number: 2 } });
    const path = `/cycles/${cycle.id}`;
    const params = { cycleId: String(cycle.id) };
    expect(planned).toMatchObject({ status: 302, location: path });
    const steps = [
      async () => start.action(await post(`${path}/start`, {}, colleague, params)),
      async () => does.action(await post(`${path}/do`, { ...fields.do, revision: "2" }, colleague, params)),
      async () =>
        study.action(await post(`${path}/study`, { ...fields.study, revision: "3" }, colleague, params)),
      async () => act.action(await post(`${path}/act`, { ...fields.act, revision: "4" }, author, params)),
    ];
    for (const step of steps) expect(await outcome(step)).toMatchObject({ status: 302, location: path });
    expect((await db.idea.findUniqueOrThrow({ where: { id: ideaId } })).stage).toBe("learning");
    const next = await outcome(async () =>
      newCycle.loader(await get("/ideas/1/cycles/new", author, ideaParams)),
    );
    expect(next.value).toMatchObject({
      number: 3,
      plan: { change: "Two of us", predictions: [{ question: "Does it help?", prediction: "" }] },
    });
  });

  test("what is wrong is said beside what was typed", async () => {
    const { params } = await build();
    const sent = { act: "adopt", learnt: "Ask everybody", revision: "1" };
    const answer = await outcome(async () => act.action(await post("/cycles/1/act", sent, author, params)));
    expect(answer).toMatchObject({
      status: 400,
      value: { errors: { nextStep: expect.any(String) }, typed: sent },
    });
  });

  test("who comes second keeps the words and is told", async () => {
    const { params, cycleId } = await build();
    await startCycle(colleague, cycleId, someday);
    const all = [
      [does, fields.do],
      [study, fields.study],
      [act, fields.act],
      [plan, { ...fields.plan, who: "Nights" }],
    ] as const;
    for (const [route, { revision, ...typed }] of all) {
      const sent = { ...typed, revision };
      const answer = await outcome(async () => route.action(await post("/cycles/1", sent, author, params)));
      expect(answer).toMatchObject({ status: 409, value: { errors: { form: expect.any(String) }, typed } });
    }
  });
});

describe("an NHS number", () => {
  test.each(["plan", "do", "study", "act", "new"] as const)(
    "in the form %s is answered 400, and nothing is kept",
    async (name) => {
      const built = await build();
      const routes = { plan, do: does, study, act, new: newCycle };
      const sent = {
        ...(name === "new" ? fields.plan : fields[name]),
        learnt: "943 476 5919",
        asPlanned: "943 476 5919",
        change: "943 476 5919",
      };
      const params = name === "new" ? built.ideaParams : built.params;
      const answer = await outcome(async () =>
        routes[name].action(await post("/cycles/1", sent, author, params)),
      );
      expect(answer.status).toBe(400);
      const kept = JSON.stringify(await db.cycle.findMany({ where: { ideaId: built.ideaId } }));
      expect(kept).not.toContain("943 476");
    },
  );
});

describe("deleting a plan", () => {
  test("takes away one's own", async () => {
    const { params, ideaId } = await build();
    const answer = await outcome(async () =>
      deletion.action(await post("/cycles/1/deletion", {}, author, params)),
    );
    expect(answer).toMatchObject({ status: 302, location: `/ideas/${ideaId}` });
    expect(await db.cycle.count({ where: { ideaId } })).toBe(0);
  });

  test("explains with 403 why a colleague's plan or a started test stays", async () => {
    const { params, cycleId } = await build();
    const asColleague = await outcome(async () =>
      deletion.action(await post("/cycles/1/deletion", {}, colleague, params)),
    );
    expect(asColleague).toMatchObject({
      status: 403,
      value: { whyKept: expect.stringContaining("Only the person") },
    });
    await startCycle(author, cycleId, someday);
    const page = await outcome(async () => deletion.loader(await get("/cycles/1/deletion", author, params)));
    expect(page).toMatchObject({ status: 403, value: { whyKept: expect.stringContaining("has started") } });
  });
});

describe("an idea in the team's name", () => {
  test("never sends its author to a reader, on any page about its cycle", async () => {
    const { params, ideaParams } = await build({ inTeamName: true });
    const pages = [
      async () => show.loader(await get("/cycles/1", colleague, params)),
      async () => show.loader(await get("/cycles/1", reader, params)),
      async () => plan.loader(await get("/cycles/1/plan", colleague, params)),
      async () => does.loader(await get("/cycles/1/do", colleague, params)),
      async () => study.loader(await get("/cycles/1/study", colleague, params)),
      async () => act.loader(await get("/cycles/1/act", colleague, params)),
      async () => newCycle.loader(await get("/ideas/1/cycles/new", colleague, ideaParams)),
      async () => deletion.loader(await get("/cycles/1/deletion", colleague, params)),
    ];
    for (const page of pages) {
      const sent = JSON.stringify((await outcome(page)).value);
      expect(sent).not.toContain("Hannah");
      expect(sent).not.toMatch(new RegExp(`"(authorId|personId)":${author.id}\\b`));
    }
  });
});
