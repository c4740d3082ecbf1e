import { buildIdea, buildPerson, buildTeam, someday } from "../support/builders";
import { buildMeasure, fillMeasure, measureForm, point, share } from "../support/measures";
import { beforeAll, describe, expect, it } from "vitest";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { setWithdrawn } from "~/domain/ideas/withdraw-idea.server";
import { addMeasure } from "~/domain/measures/add-measure.server";
import { addPoint, addPoints } from "~/domain/measures/add-points.server";
import { changeMeasure, deleteMeasure } from "~/domain/measures/change-measure.server";
import { changePoint, deletePoint } from "~/domain/measures/change-point.server";
import { findMeasure } from "~/domain/measures/find-measure.server";
import { isKindFixed } from "~/domain/measures/kind-fixed.server";
import { findPoint } from "~/domain/measures/find-point.server";
import { listMeasures } from "~/domain/measures/list-measures.server";
import { listPoints } from "~/domain/measures/list-points.server";
import { mostMeasures, mostPoints, mostPointsOfIdea } from "~/domain/measures/measure-facts";
import { forgetPointRevision, putPointBack } from "~/domain/measures/point-revisions.server";
import type { Viewer } from "~/domain/people/viewer";
import { db, write } from "~/platform/db.server";

const later = new Date("2026-03-05T10:00:00.000Z");
let author: Viewer, colleague: Viewer, reader: Viewer, leader: Viewer, director: Viewer, moderator: Viewer;
let team: { id: number; name: string };

beforeAll(async () => {
  team = await buildTeam();
  author = await buildPerson({ teams: [team] });
  colleague = await buildPerson({ teams: [team] });
  reader = await buildPerson({ teams: [await buildTeam()] });
  leader = await buildPerson({ roles: [{ role: "leader", teamId: team.id }] });
  director = await buildPerson({ roles: [{ role: "leader", teamId: null }] });
  moderator = await buildPerson({ roles: [{ role: "moderator", teamId: null }] });
});

const teamIdea = () => buildIdea(author, { teamId: team.id });

async function handleOf(viewer: Viewer, measureId: number) {
  const measure = await findMeasure(viewer, measureId);
  if (!measure) throw new Error("not there");
  return measure;
}

const change = { ...measureForm(), smallCounts: "team-only" as const, isConfirmed: false };

describe("tracking something", () => {
  it("is kept, told to the spine, and moves the idea", async () => {
    const ideaId = await teamIdea();
    const added = await addMeasure(colleague, ideaId, measureForm({ target: 3.5 }), later);
    const measure = await db.measure.findFirstOrThrow({ where: { ideaId } });
    expect(added).toEqual({ outcome: "added", measureId: measure.id });
    expect(measure).toMatchObject({
      ...measureForm({ target: 3.5 }),
      smallCounts: "organisation",
      authorId: colleague.id,
    });
    expect(await db.idea.findUniqueOrThrow({ where: { id: ideaId } })).toMatchObject({ movedAt: later });
    const events = await db.event.findMany({ where: { measureId: measure.id } });
    expect(events).toMatchObject([{ type: "measure-added", actorId: colleague.id, ideaId, at: later }]);
  });

  it("stops at a number that a page can hold", async () => {
    const ideaId = await teamIdea();
    for (let i = 0; i < mostMeasures; i++) await buildMeasure(author, ideaId);
    expect(await addMeasure(author, ideaId, measureForm(), later)).toEqual({ outcome: "full" });
    const idea = await findIdeaHandle(author, ideaId);
    const { drawn, others } = await listMeasures(author, idea!);
    expect(drawn.length + others.length).toBe(mostMeasures);
    expect(drawn[0]!.id).toBeGreaterThan(others[0]!.id);
  });

  it("belongs to the author and the idea's team, whatever role others have", async () => {
    const ideaId = await teamIdea();
    for (const person of [reader, leader, director, moderator])
      expect(await addMeasure(person, ideaId, measureForm(), later)).toEqual({ outcome: "refused" });
    expect(await db.measure.count({ where: { ideaId } })).toBe(0);
  });

  it("waits while an idea is withdrawn", async () => {
    const ideaId = await teamIdea();
    const measureId = await buildMeasure(author, ideaId);
    await setWithdrawn(author, (await findIdeaHandle(author, ideaId))!, true, later);
    expect(await addMeasure(author, ideaId, measureForm(), later)).toEqual({ outcome: "refused" });
    expect(await addPoint(author, measureId, "count", point("2026-01-01", 1), later)).toEqual({
      outcome: "refused",
    });
    expect(await findMeasure(colleague, measureId)).toBeNull();
  });
});

