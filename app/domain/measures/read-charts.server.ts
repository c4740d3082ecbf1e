import { db, Prisma } from "~/platform/db.server";
import { numberOrNull, type Count } from "~/platform/raw-values";
import type { MeasurePhase, Point } from "./measure-facts";
import { keepsSmallCounts, smallCountsSetting } from "./small-counts-setting";

export type Annotation = { id: number; date: string; words: string };

/** All that stands on the charts of some measures, oldest first, before it is decided who may see what. */
export type OnCharts = {
  keepsSmallCounts: boolean;
  pointsOf: (measureId: number) => Point[];
  phasesOf: (measureId: number) => MeasurePhase[];
  annotationsOf: (ideaId: number) => Annotation[];
};

type Row = {
  part: "point" | "start" | "baseline" | "annotation" | "setting";
  id: Count;
  ownerId: Count;
  date: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  words: string;
  leftOut: string;
};

/** One query for any number of measures and ideas. */
export async function readCharts(
  measureIds: readonly number[],
  ideaIds: readonly number[],
): Promise<OnCharts> {
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT * FROM (
      SELECT 'point' AS "part", "id", "measureId" AS "ownerId", "date", "value", "numerator", "denominator",
        "note" AS "words", "leftOut"
      FROM "DataPoint" WHERE "measureId" IN (${listed(measureIds)})
      UNION ALL SELECT "kind", "id", "measureId", "date", NULL, NULL, NULL, "reason", ''
      FROM "MeasurePhase" WHERE "measureId" IN (${listed(measureIds)})
      UNION ALL SELECT 'annotation', "id", "ideaId", "date", NULL, NULL, NULL, "words", ''
      FROM "Annotation" WHERE "ideaId" IN (${listed(ideaIds)})
      UNION ALL SELECT 'setting', 0, 0, '', NULL, NULL, NULL, "value", ''
      FROM "Setting" WHERE "key" = ${smallCountsSetting}) AS "onCharts"
    ORDER BY "date", "id"`);
  const setting = rows.find(({ part }) => part === "setting");
  const points = byOwner(
    rows.filter(({ part }) => part === "point"),
    pointFrom,
  );
  const phases = byOwner(rows.filter(isPhase), phaseFrom);
  const annotations = byOwner(
    rows.filter(({ part }) => part === "annotation"),
    annotationFrom,
  );
  return {
    keepsSmallCounts: keepsSmallCounts(setting?.words),
    pointsOf: (measureId) => points.get(measureId) ?? [],
    phasesOf: (measureId) => phases.get(measureId) ?? [],
    annotationsOf: (ideaId) => annotations.get(ideaId) ?? [],
  };
}

function listed(ids: readonly number[]): Prisma.Sql {
  return ids.length > 0 ? Prisma.join([...ids]) : Prisma.sql`NULL`;
}

function byOwner<Read, Shown>(rows: readonly (Row & Read)[], read: (row: Row & Read) => Shown) {
  const found = new Map<number, Shown[]>();
  for (const row of rows) {
    const owner = Number(row.ownerId);
    const those = found.get(owner) ?? [];
    those.push(read(row));
    found.set(owner, those);
  }
  return found;
}

function pointFrom({ id, date, value, numerator, denominator, words, leftOut }: Row): Point {
  const numbers = {
    value: numberOrNull(value),
    numerator: numberOrNull(numerator),
    denominator: numberOrNull(denominator),
  };
  return { id: Number(id), date, ...numbers, note: words, leftOut };
}

type PhaseRow = Row & { part: MeasurePhase["kind"] };

function isPhase(row: Row): row is PhaseRow {
  return row.part === "start" || row.part === "baseline";
}

function phaseFrom({ id, part, date, words }: PhaseRow): MeasurePhase {
  return { id: Number(id), kind: part, date, reason: words };
}

function annotationFrom({ id, date, words }: Row): Annotation {
  return { id: Number(id), date, words };
}
