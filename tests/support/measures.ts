import { addMeasure } from "~/domain/measures/add-measure.server";
import { addPoints } from "~/domain/measures/add-points.server";
import type { MeasureForm } from "~/domain/measures/measure-form";
import type { MeasureKind } from "~/domain/measures/measure-kinds";
import type { PointToKeep } from "~/domain/measures/compare-points";
import type { Viewer } from "~/domain/people/viewer";
import { someday } from "./builders";

export function measureForm(parts: Partial<MeasureForm> = {}): MeasureForm {
  return {
    name: "Alarms in the evening",
    definition: "Every alarm from 8 pm to midnight, from the log.",
    kind: "count",
    unit: "alarms",
    type: "outcome",
    direction: "down",
    target: null,
    chart: "",
    rules: "",
    screens: true,
    ...parts,
  };
}

export async function buildMeasure(
  person: Viewer,
  ideaId: number,
  parts: Partial<MeasureForm> = {},
): Promise<number> {
  const added = await addMeasure(person, ideaId, measureForm(parts), someday);
  if (added.outcome !== "added") throw new Error(`the measure was ${added.outcome}`);
  return added.measureId;
}

export function point(date: string, value: number | null, note: string | null = null): PointToKeep {
  return { date, value, numerator: null, denominator: null, note };
}

export function share(date: string, numerator: number, denominator: number): PointToKeep {
  return { date, value: null, numerator, denominator, note: null };
}

export async function fillMeasure(
  person: Viewer,
  measureId: number,
  points: PointToKeep[],
  kind: MeasureKind = points[0]?.numerator === null ? "count" : "ratio",
): Promise<void> {
  const added = await addPoints(person, measureId, kind, points, "", someday);
  if (added.outcome !== "added") throw new Error(`the points were ${added.outcome}`);
}