describe("changing a measure", () => {
  it("answers conflict to whoever read an earlier version", async () => {
    const measureId = await buildMeasure(author, await teamIdea());
    const { version } = await handleOf(author, measureId);
    expect(await changeMeasure(colleague, measureId, version, { ...change, name: "Alarms" }, later)).toBe(
      "changed",
    );
    expect(await changeMeasure(author, measureId, version, change, later)).toBe("conflict");
    expect((await handleOf(author, measureId)).facts.name).toBe("Alarms");
  });

  it("keeps the kind once there are points, or earlier ones that can be put back", async () => {
    const measureId = await buildMeasure(author, await teamIdea());
    const asShare = { ...change, kind: "ratio" as const };
    await fillMeasure(author, measureId, [point("2026-01-01", 7)]);
    const { version } = await handleOf(author, measureId);
    expect(await changeMeasure(author, measureId, version, asShare, later)).toBe("kind is fixed");
    expect((await handleOf(author, measureId)).facts.kind).toBe("count");
    expect(
      await deletePoint(author, (await db.dataPoint.findFirstOrThrow({ where: { measureId } })).id, later),
    ).toMatchObject({ outcome: "removed" });
    expect(await isKindFixed(measureId)).toBe(true);
    expect(await changeMeasure(author, measureId, version, asShare, later)).toBe("kind is fixed");
    const { id } = await db.pointRevision.findFirstOrThrow({ where: { measureId } });
    expect(await forgetPointRevision(author, id, later)).toBe(measureId);
    expect(await isKindFixed(measureId)).toBe(false);
    expect(await changeMeasure(author, measureId, version, asShare, later)).toBe("changed");
  });

  it("shows small counts only after a promise, and keeps who did it", async () => {
    const measureId = await buildMeasure(author, await teamIdea());
    const audits = () => db.auditEntry.findMany({ where: { subjectType: "measure", subjectId: measureId } });
    const { version } = await handleOf(author, measureId);
    const shown = { ...change, smallCounts: "show" as const };
    expect(await changeMeasure(colleague, measureId, version, shown, later)).toBe("not confirmed");
    expect((await handleOf(author, measureId)).facts.smallCounts).toBe("organisation");
    expect(await audits()).toEqual([]);
    expect(await changeMeasure(colleague, measureId, version, { ...shown, isConfirmed: true }, later)).toBe(
      "changed",
    );
    expect(await audits()).toMatchObject([
      { action: "small-counts-shown", personId: colleague.id, at: later },
    ]);
    const again = await handleOf(author, measureId);
    expect(await changeMeasure(author, measureId, again.version, { ...shown, name: "New" }, someday)).toBe(
      "changed",
    );
    expect(await audits()).toHaveLength(1);
    const newest = await handleOf(author, measureId);
    expect(await changeMeasure(author, measureId, newest.version, change, later)).toBe("changed");
    expect((await audits()).map(({ action }) => action)).toEqual([
      "small-counts-shown",
      "small-counts-withheld",
    ]);
  });

  it("goes with its points, by whoever added it or whose idea it is", async () => {
    const ideaId = await teamIdea();
    const [mine, theirs] = [await buildMeasure(author, ideaId), await buildMeasure(colleague, ideaId)];
    await fillMeasure(author, mine, [point("2026-01-01", 7)]);
    for (const person of [colleague, reader, leader, moderator])
      expect(await deleteMeasure(person, mine)).toBe(false);
    expect(await deleteMeasure(author, mine)).toBe(true);
    expect(await deleteMeasure(author, theirs)).toBe(true);
    expect(await db.dataPoint.count({ where: { measureId: mine } })).toBe(0);
    expect(await db.event.count({ where: { measureId: mine } })).toBe(0);
    expect(await deleteMeasure(author, mine)).toBe(false);
  });
});

