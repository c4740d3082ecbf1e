import { buildIdea, buildPerson, buildTeam } from "../support/builders";
import { buildMeasure, fillMeasure, point } from "../support/measures";
import { beforeAll, describe, expect, it } from "vitest";
import {
  addAnnotation,
  changeAnnotation,
  deleteAnnotation,
  findAnnotation,
  mostAnnotations,
} from "~/domain/measures/annotations.server";
import { findMeasure } from "~/domain/measures/find-measure.server";
import { readChart } from "~/domain/measures/list-points.server";
import { mostStarts } from "~/domain/measures/phase-form";
import { findPhase, pickPhase, takePhaseAway } from "~/domain/measures/pick-phase.server";
import { findSmallCountsSetting, setSmallCounts } from "~/domain/measures/set-small-counts.server";
import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";

const later = new Date("2026-03-02T09:00:00Z");
let author: Viewer, colleague: Viewer, reader: Viewer, leader: Viewer;
let team: { id: number; name: string };

beforeAll(async () => {
  team = await buildTeam();
  author = await buildPerson({ teams: [team] });
  colleague = await buildPerson({ teams: [team] });
  reader = await buildPerson();
  leader = await buildPerson({ roles: [{ role: "leader", teamId: null }] });
});

const dateOf = (i: number) => `2026-01-${String(i + 1).padStart(2, "0")}`;

async function tracked(count = 20, smallest = 30) {
  const ideaId = await buildIdea(author, { teamId: team.id });
  const measureId = await buildMeasure(author, ideaId);
  const values = Array.from({ length: count }, (_, i) => point(dateOf(i), smallest + i));
  await fillMeasure(author, measureId, values);
  return { ideaId, measureId };
}

async function chartOf(viewer: Viewer, measureId: number) {
  return readChart(viewer, (await findMeasure(viewer, measureId))!);
}

describe("where lines start", () => {
  const start = { kind: "start", date: dateOf(14), reason: "We moved" } as const;
  const baseline = { kind: "baseline", date: dateOf(11), reason: "Before the change" } as const;

  it("is picked by those who track it, and read by everybody with its reason", async () => {
    const { measureId } = await tracked();
    for (const person of [reader, leader])
      expect(await pickPhase(person, measureId, start, later)).toEqual({ outcome: "refused" });
    expect(await pickPhase(colleague, measureId, start, later)).toEqual({ outcome: "picked" });
    expect(await pickPhase(author, measureId, baseline, later)).toEqual({ outcome: "picked" });
    const { series } = await chartOf(reader, measureId);
    expect(series).toMatchObject({ phases: [baseline, start] });
  });

  it("is picked once for each number, and a baseline once for all", async () => {
    const { measureId } = await tracked();
    const again = { ...start, reason: "We moved twice" };
    for (const form of [start, again, baseline, { ...baseline, date: dateOf(12) }])
      expect(await pickPhase(author, measureId, form, later)).toEqual({ outcome: "picked" });
    const kept = await db.measurePhase.findMany({ where: { measureId }, orderBy: { date: "asc" } });
    expect(kept).toMatchObject([{ kind: "baseline", date: dateOf(12) }, again]);
  });

  it("isn't picked where it would mean nothing", async () => {
    const { measureId } = await tracked();
    const early = { ...baseline, date: dateOf(3) };
    const outcome = await pickPhase(author, measureId, early, later);
    expect(outcome).toMatchObject({ outcome: "unsuitable", problem: expect.stringContaining("12 numbers") });
    expect(await db.measurePhase.count({ where: { measureId } })).toBe(0);
  });

  it("is picked up to 50 times, and then only in the place of another", async () => {
    const dayOf = (i: number) => new Date(Date.UTC(2025, 0, 1 + i)).toISOString().slice(0, 10);
    const measureId = await buildMeasure(author, await buildIdea(author, { teamId: team.id }));
    const values = Array.from({ length: mostStarts + 2 }, (_, i) => point(dayOf(i), 30));
    await fillMeasure(author, measureId, values);
    const pick = (i: number) => pickPhase(author, measureId, { ...start, date: dayOf(i) }, later);
    for (let i = 1; i <= mostStarts; i++) expect(await pick(i)).toEqual({ outcome: "picked" });
    expect(await pick(mostStarts + 1)).toMatchObject({
      outcome: "unsuitable",
      problem: expect.stringContaining("up to 50 times"),
    });
    expect(await pick(mostStarts)).toEqual({ outcome: "picked" });
    expect(await db.measurePhase.count({ where: { measureId } })).toBe(mostStarts);
  });

  it("is taken away by those who track it, and not shown where small counts are blank", async () => {
    const { measureId } = await tracked(20, 1);
    await pickPhase(author, measureId, start, later);
    const { id } = await db.measurePhase.findFirstOrThrow({ where: { measureId } });
    expect((await chartOf(reader, measureId)).series).toMatchObject({ hasSuppressed: true, phases: [] });
    expect(await findPhase(reader, id)).toBeNull();
    expect(await takePhaseAway(reader, id)).toBe(false);
    expect(await findPhase(colleague, id)).not.toBeNull();
    expect(await takePhaseAway(colleague, id)).toBe(true);
    expect(await takePhaseAway(colleague, id)).toBe(false);
  });
});

