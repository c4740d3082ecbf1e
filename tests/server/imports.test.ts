import { buildIdea, buildPerson, buildTeam } from "../support/builders";
import { buildMeasure, fillMeasure, point } from "../support/measures";
import { beforeAll, describe, expect, it } from "vitest";
import { addPoint, addPoints } from "~/domain/measures/add-points.server";
import { changePoint, deletePoint } from "~/domain/measures/change-point.server";
import { markOfReplaced, type OnTaken, type PointToKeep } from "~/domain/measures/compare-points";
import { findImport, findLastImport } from "~/domain/measures/find-import.server";
import { undoImport } from "~/domain/measures/undo-import.server";
import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";

const first = new Date("2026-03-05T10:00:00.000Z");
const second = new Date("2026-03-06T10:00:00.000Z");
const third = new Date("2026-03-07T10:00:00.000Z");
let author: Viewer, colleague: Viewer, reader: Viewer, leader: Viewer;
let team: { id: number; name: string };

beforeAll(async () => {
  team = await buildTeam();
  author = await buildPerson({ teams: [team] });
  colleague = await buildPerson({ teams: [team] });
  reader = await buildPerson({ teams: [await buildTeam()] });
  leader = await buildPerson({ roles: [{ role: "leader", teamId: null }] });
});

const emptyMeasure = async () => buildMeasure(author, await buildIdea(author, { teamId: team.id }));

const kept = async (measureId: number) =>
  (await db.dataPoint.findMany({ where: { measureId }, orderBy: { date: "asc" } })).map(
    ({ date, value, note }) => `${date} ${value} ${note}`.trim(),
  );

async function bringIn(
  measureId: number,
  points: PointToKeep[],
  onTaken: OnTaken = "",
  now = first,
): Promise<number> {
  const added = await addPoints(author, measureId, "count", points, onTaken, now);
  if (added.outcome !== "added" || added.importId === null) throw new Error(added.outcome);
  return added.importId;
}

describe("an import", () => {
  it("replaces only what was looked at", async () => {
    const measureId = await emptyMeasure();
    await fillMeasure(author, measureId, [point("2026-01-01", 5)]);
    const mark = (value: number) => markOfReplaced([{ kept: { ...point("2026-01-01", value), note: "" } }]);
    const replace = (seen: string) =>
      addPoints(author, measureId, "count", [point("2026-01-01", 7)], "replace", first, seen);
    expect(await replace(mark(6))).toEqual({ outcome: "changed" });
    expect(await replace("")).toEqual({ outcome: "changed" });
    expect(await kept(measureId)).toEqual(["2026-01-01 5"]);
    expect(await replace(mark(5))).toMatchObject({ outcome: "added", count: 1 });
    expect(await kept(measureId)).toEqual(["2026-01-01 7"]);
  });

  it("is kept with what it brought and what it replaced, and each point knows it", async () => {
    const measureId = await emptyMeasure();
    await fillMeasure(author, measureId, [point("2026-01-01", 5, "snow"), point("2026-01-02", 6)]);
    const points = [point("2026-01-01", 7), point("2026-01-02", 6), point("2026-01-03", 8, "new rota")];
    const importId = await bringIn(measureId, points, "replace");
    expect(await db.pointImport.findUniqueOrThrow({ where: { id: importId } })).toMatchObject({
      ...{ measureId, authorId: author.id, at: first, added: 1, replaced: 1, undoneAt: null },
    });
    expect(await db.pointRevision.findMany({ where: { measureId } })).toMatchObject([
      {
        ...{ change: "replaced", date: "2026-01-01", value: 5, note: "snow" },
        ...{ importId, authorId: author.id, at: first },
      },
    ]);
    const now = await db.dataPoint.findMany({ where: { importId }, orderBy: { date: "asc" } });
    expect(now).toMatchObject([
      { date: "2026-01-01", value: 7, note: "snow", numerator: null, leftOut: "", at: first },
      { date: "2026-01-03", value: 8, note: "new rota", authorId: author.id },
    ]);
  });

  it("leaves a note and a reason for leaving out alone where it knows nothing of them", async () => {
    const measureId = await emptyMeasure();
    await bringIn(measureId, [point("2026-01-01", 5, "snow"), point("2026-01-02", 6, "rain")]);
    const where = { measureId_date: { measureId, date: "2026-01-01" } };
    const { id, at } = await db.dataPoint.findUniqueOrThrow({ where });
    const left = { ...point("2026-01-01", 5, "snow"), leftOut: "an outbreak" };
    expect(await changePoint(author, id, at.toISOString(), "count", left, second)).toBe("changed");
    const same = [point("2026-01-01", 5), point("2026-01-02", 6)];
    expect(await addPoints(author, measureId, "count", same, "", second)).toMatchObject({ count: 0 });
    const before = await kept(measureId);
    const importId = await bringIn(measureId, [point("2026-01-01", 9)], "replace", second);
    expect(await db.dataPoint.findUnique({ where })).toMatchObject({
      ...{ value: 9, note: "snow", leftOut: "an outbreak" },
    });
    await bringIn(measureId, [point("2026-01-01", 9, "sun")], "replace", third);
    expect(await db.dataPoint.findUnique({ where })).toMatchObject({ note: "sun", leftOut: "an outbreak" });
    const { id: last } = (await findLastImport(measureId))!;
    await undoImport(author, last, third);
    await undoImport(author, importId, third);
    expect(await kept(measureId)).toEqual(before);
  });

  it("that brings nothing new is none", async () => {
    const measureId = await emptyMeasure();
    await bringIn(measureId, [point("2026-01-01", 5)]);
    const again = await addPoints(author, measureId, "count", [point("2026-01-01", 5)], "", second);
    expect(again).toEqual({ outcome: "added", count: 0, importId: null });
    expect(await db.pointImport.count({ where: { measureId } })).toBe(1);
  });
});