describe("points", () => {
  it("one a date, however many people send theirs at once", async () => {
    const measureId = await buildMeasure(author, await teamIdea());
    const people = [author, colleague, author, colleague, author, colleague];
    const race = people.map((person, i) =>
      addPoint(person, measureId, "count", point("2026-02-01", i + 1), later),
    );
    const outcomes = await Promise.all(race);
    const kept = await db.dataPoint.findMany({ where: { measureId } });
    expect(kept).toHaveLength(1);
    expect(outcomes.filter(({ outcome }) => outcome === "added")).toHaveLength(1);
    expect(outcomes.filter(({ outcome }) => outcome === "taken")).toEqual(
      Array.from({ length: 5 }, () => ({ outcome: "taken", pointId: kept[0]!.id })),
    );
    expect(await db.event.count({ where: { measureId, type: "points-added" } })).toBe(1);
  });

  it("all of what is pasted or nothing, also against somebody quicker", async () => {
    const measureId = await buildMeasure(author, await teamIdea());
    await fillMeasure(author, measureId, [point("2026-01-02", 9)]);
    const pasted = [point("2026-01-01", 5), point("2026-01-02", 6), point("2026-01-03", 7)];
    expect(await addPoints(colleague, measureId, "count", pasted, "", later)).toEqual({ outcome: "taken" });
    expect(await db.dataPoint.count({ where: { measureId } })).toBe(1);
    const twice = [point("2026-01-01", 5), point("2026-01-01", 6)];
    expect(await addPoints(colleague, measureId, "count", twice, "keep", later)).toEqual({
      outcome: "taken",
    });
    expect(await db.dataPoint.count({ where: { measureId } })).toBe(1);
    expect(await addPoints(colleague, measureId, "count", pasted, "keep", later)).toEqual({
      outcome: "added",
      count: 2,
      importId: expect.any(Number),
    });
    const values = async () =>
      (await db.dataPoint.findMany({ where: { measureId }, orderBy: { date: "asc" } })).map(
        ({ value }) => value,
      );
    expect(await values()).toEqual([5, 9, 7]);
    expect(await addPoints(colleague, measureId, "count", pasted, "replace", later)).toEqual({
      outcome: "added",
      count: 1,
      importId: expect.any(Number),
    });
    expect(await values()).toEqual([5, 6, 7]);
    expect(await addPoints(colleague, measureId, "count", pasted, "", later)).toEqual({
      outcome: "added",
      count: 0,
      importId: null,
    });
    expect(await db.event.count({ where: { measureId, type: "points-added" } })).toBe(3);
  });

  it("up to a number that a chart can hold", async () => {
    const measureId = await buildMeasure(author, await teamIdea());
    const day = (i: number) => new Date(Date.UTC(1991, 0, 1 + i)).toISOString().slice(0, 10);
    await fillMeasure(
      author,
      measureId,
      Array.from({ length: mostPoints }, (_, i) => point(day(i), 10)),
    );
    expect(await addPoint(author, measureId, "count", point("2026-01-01", 1), later)).toEqual({
      outcome: "full",
    });
    const more = [point("2026-01-01", 1)];
    expect(await addPoints(author, measureId, "count", more, "keep", later)).toEqual({ outcome: "full" });
    expect(await db.dataPoint.count({ where: { measureId } })).toBe(mostPoints);
    const corrected = [point(day(0), 11)];
    expect(await addPoints(author, measureId, "count", corrected, "replace", later)).toMatchObject({
      outcome: "added",
      count: 1,
    });
  });

  it("up to a number that all charts of an idea can hold together", async () => {
    const ideaId = await teamIdea();
    const measureId = await buildMeasure(author, ideaId);
    const other = await buildMeasure(author, ideaId);
    await fillMeasure(author, measureId, [point("2026-01-01", 7), point("2026-01-02", 8)]);
    const removed = await db.dataPoint.findFirstOrThrow({ where: { measureId, date: "2026-01-02" } });
    await deletePoint(author, removed.id, later);
    await write(
      (tx) => tx.$executeRaw`
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${mostPointsOfIdea} - 1)
      INSERT INTO "DataPoint" ("measureId", "date", "value", "note", "leftOut", "authorId", "at")
      SELECT ${other}, date('1900-01-01', '+' || i || ' days'), 30, '', '', ${author.id}, ${later} FROM n`,
    );
    const more = point("2026-01-03", 9);
    expect(await addPoint(author, measureId, "count", more, later)).toEqual({ outcome: "full" });
    expect(await addPoints(author, measureId, "count", [more], "keep", later)).toEqual({ outcome: "full" });
    const { id } = await db.pointRevision.findFirstOrThrow({ where: { measureId, change: "removed" } });
    expect(await putPointBack(author, id, later)).toEqual({ outcome: "full", measureId });
    const corrected = [point("2026-01-01", 10)];
    expect(await addPoints(author, measureId, "count", corrected, "replace", later)).toMatchObject({
      outcome: "added",
    });
    const elsewhere = await buildMeasure(author, await teamIdea());
    expect(await addPoint(author, elsewhere, "count", more, later)).toMatchObject({ outcome: "added" });
  });

  it("are refused in another kind than the measure's", async () => {
    const measureId = await buildMeasure(author, await teamIdea(), { kind: "ratio" });
    expect(await addPoint(author, measureId, "count", point("2026-01-01", 1), later)).toEqual({
      outcome: "stale",
    });
    expect(await addPoints(author, measureId, "count", [point("2026-01-01", 1)], "", later)).toEqual({
      outcome: "stale",
    });
    expect(await db.dataPoint.count({ where: { measureId } })).toBe(0);
  });

  it("can be put right once, moved to a free date, and removed", async () => {
    const measureId = await buildMeasure(author, await teamIdea());
    await fillMeasure(author, measureId, [point("2026-01-01", 7), point("2026-01-02", 8)]);
    const first = await db.dataPoint.findFirstOrThrow({ where: { measureId, date: "2026-01-01" } });
    const { version } = (await findPoint(colleague, first.id))!;
    const onto = (date: string) =>
      changePoint(colleague, first.id, version, "count", { ...point(date, 9, "snow"), leftOut: "" }, later);
    expect(await onto("2026-01-02")).toBe("taken");
    expect(await onto("2026-01-03")).toBe("changed");
    expect(await onto("2026-01-04")).toBe("conflict");
    expect(await db.dataPoint.findUniqueOrThrow({ where: { id: first.id } })).toMatchObject({
      ...{ date: "2026-01-03", value: 9, note: "snow", authorId: colleague.id },
    });
    expect(await deletePoint(colleague, first.id, later)).toMatchObject({ outcome: "removed" });
    expect(await deletePoint(colleague, first.id, later)).toEqual({ outcome: "refused" });
  });

  it("are the author's and the team's to write, nobody else's", async () => {
    const measureId = await buildMeasure(author, await teamIdea());
    await fillMeasure(author, measureId, [point("2026-01-01", 7)]);
    const { id, at } = await db.dataPoint.findFirstOrThrow({ where: { measureId } });
    const { version } = await handleOf(author, measureId);
    for (const person of [reader, leader, director, moderator]) {
      const one = point("2026-01-05", 7);
      expect(await addPoint(person, measureId, "count", one, later)).toEqual({ outcome: "refused" });
      expect(await addPoints(person, measureId, "count", [one], "replace", later)).toEqual({
        outcome: "refused",
      });
      expect(await changePoint(person, id, at.toISOString(), "count", { ...one, leftOut: "" }, later)).toBe(
        "refused",
      );
      expect(await deletePoint(person, id, later)).toEqual({ outcome: "refused" });
      expect(await changeMeasure(person, measureId, version, change, later)).toBe("refused");
    }
    expect(await db.dataPoint.findMany({ where: { measureId } })).toMatchObject([
      { id, value: 7, date: "2026-01-01" },
    ]);
  });
});

