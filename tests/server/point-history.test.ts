import { buildIdea, buildPerson, buildTeam, someday } from "../support/builders";
import { buildMeasure, fillMeasure, point } from "../support/measures";
import { beforeAll, describe, expect, it } from "vitest";
import { addPoint } from "~/domain/measures/add-points.server";
import { changePoint, deletePoint, undoPoint } from "~/domain/measures/change-point.server";
import { findMeasure } from "~/domain/measures/find-measure.server";
import {
  forgetPointRevision,
  listPointRevisions,
  putPointBack,
  revisionsAPage,
} from "~/domain/measures/point-revisions.server";
import type { Viewer } from "~/domain/people/viewer";
import { db, write } from "~/platform/db.server";

const later = new Date("2026-03-02T09:00:00Z");
let author: Viewer, colleague: Viewer, reader: Viewer, moderator: Viewer;
let team: { id: number; name: string };

beforeAll(async () => {
  team = await buildTeam();
  author = await buildPerson({ name: "Hidden Author", teams: [team] });
  colleague = await buildPerson({ name: "Sam Colleague", teams: [team] });
  reader = await buildPerson();
  moderator = await buildPerson({ roles: [{ role: "moderator", teamId: null }] });
});

async function tracked(values: number[], inTeamName = false) {
  const ideaId = await buildIdea(author, { teamId: team.id, inTeamName });
  const measureId = await buildMeasure(author, ideaId);
  await fillMeasure(
    author,
    measureId,
    values.map((value, i) => point(`2026-01-0${i + 1}`, value)),
  );
  const points = await db.dataPoint.findMany({ where: { measureId }, orderBy: { date: "asc" } });
  return { ideaId, measureId, points, first: points[0]! };
}

async function historyOf(viewer: Viewer, measureId: number, before: number | null = null) {
  const handle = await findMeasure(viewer, measureId);
  return handle && listPointRevisions(viewer, handle, before);
}

const change = (parts = {}) => ({ ...point("2026-01-01", 13), leftOut: "", ...parts });

describe("the history of a number", () => {
  it("says that one was left out of the lines and why, and that it was taken in again", async () => {
    const { measureId, first } = await tracked([13, 9]);
    const versions = async () => (await db.dataPoint.findUniqueOrThrow({ where: { id: first.id } })).at;
    const save = async (parts: Parameters<typeof change>[0], minutes: number) => {
      const at = new Date(later.getTime() + minutes * 60_000);
      const version = (await versions()).toISOString();
      expect(await changePoint(colleague, first.id, version, "count", change(parts), at)).toBe("changed");
    };
    await save({ leftOut: "the ward moved" }, 1);
    await save({ leftOut: "" }, 2);
    await save({ value: 14 }, 3);
    await save({ value: 15, leftOut: "the log was lost" }, 4);
    const history = await historyOf(author, measureId);
    expect(history?.revisions.map(({ lines }) => lines)).toEqual([
      { kind: "left-out", reason: "the log was lost", isPutRight: true },
      null,
      { kind: "taken-in", reason: "", isPutRight: false },
      { kind: "left-out", reason: "the ward moved", isPutRight: false },
    ]);
    const second = history?.revisions[1]?.id ?? 0;
    const older = await historyOf(author, measureId, second);
    expect(older?.revisions.map(({ lines }) => lines?.reason)).toEqual(["", "the ward moved"]);
  });

  it("keeps what it said, until when, and who changed that, newest first", async () => {
    const { measureId, first } = await tracked([12, 9]);
    const left = change({ note: "snow", leftOut: "the ward moved" });
    expect(await changePoint(colleague, first.id, first.at.toISOString(), "count", left, later)).toBe(
      "changed",
    );
    expect(await deletePoint(author, first.id, later)).toMatchObject({ outcome: "removed" });
    const history = await historyOf(author, measureId);
    expect(history?.revisions).toMatchObject([
      {
        ...{ change: "removed", date: "2026-01-01", value: 13, note: "snow", leftOut: "the ward moved" },
        by: { name: "Hidden Author" },
      },
      {
        change: "changed",
        date: "2026-01-01",
        value: 12,
        note: "",
        at: later,
        by: { name: "Sam Colleague" },
      },
    ]);
  });

  it("has nothing of what was saved again as it was", async () => {
    const { measureId, first } = await tracked([12]);
    const same = { ...point("2026-01-01", 12), leftOut: "" };
    expect(await changePoint(colleague, first.id, first.at.toISOString(), "count", same, later)).toBe(
      "changed",
    );
    expect(await historyOf(author, measureId)).toEqual({ revisions: [], next: null });
    expect(await db.dataPoint.findUnique({ where: { id: first.id } })).toEqual(first);
  });

  it("isn't written when the change isn't made", async () => {
    const { measureId, first } = await tracked([12, 9]);
    const version = first.at.toISOString();
    const onTaken = change({ date: "2026-01-02" });
    expect(await changePoint(author, first.id, version, "count", onTaken, later)).toBe("taken");
    expect(await changePoint(reader, first.id, version, "count", change(), later)).toBe("refused");
    expect(await deletePoint(reader, first.id, later)).toEqual({ outcome: "refused" });
    expect((await historyOf(author, measureId))?.revisions).toEqual([]);
  });

  it("is for those who track it, and doesn't name a hidden author to them", async () => {
    const { measureId, first } = await tracked([12, 3], true);
    await deletePoint(author, first.id, later);
    expect(await historyOf(reader, measureId)).toBeNull();
    expect(await historyOf(moderator, measureId)).toBeNull();
    expect((await historyOf(colleague, measureId))?.revisions).toMatchObject([{ by: { name: team.name } }]);
  });

  it("goes on from page to page", async () => {
    const { measureId } = await tracked([12]);
    const rows = Array.from({ length: revisionsAPage + 3 }, (_, i) => ({
      ...{ measureId, change: "changed", date: "2026-01-01", value: i, authorId: author.id, at: later },
    }));
    await write((tx) => tx.pointRevision.createMany({ data: rows }));
    const first = await historyOf(author, measureId);
    expect(first?.revisions).toHaveLength(revisionsAPage);
    const second = await historyOf(author, measureId, first?.next);
    expect(second?.revisions.map(({ value }) => value)).toEqual([2, 1, 0]);
    expect(second?.next).toBeNull();
  });

  it("moves a new start along with the number it was picked at", async () => {
    const { measureId, first } = await tracked([12, 9]);
    const picked = { measureId, kind: "start", date: first.date, reason: "new ward", at: someday };
    await write((tx) => tx.measurePhase.create({ data: picked }));
    const moved = change({ date: "2026-01-05" });
    expect(await changePoint(author, first.id, first.at.toISOString(), "count", moved, later)).toBe(
      "changed",
    );
    expect(await db.measurePhase.findMany({ where: { measureId } })).toMatchObject([{ date: "2026-01-05" }]);
  });
});

