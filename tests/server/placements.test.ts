import { buildIdea, buildPerson, buildTeam, someday } from "../support/builders";
import { buildCycle, placementForm } from "../support/cycles";
import { beforeEach, describe, expect, it } from "vitest";
import { deleteCycle } from "~/domain/cycles/delete-cycle.server";
import { findOffered, listPlacements, listRampPlacements } from "~/domain/cycles/find-placements.server";
import { listMovements } from "~/domain/cycles/list-movements.server";
import { placeCycle } from "~/domain/cycles/place-cycle.server";
import { asSeen } from "~/domain/cycles/placement-form";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { setWithdrawn } from "~/domain/ideas/withdraw-idea.server";
import type { Viewer } from "~/domain/people/viewer";
import { db, write } from "~/platform/db.server";

const later = new Date("2026-04-02T09:00:00.000Z");

let amara: Viewer, ruth: Viewer, joe: Viewer;
let ideaId: number, cycleId: number;

beforeEach(async () => {
  await write((tx) => tx.cyclePlacement.deleteMany());
  const willow = await buildTeam();
  amara = await buildPerson({ teams: [willow] });
  ruth = await buildPerson({ teams: [willow] });
  joe = await buildPerson({ teams: [await buildTeam()], roles: [{ role: "leader", teamId: null }] });
  ideaId = await buildIdea(amara, { teamId: willow.id, moment: "welcome" });
  cycleId = await buildCycle(amara, ideaId);
});

const moved = { "with-to": ["second", "between"] } as const;

describe("placing a cycle", () => {
  it("is for those who may test, keeps what was said and nothing else, and tells the spine without words", async () => {
    expect(await placeCycle(joe, cycleId, placementForm(moved), someday)).toBe("refused");
    expect(await listPlacements(cycleId)).toEqual([]);
    expect(await placeCycle(ruth, cycleId, placementForm(moved), someday)).toBe("saved");
    expect(await listPlacements(cycleId)).toEqual([
      { continuum: "with-to", eyes: "staff", before: "second", after: "between" },
    ]);
    const event = await db.event.findFirstOrThrow({ where: { cycleId, type: "cycle-placed" } });
    expect([event.actorId, event.ideaId]).toEqual([ruth.id, ideaId]);
  });

  it("keeps the eyes apart", async () => {
    await placeCycle(amara, cycleId, placementForm(moved), someday);
    await placeCycle(amara, cycleId, placementForm({ "with-to": ["second", "second"] }, "patient"), someday);
    expect((await listPlacements(cycleId)).map(({ eyes, after }) => [eyes, after])).toEqual([
      ["staff", "between"],
      ["patient", "second"],
    ]);
  });

  it("takes a second press for the same, and lets nobody write over what they haven't seen", async () => {
    await placeCycle(amara, cycleId, placementForm(moved), someday);
    expect(await placeCycle(amara, cycleId, placementForm(moved), later)).toBe("saved");
    const other = placementForm({ "care-control": ["second", "first"] });
    expect(await placeCycle(ruth, cycleId, other, later)).toBe("conflict");
    const seen = asSeen(await listPlacements(cycleId));
    expect(await placeCycle(ruth, cycleId, { ...other, seen }, later)).toBe("saved");
    expect((await listPlacements(cycleId)).map(({ continuum }) => continuum)).toEqual(["care-control"]);
  });

  it("leaves with its writer, and at its time, what only stayed beside something new", async () => {
    await placeCycle(amara, cycleId, placementForm(moved), someday);
    const seen = asSeen(await listPlacements(cycleId));
    const more = placementForm({ ...moved, "care-control": ["second", ""] });
    await placeCycle(ruth, cycleId, { ...more, seen }, later);
    const rows = await db.cyclePlacement.findMany({ where: { cycleId }, orderBy: { continuum: "asc" } });
    expect(rows.map(({ authorId, movedAt }) => [authorId, movedAt])).toEqual([
      [ruth.id, null],
      [amara.id, someday],
    ]);
  });

  it("goes with its cycle, and stays without a name when its writer goes", async () => {
    await placeCycle(ruth, cycleId, placementForm(moved), someday);
    await write((tx) => tx.person.delete({ where: { id: ruth.id } }));
    expect((await db.cyclePlacement.findMany()).map(({ authorId }) => authorId)).toEqual([null]);
    expect(await deleteCycle(amara, cycleId, later)).toBe(true);
    expect(await db.cyclePlacement.count()).toBe(0);
  });
});

describe("the next cycle", () => {
  it("is offered where the last one that says so left off, by the same eyes", async () => {
    await placeCycle(amara, cycleId, placementForm(moved), someday);
    await placeCycle(amara, cycleId, placementForm({ "with-to": ["second", "first"] }, "carer"), someday);
    await buildCycle(amara, ideaId, "Again, with two");
    const third = await buildCycle(amara, ideaId, "Again, with three");
    const place = { id: third, ideaId };
    expect(await findOffered(place, "staff")).toEqual({
      from: 1,
      places: [{ continuum: "with-to", before: "between", after: "" }],
    });
    expect(await findOffered(place, "patient")).toBeNull();
    await placeCycle(amara, third, placementForm({ "with-to": ["between", "first"] }), later);
    expect((await listRampPlacements(ideaId)).filter(({ eyes }) => eyes === "staff")).toMatchObject([
      { number: 1, after: "between" },
      { number: 3, cycleId: third, after: "first" },
    ]);
  });
});

describe("what the organisation counts", () => {
  async function counted() {
    return (await listMovements()).map(({ direction, personId, month, moment }) => [
      direction,
      personId,
      month,
      moment,
    ]);
  }

  it("is what everybody can read on its own page, from the month in which they could", async () => {
    await placeCycle(amara, cycleId, placementForm(moved), later);
    expect(await counted()).toEqual([["towards-first", amara.id, "2026-04", "welcome"]]);
    const handle = await findIdeaHandle(amara, ideaId);
    if (!handle) throw new Error("no idea");
    await setWithdrawn(amara, handle, true, later);
    expect(await counted()).toEqual([]);
  });

  it("leaves out a team's own ideas, drafts, and what is half said", async () => {
    for (const audience of ["team", "draft"] as const) {
      const idea = await buildIdea(amara, { audience, teamId: amara.teams[0]?.id ?? null });
      await placeCycle(amara, await buildCycle(amara, idea), placementForm(moved), later);
    }
    await placeCycle(amara, cycleId, placementForm({ "with-to": ["second", ""] }), later);
    expect(await counted()).toEqual([]);
  });

  it("names nobody where a team's name stands", async () => {
    const idea = await buildIdea(amara, { inTeamName: true, teamId: amara.teams[0]?.id ?? null });
    await placeCycle(amara, await buildCycle(amara, idea), placementForm(moved), later);
    expect((await counted()).map(([, personId]) => personId)).toEqual([null]);
  });
});