describe("who sees what", () => {
  it("nobody finds a measure or a point of an idea they can't see", async () => {
    const draft = await buildMeasure(author, await buildIdea(author, { teamId: team.id, audience: "draft" }));
    const teams = await buildMeasure(author, await buildIdea(author, { teamId: team.id, audience: "team" }));
    for (const measureId of [draft, teams]) await fillMeasure(author, measureId, [point("2026-01-01", 50)]);
    const pointOf = async (measureId: number) =>
      (await db.dataPoint.findFirstOrThrow({ where: { measureId } })).id;
    for (const person of [colleague, leader, director, moderator, reader]) {
      expect(await findMeasure(person, draft)).toBeNull();
      expect(await findPoint(person, await pointOf(draft))).toBeNull();
    }
    expect(await findMeasure(reader, teams)).toBeNull();
    expect(await findPoint(reader, await pointOf(teams))).toBeNull();
    for (const person of [colleague, leader, director, moderator])
      expect(await findMeasure(person, teams)).not.toBeNull();
    expect(await findMeasure(author, 999_999)).toBeNull();
  });

  it("small numbers stay with the team and the author", async () => {
    const ideaId = await teamIdea();
    const measureId = await buildMeasure(author, ideaId);
    await fillMeasure(author, measureId, [point("2026-01-01", 50), point("2026-02-01", 3, "a note")]);
    const pointId = (await db.dataPoint.findFirstOrThrow({ where: { measureId, value: 3 } })).id;
    for (const person of [author, colleague]) {
      expect(await listPoints(person, await handleOf(person, measureId))).toMatchObject({
        ...{ hasSuppressed: false, points: [{ value: 50 }, { value: 3, note: "a note" }] },
      });
      expect(await findPoint(person, pointId)).not.toBeNull();
    }
    for (const person of [reader, leader, director, moderator]) {
      const seen = await listPoints(person, await handleOf(person, measureId));
      expect(seen).toMatchObject({
        ...{ hasSuppressed: true, points: [{ value: 50 }, { value: null, note: "", isSuppressed: true }] },
      });
      const { drawn } = await listMeasures(person, (await findIdeaHandle(person, ideaId))!);
      expect(drawn.map(({ series }) => series)).toEqual([seen]);
      expect(await findPoint(person, pointId)).toBeNull();
    }
  });

  it("without a team only the author is inside", async () => {
    const ideaId = await buildIdea(author);
    const measureId = await buildMeasure(author, ideaId, { kind: "ratio" });
    await fillMeasure(author, measureId, [share("2026-01-01", 17, 20)]);
    expect(await listPoints(author, await handleOf(author, measureId))).toMatchObject({
      hasSuppressed: false,
    });
    expect(await listPoints(colleague, await handleOf(colleague, measureId))).toMatchObject({
      points: [{ numerator: null, denominator: null, isSuppressed: true }],
    });
  });

  it("a setting that isn't known withholds", async () => {
    const measureId = await buildMeasure(author, await teamIdea());
    await fillMeasure(author, measureId, [point("2026-01-01", 2)]);
    const { write } = await import("~/platform/db.server");
    await write((tx) =>
      tx.measure.update({ where: { id: measureId }, data: { smallCounts: "?", kind: "?" } }),
    );
    expect(await listPoints(reader, await handleOf(reader, measureId))).toMatchObject({
      points: [{ value: null, isSuppressed: true }],
    });
  });

  it("are nobody else's where each number is an event", async () => {
    const measureId = await buildMeasure(author, await teamIdea(), { kind: "bed-days-between" });
    await fillMeasure(author, measureId, [point("2026-01-01", 340)], "bed-days-between");
    expect(await listPoints(reader, await handleOf(reader, measureId))).toEqual({ isWithheld: true });
  });

  it("are everybody's where the organisation says so, unless the team keeps them", async () => {
    const measureId = await buildMeasure(author, await teamIdea());
    await fillMeasure(author, measureId, [point("2026-01-01", 2)]);
    const { write } = await import("~/platform/db.server");
    const setting = { key: "small-counts", value: "show" };
    await write((tx) => tx.setting.create({ data: setting }));
    expect(await listPoints(reader, await handleOf(reader, measureId))).toMatchObject({
      points: [{ value: 2 }],
    });
    const { version } = await handleOf(author, measureId);
    expect(await changeMeasure(author, measureId, version, change, later)).toBe("changed");
    expect(await listPoints(reader, await handleOf(reader, measureId))).toMatchObject({
      points: [{ isSuppressed: true }],
    });
    await write((tx) => tx.setting.delete({ where: { key: setting.key } }));
  });
});
