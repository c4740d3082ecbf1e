import { isBetweenEvents } from "~/domain/measures/measure-kinds";
import type { Writer } from "~/platform/db.server";
import { daysBefore, endOfPeriod, momentOf, wholePeriods } from "./days";
import { latest, type ToldEvent } from "./events";
import { idIn, type Planted } from "./plant-people";
import type { InventedEvents, InventedPoints, MeasureStory, RealPoints } from "./story";

const inventedSource = "Invented for this demonstration: no real ward's numbers.";

export async function plantMeasure(
  tx: Writer,
  story: MeasureStory,
  ideaId: number,
  planted: Planted,
): Promise<ToldEvent[]> {
  const { by, added, points, phases = [], ...columns } = story;
  const authorId = idIn(planted.people, by);
  const createdAt = momentOf(planted.now, added);
  const rows = rowsFrom(points, createdAt, planted.now);
  const { id: measureId } = await tx.measure.create({
    data: {
      smallCounts: "organisation",
      ...columns,
      unit: columns.kind === "ratio" || isBetweenEvents(columns.kind) ? "" : columns.unit,
      ideaId,
      authorId,
      isInvented: !isReal(points),
      source: isReal(points) ? points.source : inventedSource,
      createdAt,
      updatedAt: latest(
        rows.map((row) => row.at),
        createdAt,
      ),
    },
  });
  await tx.dataPoint.createMany({ data: rows.map((row) => ({ ...row, measureId, authorId })) });
  await tx.measurePhase.createMany({
    data: phases.map(({ kind, at, reason }) => {
      const { date, at: typed } = pointAt(rows, at);
      return { kind, date, reason, measureId, authorId, at: typed };
    }),
  });
  const told = { actorId: authorId, ideaId, measureId };
  const moments = new Set(rows.map((row) => row.at.getTime()));
  return [
    { type: "measure-added", at: createdAt, ...told },
    ...[...moments].map((at): ToldEvent => ({ type: "points-added", at: new Date(at), ...told })),
  ];
}

type Row = ReturnType<typeof realRows>[number];

function rowsFrom(points: MeasureStory["points"], added: Date, now: Date): Row[] {
  if (isReal(points)) return realRows(points, added);
  return "events" in points ? eventRows(points, added, now) : inventedRows(points, added, now);
}

function pointAt(rows: readonly Row[], position: number): Row {
  const row = rows[position];
  if (!row) throw new Error(`there is no point ${position}`);
  return row;
}

function isReal(points: MeasureStory["points"]): points is RealPoints {
  return "source" in points;
}

function realRows({ points }: RealPoints, at: Date) {
  return points.map(({ date, value }) => ({ date, ...numbersFrom(value), note: "", leftOut: "", at }));
}

/** What was known before the measure was added was typed in with it; the rest as each period ended. */
function inventedRows(points: InventedPoints, added: Date, now: Date): Row[] {
  const { every, values, notes = {}, leftOut = {}, until = 0, delay } = points;
  return wholePeriods(daysBefore(now, until + delay), every, values.length).map((date, i) => {
    const typed = daysBefore(endOfPeriod(date, every), -delay);
    const at = typed < added ? added : earliest(typed, now);
    return { date, ...numbersFrom(values[i] ?? null), note: notes[i] ?? "", leftOut: leftOut[i] ?? "", at };
  });
}

function eventRows({ events, notes = {} }: InventedEvents, added: Date, now: Date): Row[] {
  return events.map((when, i) => {
    const happened = momentOf(now, when);
    const typed = daysBefore(happened, -1);
    const at = typed < added ? added : earliest(typed, now);
    const date = happened.toISOString().slice(0, 16);
    return { date, ...numbersFrom(null), note: notes[i] ?? "", leftOut: "", at };
  });
}

function earliest(a: Date, b: Date): Date {
  return a < b ? a : b;
}

type Numbers = { value: number | null; numerator: number | null; denominator: number | null };

function numbersFrom(value: InventedPoints["values"][number]): Numbers {
  if (typeof value === "number") return { value, numerator: null, denominator: null };
  const [numerator, denominator] = value ?? [null, null];
  return { value: null, numerator, denominator };
}