describe("a number that was taken away", () => {
  async function removed() {
    const { measureId, first } = await tracked([12, 9]);
    await deletePoint(author, first.id, later);
    const revision = await db.pointRevision.findFirstOrThrow({ where: { measureId } });
    return { measureId, revisionId: revision.id };
  }

  it("can be put back as it was, once", async () => {
    const { measureId, revisionId } = await removed();
    expect(await putPointBack(reader, revisionId, later)).toEqual({ outcome: "refused" });
    expect(await putPointBack(colleague, revisionId, later)).toEqual({ outcome: "put back", measureId });
    expect(await putPointBack(colleague, revisionId, later)).toEqual({ outcome: "taken", measureId });
    const points = await db.dataPoint.findMany({ where: { measureId }, orderBy: { date: "asc" } });
    expect(points.map(({ value }) => value)).toEqual([12, 9]);
  });

  it("can be forgotten for good, and that is noted", async () => {
    const { measureId, revisionId } = await removed();
    expect(await forgetPointRevision(moderator, revisionId, later)).toBeNull();
    expect(await forgetPointRevision(colleague, revisionId, later)).toBe(measureId);
    expect((await historyOf(author, measureId))?.revisions).toEqual([]);
    expect(
      await db.auditEntry.findMany({ where: { subjectType: "measure", subjectId: measureId } }),
    ).toMatchObject([{ action: "point-revision-removed", personId: colleague.id }]);
  });
});

describe("a number that was just added", () => {
  it("can be taken back by whoever added it, while it is as it was added", async () => {
    const measureId = await buildMeasure(author, await buildIdea(author, { teamId: team.id }));
    const added = await addPoint(colleague, measureId, "count", point("2026-02-01", 7), later);
    if (added.outcome !== "added") throw new Error(added.outcome);
    const { pointId } = added;
    expect(await undoPoint(author, pointId, later.toISOString(), later)).toBe("changed since");
    expect(await undoPoint(reader, pointId, later.toISOString(), later)).toBe("refused");
    expect(await undoPoint(colleague, pointId, "2020-01-01T00:00:00.000Z", later)).toBe("changed since");
    expect(await undoPoint(colleague, pointId, later.toISOString(), later)).toBe("undone");
    expect(await undoPoint(colleague, pointId, later.toISOString(), later)).toBe("refused");
    expect(await db.dataPoint.count({ where: { measureId } })).toBe(0);
  });
});
