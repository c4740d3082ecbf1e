import { bylineFor, type Byline } from "~/domain/ideas/byline";
import type { IdeaHandle } from "~/domain/ideas/find-idea.server";
import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { marksOf, type CycleMark } from "./cycle-marks";

const mostShown = 40;

export type RampCycle = {
  id: number;
  number: number;
  scale: string;
  objective: string;
  change: string;
  startsOn: string;
  surprise: string;
  learnt: string;
  act: string;
  nextStep: string;
  startedAt: Date | null;
  doneAt: Date | null;
  studiedAt: Date | null;
  actedAt: Date | null;
  by: Byline;
  predictions: { position: number; question: string; prediction: string; result: string }[];
};

type Row = Omit<RampCycle, "by" | "predictions" | "startedAt" | "doneAt" | "studiedAt" | "actedAt"> & {
  startedAt: string | Date | null;
  doneAt: string | Date | null;
  studiedAt: string | Date | null;
  actedAt: string | Date | null;
  authorId: number | bigint | null;
  authorName: string | null;
  authorTitle: string | null;
};

/** The cycles of an idea, first to last, as its ramp shows them. Two queries; the handle says that they may be seen. */
export async function listCycles(viewer: Viewer, idea: IdeaHandle): Promise<RampCycle[]> {
  const [rows, predictions] = await Promise.all([
    db.$queryRaw<Row[]>(Prisma.sql`
      SELECT c."id", c."number", c."scale", c."objective", c."change", c."startsOn", c."surprise", c."learnt", c."act",
        c."nextStep", c."startedAt", c."doneAt", c."studiedAt", c."actedAt", c."authorId",
        p."name" AS "authorName", p."jobTitle" AS "authorTitle"
      FROM "Cycle" c LEFT JOIN "Person" p ON p."id" = c."authorId"
      WHERE c."ideaId" = ${idea.id} ORDER BY c."number" DESC LIMIT ${mostShown}`),
    db.prediction.findMany({
      where: { cycle: { ideaId: idea.id } },
      select: { cycleId: true, position: true, question: true, prediction: true, result: true },
      orderBy: [{ cycle: { number: "desc" } }, { position: "asc" }],
      take: mostShown * 5,
    }),
  ]);
  return rows.reverse().map((row) => rampCycle(viewer, idea, row, predictions));
}

type PredictionRow = RampCycle["predictions"][number] & { cycleId: number };

function rampCycle(
  viewer: Viewer,
  idea: IdeaHandle,
  row: Row,
  predictions: readonly PredictionRow[],
): RampCycle {
  const { authorId, authorName: name, authorTitle: jobTitle, ...words } = row;
  const id = Number(row.id);
  return {
    ...words,
    id,
    number: Number(row.number),
    startedAt: asDate(row.startedAt),
    doneAt: asDate(row.doneAt),
    studiedAt: asDate(row.studiedAt),
    actedAt: asDate(row.actedAt),
    by: bylineFor(viewer, idea, { personId: authorId === null ? null : Number(authorId), name, jobTitle }),
    predictions: predictions
      .filter(({ cycleId }) => cycleId === id)
      .map(({ cycleId: _cycleId, ...asked }) => asked),
  };
}

function asDate(value: string | Date | null): Date | null {
  return value === null ? null : new Date(value);
}

/** The cycles of an idea that have started, for its charts. One query; ask only for an idea that may be seen. */
export async function listCycleMarks(ideaId: number): Promise<CycleMark[]> {
  const started = await db.cycle.findMany({
    where: { ideaId, startedAt: { not: null } },
    select: { number: true, startsOn: true, startedAt: true },
    orderBy: { number: "desc" },
    take: mostShown,
  });
  return marksOf(started.reverse());
}
