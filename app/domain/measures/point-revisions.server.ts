import { bylineFor, type Byline } from "~/domain/ideas/byline";
import type { Viewer } from "~/domain/people/viewer";
import { recordAudit } from "~/domain/safety/audit.server";
import { db, isUniqueViolation, write, type Writer } from "~/platform/db.server";
import type { MeasureHandle } from "./find-measure.server";
import { linesChange, type LinesChange } from "./lines-change";
import type { PointNumbers } from "./point-value";
import { canSeeSmallCounts } from "./policy";
import { areTooMany } from "./room-for-points.server";
import { findTrackableMeasure } from "./trackable-measure.server";

export const revisionsAPage = 50;

/** What a point said until somebody changed, removed or replaced it. */
export type PointRevision = PointNumbers & {
  id: number;
  change: "changed" | "removed" | "replaced";
  date: string;
  note: string;
  leftOut: string;
  /** Whether the change left the point out of the lines, and why, or took it in again; null where it did neither. */
  lines: LinesChange | null;
  /** Something stands for its date by now, so that it can't come back beside it. */
  isDateTaken: boolean;
  at: Date;
  by: Byline;
};

export type PointRevisions = { revisions: PointRevision[]; next: number | null };

/**
 * What was changed in a measure's numbers, newest first; `before` is the last one of the page before. Earlier numbers
 * are numbers: null for whoever may not see the small ones.
 */
export async function listPointRevisions(
  viewer: Viewer,
  { facts, idea }: MeasureHandle,
  before: number | null,
): Promise<PointRevisions | null> {
  if (!canSeeSmallCounts(viewer, idea)) return null;
  const rows = await db.pointRevision.findMany({
    where: { measureId: facts.id, ...(before === null ? {} : { id: { lt: before } }) },
    include: { author: { select: { name: true, jobTitle: true } } },
    orderBy: { id: "desc" },
    take: revisionsAPage + 1,
  });
  const shown = rows.slice(0, revisionsAPage);
  const { after, isTaken } = await readAfter(facts.id, shown);
  const revisions = shown.map((row) => {
    const { id, date, value, numerator, denominator, note, leftOut, at } = row;
    const doer = { personId: row.authorId, name: row.author?.name ?? null, jobTitle: row.author?.jobTitle };
    const said = { id, date, value, numerator, denominator, note, leftOut, at };
    const isDateTaken = isTaken(date);
    const lines = row.change === "changed" ? linesChange(row, after(row)) : null;
    const by = bylineFor(viewer, idea, doer);
    return { ...said, lines, isDateTaken, change: changeFrom(row.change), by };
  });
  return { revisions, next: rows.length > revisionsAPage ? (revisions.at(-1)?.id ?? null) : null };
}

type Kept = { id: number; date: string };

/** What the point of a revision said next: in the revision after it, or now. By its date, which is all that names it. */
async function readAfter(measureId: number, revisions: readonly Kept[]) {
  const dates = [...new Set(revisions.map(({ date }) => date))];
  const oldest = revisions.at(-1)?.id ?? 0;
  const says = { date: true, leftOut: true, value: true, numerator: true, denominator: true } as const;
  const [later, points] = await Promise.all([
    db.pointRevision.findMany({
      where: { measureId, date: { in: dates }, id: { gt: oldest } },
      select: { id: true, ...says },
      orderBy: { id: "asc" },
    }),
    db.dataPoint.findMany({ where: { measureId, date: { in: dates } }, select: says }),
  ]);
  const isTaken = (date: string) => points.some((one) => one.date === date);
  const after = ({ id, date }: Kept) =>
    later.find((one) => one.date === date && one.id > id) ?? points.find((one) => one.date === date);
  return { after, isTaken };
}

function changeFrom(stored: string): PointRevision["change"] {
  return stored === "removed" || stored === "replaced" ? stored : "changed";
}

export type PointPutBack =
  { outcome: "put back" | "taken" | "full"; measureId: number } | { outcome: "refused" };

/** Puts a removed point back as it was, under whoever puts it back; "taken" when its date has another by now. */
export async function putPointBack(person: Viewer, revisionId: number, now: Date): Promise<PointPutBack> {
  let measureId = 0;
  try {
    return await write(async (tx) => {
      const own = await findOwn(tx, person, revisionId);
      if (own?.revision.change !== "removed") return { outcome: "refused" };
      const { revision, ideaId } = own;
      measureId = revision.measureId;
      if (await areTooMany(tx, { measureId, ideaId }, 1)) return { outcome: "full", measureId };
      const { date, value, numerator, denominator, note, leftOut } = revision;
      const says = { date, value, numerator, denominator, note, leftOut };
      await tx.dataPoint.create({ data: { ...says, measureId, authorId: person.id, at: now } });
      return { outcome: "put back", measureId };
    });
  } catch (error) {
    if (isUniqueViolation(error)) return { outcome: "taken", measureId };
    throw error;
  }
}

/** Removes an earlier number and its note for good: a slip must not live on in the history. Answers its measure. */
export function forgetPointRevision(person: Viewer, revisionId: number, now: Date): Promise<number | null> {
  return write(async (tx) => {
    const own = await findOwn(tx, person, revisionId);
    if (!own) return null;
    const { measureId } = own.revision;
    await tx.pointRevision.delete({ where: { id: revisionId } });
    const about = { action: "point-revision-removed", subjectType: "measure", subjectId: measureId };
    await recordAudit(tx, { ...about, personId: person.id, at: now });
    return measureId;
  });
}

async function findOwn(tx: Writer, person: Viewer, revisionId: number) {
  const revision = await tx.pointRevision.findUnique({ where: { id: revisionId } });
  const measure = revision && (await findTrackableMeasure(tx, person, revision.measureId));
  return measure ? { revision, ideaId: measure.idea.id } : null;
}