describe("what else happened", () => {
  const flu = { date: dateOf(2), words: "Flu on the ward" };

  it("is written by those who track the idea, and on each of its charts", async () => {
    const { ideaId, measureId } = await tracked();
    for (const person of [reader, leader])
      expect(await addAnnotation(person, ideaId, flu, later)).toBe("refused");
    expect(await addAnnotation(colleague, ideaId, flu, later)).toBe("added");
    expect((await chartOf(reader, measureId)).annotations).toMatchObject([flu]);
  });

  it("is changed once and taken off by those who track it", async () => {
    const { ideaId } = await tracked();
    await addAnnotation(author, ideaId, flu, later);
    const { id, at } = await db.annotation.findFirstOrThrow({ where: { ideaId } });
    const version = at.toISOString();
    const colds = { ...flu, words: "Colds" };
    const after = new Date("2026-03-03T09:00:00Z");
    expect(await changeAnnotation(reader, id, version, colds, after)).toBe("refused");
    expect(await changeAnnotation(colleague, id, version, colds, after)).toBe("changed");
    expect(await changeAnnotation(author, id, version, flu, after)).toBe("conflict");
    expect(await findAnnotation(reader, id)).toMatchObject({ annotation: colds });
    expect(await deleteAnnotation(reader, id)).toBe(false);
    expect(await deleteAnnotation(author, id)).toBe(true);
    expect(await findAnnotation(author, id)).toBeNull();
  });

  it("has an end", async () => {
    const { ideaId } = await tracked();
    for (let i = 0; i < mostAnnotations; i++) await addAnnotation(author, ideaId, flu, later);
    expect(await addAnnotation(author, ideaId, flu, later)).toBe("full");
  });

  it("of a draft is nobody else's", async () => {
    const ideaId = await buildIdea(author, { audience: "draft" });
    await addAnnotation(author, ideaId, flu, later);
    const { id } = await db.annotation.findFirstOrThrow({ where: { ideaId } });
    expect(await findAnnotation(colleague, id)).toBeNull();
  });
});

describe("the organisation's setting for small counts", () => {
  it("is kept unless an administrator says otherwise, and who did is noted once", async () => {
    const administrator = await buildPerson({ roles: [{ role: "administrator", teamId: null }] });
    const { measureId } = await tracked(3, 2);
    const seen = async () => (await chartOf(reader, measureId)).series;
    expect(await findSmallCountsSetting()).toBe("keep");
    expect(await setSmallCounts(leader, "show", later)).toBe(false);
    expect(await seen()).toMatchObject({ hasSuppressed: true });
    for (const value of ["keep", "show", "show"] as const)
      expect(await setSmallCounts(administrator, value, later)).toBe(true);
    expect(await findSmallCountsSetting()).toBe("show");
    expect(await seen()).toMatchObject({
      hasSuppressed: false,
      points: [{ value: 2 }, { value: 3 }, { value: 4 }],
    });
    await setSmallCounts(administrator, "keep", later);
    expect(await seen()).toMatchObject({ hasSuppressed: true });
    const audit = await db.auditEntry.findMany({ where: { subjectType: "organisation" } });
    expect(audit).toMatchObject([
      { action: "organisation-shows-small-counts", personId: administrator.id },
      { action: "organisation-keeps-small-counts", personId: administrator.id },
    ]);
  });
});