describe("undoing an import", () => {
  it("leaves the chart as it was before", async () => {
    const measureId = await emptyMeasure();
    await fillMeasure(author, measureId, [point("2026-01-01", 5, "snow"), point("2026-01-02", 6)]);
    const before = await kept(measureId);
    const importId = await bringIn(measureId, [point("2026-01-01", 7), point("2026-01-03", 8)], "replace");
    expect((await findImport(colleague, importId))?.undoing).toEqual({ goes: 2, comesBack: 1, stays: 0 });
    expect(await undoImport(colleague, importId, second)).toEqual({
      ...{ outcome: "undone", goes: 2, comesBack: 1, stays: 0 },
    });
    expect(await kept(measureId)).toEqual(before);
    expect(await db.pointRevision.count({ where: { measureId } })).toBe(0);
    expect(await db.pointImport.findUniqueOrThrow({ where: { id: importId } })).toMatchObject({
      undoneAt: second,
    });
  });

  it("leaves what somebody changed, deleted or typed since", async () => {
    const measureId = await emptyMeasure();
    await fillMeasure(author, measureId, [point("2026-01-01", 5), point("2026-01-02", 6)]);
    const points = [1, 2, 3, 4].map((day) => point(`2026-01-0${day}`, 10 + day));
    const importId = await bringIn(measureId, points, "replace");
    const [changed, , deleted] = await db.dataPoint.findMany({
      where: { importId },
      orderBy: { date: "asc" },
    });
    const change = { ...point("2026-01-01", 99), leftOut: "" };
    const version = first.toISOString();
    expect(await changePoint(colleague, changed!.id, version, "count", change, second)).toBe("changed");
    expect(await deletePoint(colleague, deleted!.id, second)).toMatchObject({ outcome: "removed" });
    await addPoint(colleague, measureId, "count", point("2026-01-03", 33), second);
    expect(await undoImport(author, importId, third)).toEqual({
      ...{ outcome: "undone", goes: 2, comesBack: 1, stays: 2 },
    });
    expect(await kept(measureId)).toEqual(["2026-01-01 99", "2026-01-02 6", "2026-01-03 33"]);
    const left = await db.pointRevision.findMany({ where: { importId, change: "replaced" } });
    expect(left).toMatchObject([{ date: "2026-01-01", value: 5 }]);
  });

  it("brings an earlier number back where its date is free by now, deleted or moved", async () => {
    const measureId = await emptyMeasure();
    await bringIn(measureId, [point("2026-01-01", 5, "snow"), point("2026-01-02", 6)]);
    const before = await db.dataPoint.findMany({ where: { measureId }, omit: { id: true } });
    const points = [1, 2, 3].map((day) => point(`2026-01-0${day}`, 10 + day));
    const importId = await bringIn(measureId, points, "replace", second);
    const [deleted, moved] = await db.dataPoint.findMany({ where: { importId }, orderBy: { date: "asc" } });
    expect(await deletePoint(colleague, deleted!.id, third)).toMatchObject({ outcome: "removed" });
    const change = { ...point("2026-01-09", 12), leftOut: "" };
    const version = second.toISOString();
    expect(await changePoint(colleague, moved!.id, version, "count", change, third)).toBe("changed");
    const undoing = { goes: 1, comesBack: 2, stays: 2 };
    expect((await findImport(author, importId))?.undoing).toEqual(undoing);
    expect(await undoImport(author, importId, third)).toEqual({ outcome: "undone", ...undoing });
    const after = { measureId, date: { not: "2026-01-09" } };
    expect(
      await db.dataPoint.findMany({ where: after, omit: { id: true }, orderBy: { date: "asc" } }),
    ).toEqual(before);
    expect(await kept(measureId)).toContain("2026-01-09 12");
    expect(await db.pointRevision.count({ where: { measureId, change: { not: "removed" } } })).toBe(1);
  });

  it("goes back one import at a time, the latest first, each once", async () => {
    const measureId = await emptyMeasure();
    const one = await bringIn(measureId, [point("2026-01-01", 1)]);
    const two = await bringIn(measureId, [point("2026-01-02", 2)], "", second);
    expect(await undoImport(author, one, third)).toEqual({ outcome: "not last" });
    expect((await findImport(author, one))?.isLast).toBe(false);
    expect(await undoImport(author, two, third)).toMatchObject({ outcome: "undone" });
    expect(await undoImport(author, two, third)).toEqual({ outcome: "not last" });
    expect(await findLastImport(measureId)).toMatchObject({ id: one });
    expect(await undoImport(author, one, third)).toMatchObject({ outcome: "undone" });
    expect(await findLastImport(measureId)).toBeNull();
    expect(await kept(measureId)).toEqual([]);
  });

  it("hands points that were replaced back to the import that had brought them", async () => {
    const measureId = await emptyMeasure();
    await fillMeasure(author, measureId, [point("2026-01-01", 1)]);
    const points = (value: number) => [1, 2, 3].map((day) => point(`2026-01-0${day}`, value));
    const one = await bringIn(measureId, points(10), "replace");
    const typed = await db.dataPoint.findFirstOrThrow({ where: { importId: one, date: "2026-01-03" } });
    const version = first.toISOString();
    const change = { ...point("2026-01-03", 77), leftOut: "" };
    expect(await changePoint(colleague, typed.id, version, "count", change, second)).toBe("changed");
    const two = await bringIn(measureId, points(20), "replace", second);
    expect(await undoImport(author, two, third)).toMatchObject({ goes: 3, comesBack: 3, stays: 0 });
    expect(await kept(measureId)).toEqual(["2026-01-01 10", "2026-01-02 10", "2026-01-03 77"]);
    expect(await undoImport(author, one, third)).toMatchObject({ goes: 2, comesBack: 1, stays: 1 });
    expect(await kept(measureId)).toEqual(["2026-01-01 1", "2026-01-03 77"]);
  });

  it("by two people at once is done once", async () => {
    const measureId = await emptyMeasure();
    const importId = await bringIn(measureId, [point("2026-01-01", 1)]);
    const outcomes = await Promise.all(
      [author, colleague, author].map((who) => undoImport(who, importId, third)),
    );
    expect(outcomes.filter(({ outcome }) => outcome === "undone")).toHaveLength(1);
  });

  it("is for those who may track the idea", async () => {
    const measureId = await emptyMeasure();
    const importId = await bringIn(measureId, [point("2026-01-01", 1)]);
    for (const person of [reader, leader])
      expect(await undoImport(person, importId, third)).toEqual({ outcome: "refused" });
    expect(await undoImport(author, 999_999, third)).toEqual({ outcome: "refused" });
    expect(await kept(measureId)).toEqual(["2026-01-01 1"]);
    const hidden = await buildMeasure(author, await buildIdea(author, { audience: "draft" }));
    const unseen = await bringIn(hidden, [point("2026-01-01", 1)]);
    expect(await findImport(colleague, unseen)).toBeNull();
  });

  it("of 10,000 points, replacing and undone, ends where it began", async () => {
    const measureId = await emptyMeasure();
    const day = (i: number) => new Date(Date.UTC(1995, 0, 1 + i)).toISOString().slice(0, 10);
    const many = (more: number) => Array.from({ length: 10_000 }, (_, i) => point(day(i), i + more));
    await bringIn(measureId, many(0));
    const before = await kept(measureId);
    const importId = await bringIn(measureId, many(1), "replace", second);
    expect((await kept(measureId)).at(-1)).toBe(`${day(9_999)} 10000`);
    expect(await undoImport(author, importId, third)).toMatchObject({ goes: 10_000, comesBack: 10_000 });
    expect(await kept(measureId)).toEqual(before);
  });
});
