import { bylineFor, type Byline } from "~/domain/ideas/byline";
import type { IdeaHandle } from "~/domain/ideas/find-idea.server";
import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { numberOrNull, type Count } from "~/platform/raw-values";
import { marksOf, type CycleMark } from "./cycle-marks";

const mostShown = 40;

export type RampCycle = {
  id: number;
  number: number;
  grewFromId: number | null;
  conditions: string;
  conditionsWords: string;
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
  predictions: { position: number; question: string; prediction: string; result: string; gap: string }[];
};

type Times = "startedAt" | "doneAt" | "studiedAt" | "actedAt";

type Row = Omit<RampCycle, "by" | "predictions" | "grewFromId" | Times> & {
  grewFromId: Count | null;
  startedAt: string | Date | null;
  doneAt: string | Date | null;
  studiedAt: string | Date | null;
  actedAt: string | Date | null;
  authorId: number | bigint | null;
  authorName: string | null;
  authorTitle: string | null;
  position: number | bigint | null;
  question: string | null;
  prediction: string | null;
  result: string | null;
  gap: string | null;
};

/**
 * The cycles of an idea, first to last, as its ramp shows them. One query, with a row for each prediction; the handle
 * says that they may be seen.
 */
export async function listCycles(viewer: Viewer, idea: IdeaHandle): Promise<RampCycle[]> {
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT c.*, p."name" AS "authorName", p."jobTitle" AS "authorTitle", q."position", q."question", q."prediction",
      q."result", q."gap"
    FROM (
      SELECT "id", "number", "grewFromId", "conditions", "conditionsWords", "scale", "objective", "change", "startsOn", "surprise", "learnt", "act", "nextStep",
        "startedAt", "doneAt", "studiedAt", "actedAt", "authorId"
      FROM "Cycle" WHERE "ideaId" = ${idea.id} ORDER BY "number" DESC LIMIT ${mostShown}) AS c
    LEFT JOIN "Person" p ON p."id" = c."authorId"
    LEFT JOIN "Prediction" q ON q."cycleId" = c."id"
    ORDER BY c."number", q."position"`);
  const firsts = rows.filter((row, i) => row.id !== rows[i - 1]?.id);
  return firsts.map((row) => rampCycle(viewer, idea, row, rows));
}

function rampCycle(viewer: Viewer, idea: IdeaHandle, row: Row, rows: readonly Row[]): RampCycle {
  const { authorId, authorName: name, authorTitle: jobTitle, ...cycle } = row;
  const {
    position: _position,
    question: _question,
    prediction: _prediction,
    result: _result,
    gap: _gap,
    ...words
  } = cycle;
  return {
    ...words,
    id: Number(row.id),
    number: Number(row.number),
    grewFromId: numberOrNull(row.grewFromId),
    startedAt: asDate(row.startedAt),
    doneAt: asDate(row.doneAt),
    studiedAt: asDate(row.studiedAt),
    actedAt: asDate(row.actedAt),
    by: bylineFor(viewer, idea, { personId: authorId === null ? null : Number(authorId), name, jobTitle }),
    predictions: rows.filter(({ id }) => id === row.id).flatMap(predictionIn),
  };
}

function predictionIn({ position, question, prediction, result, gap }: Row): RampCycle["predictions"] {
  if (position === null) return [];
  const asked = { question: question ?? "", prediction: prediction ?? "" };
  return [{ position: Number(position), ...asked, result: result ?? "", gap: gap ?? "" }];
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
