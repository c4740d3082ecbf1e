import type { Writer } from "~/platform/db.server";
import { daysBefore, endOfPeriod, momentOf, wholePeriods } from "./days";
import { latest, type ToldEvent } from "./events";
import { idIn, type Planted } from "./plant-people";
import type { InventedPoints, MeasureStory, RealPoints } from "./story";

const inventedSource = "Invented for this demonstration: no real ward's numbers.";

export async function plantMeasure(
  tx: Writer,
  story: MeasureStory,
  ideaId: number,
  planted: Planted,
): Promise<ToldEvent[]> {
  const { by, added, points, ...columns } = story;
  const authorId = idIn(planted.people, by);
  const createdAt = momentOf(planted.now, added);
  const rows = isReal(points) ? realRows(points, createdAt) : inventedRows(points, createdAt, planted.now);
  const { id: measureId } = await tx.measure.create({
    data: {
      ...columns,
      unit: columns.kind === "ratio" ? "" : columns.unit,
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
  const told = { actorId: authorId, ideaId, measureId };
  const moments = new Set(rows.map((row) => row.at.getTime()));
  return [
    { type: "measure-added", at: createdAt, ...told },
    ...[...moments].map((at): ToldEvent => ({ type: "points-added", at: new Date(at), ...told })),
  ];
}

function isReal(points: InventedPoints | RealPoints): points is RealPoints {
  return "source" in points;
}

function realRows({ points }: RealPoints, at: Date) {
  return points.map(({ date, value }) => ({ date, value, numerator: null, denominator: null, note: "", at }));
}

/** What was known before the measure was added was typed in with it; the rest as each period ended. */
function inventedRows(points: InventedPoints, added: Date, now: Date) {
  const { every, values, notes = {}, until = 0, delay } = points;
  return wholePeriods(daysBefore(now, until + delay), every, values.length).map((date, i) => {
    const typed = daysBefore(endOfPeriod(date, every), -delay);
    const at = typed < added ? added : earliest(typed, now);
    return { date, ...numbersFrom(values[i] ?? null), note: notes[i] ?? "", at };
  });
}

function earliest(a: Date, b: Date): Date {
  return a < b ? a : b;
}

function numbersFrom(value: InventedPoints["values"][number]) {
  if (typeof value === "number") return { value, numerator: null, denominator: null };
  const [numerator, denominator] = value ?? [null, null];
  return { value: null, numerator, denominator };
}
