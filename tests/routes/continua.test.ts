import { buildIdea, buildPerson, buildTeam, someday } from "../support/builders";
import { buildCycle, placementForm } from "../support/cycles";
import { get, outcome, post } from "../support/requests";
import { plain } from "../access/forms";
import { wholeSite } from "../support/whole-site";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startCycle } from "~/domain/cycles/record-step.server";
import { placeCycle } from "~/domain/cycles/place-cycle.server";
import { listPlacements } from "~/domain/cycles/find-placements.server";
import type { Viewer } from "~/domain/people/viewer";
import { write } from "~/platform/db.server";
import * as continua from "~/routes/cycles/continua";

const site = await wholeSite();

let amara: Viewer, ruth: Viewer, joe: Viewer;
let cycleId: number;

beforeAll(async () => {
  const willow = await buildTeam();
  amara = await buildPerson({ teams: [willow] });
  ruth = await buildPerson({ teams: [willow] });
  joe = await buildPerson({ teams: [await buildTeam()], roles: [{ role: "leader", teamId: null }] });
});

beforeEach(async () => {
  await write((tx) => tx.cyclePlacement.deleteMany());
  cycleId = await buildCycle(amara, await buildIdea(amara, { teamId: amara.teams[0]?.id ?? null }));
  await startCycle(amara, cycleId, someday);
});

async function html(address: string, viewer: Viewer): Promise<string> {
  return (await site((await get(address, viewer)).request)).text();
}

async function send(viewer: Viewer, fields: Record<string, string>) {
  const args = await post(
    `/cycles/${cycleId}/continua`,
    { eyes: "staff", seen: "/ / / / /", ...fields },
    viewer,
    {
      cycleId: String(cycleId),
    },
  );
  return outcome(() => continua.action(args));
}

describe("placing a cycle", () => {
  it("is for those who may test the idea; others read it on the cycle", async () => {
    const params = { cycleId: String(cycleId) };
    const statuses = [];
    for (const viewer of [amara, ruth, joe]) {
      const args = await get(`/cycles/${cycleId}/continua`, viewer, params);
      statuses.push((await outcome(() => continua.loader(args))).status);
    }
    expect(statuses).toEqual([200, 200, 403]);
    expect((await send(joe, { "before-with-to": "second" })).status).toBe(403);
    const saved = await send(ruth, { "before-with-to": "second", "after-with-to": "between" });
    expect([saved.status, saved.location]).toEqual([302, `/cycles/${cycleId}`]);
    expect(plain(await html(`/cycles/${cycleId}`, joe))).toContain(
      "From “Doing it to people” to “doing it for people, after asking”.",
    );
  });

  it("refuses a place that there isn't, and keeps what was chosen where somebody came first", async () => {
    expect((await send(amara, { "before-with-to": "4" })).status).toBe(400);
    await placeCycle(ruth, cycleId, placementForm({ "care-control": ["second", ""] }), someday);
    const second = await send(amara, { "before-with-to": "second" });
    expect(second.status).toBe(409);
    expect(second.value).toMatchObject({ typed: { "before-with-to": "second" } });
    expect((await listPlacements(cycleId)).map(({ continuum }) => continuum)).toEqual(["care-control"]);
  });

  it("asks only for before, until the test has started", async () => {
    const planned = await buildCycle(amara, await buildIdea(amara));
    const page = await html(`/cycles/${planned}/continua`, amara);
    expect(page).toContain('name="before-with-to"');
    expect(page).not.toContain('name="after-with-to"');
    expect(await html(`/cycles/${cycleId}/continua?eyes=carer`, amara)).toContain('name="after-with-to"');
  });
});

describe("the whole organisation", () => {
  async function placeBy(people: number, after: "between" | "second") {
    for (let i = 0; i < people; i++) {
      const person = await buildPerson();
      const cycle = await buildCycle(person, await buildIdea(person));
      await placeCycle(person, cycle, placementForm({ "with-to": ["second", after] }), someday);
    }
  }

  it("is for everybody, and says nothing of fewer than five people", async () => {
    await placeBy(5, "between");
    const five = plain(await html("/continua", joe));
    expect(five).toContain("5 tests moved towards doing with.");
    await write((tx) => tx.cyclePlacement.deleteMany());
    await placeBy(7, "between");
    await placeBy(4, "second");
    for (const by of ["all", "time", "stay", "team"]) {
      const page = plain(await html(`/continua?by=${by}`, joe));
      expect(page).toContain("As staff see it: not enough people yet");
      expect(page).not.toMatch(/\d+ tests/);
    }
  });

  it("is divided one way at a time", async () => {
    await placeBy(5, "between");
    expect(plain(await html("/continua?by=time", amara))).toContain("Up to the end of March 2026");
    expect(plain(await html("/continua?by=stay", amara))).toContain("Any moment");
    const main = async (address: string) => /<main[\s\S]*<\/main>/.exec(await html(address, amara))?.[0];
    const alone = await main("/continua?by=stay");
    expect(alone).toContain("As staff see it");
    expect(await main("/continua?by=stay&team=1&eyes=staff&month=2026-03")).toBe(alone);
  });

  it("says what to do where nobody has placed anything", async () => {
    expect(plain(await html("/continua", amara))).toContain("Nothing to see yet.");
  });
});
