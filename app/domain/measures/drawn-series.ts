import type { MeasureKind } from "./measure-kinds";
import { pointValue, type PointNumbers } from "./point-value";
import { analyseRun, type RunAnalysis } from "./run-chart";

export type DrawnSeries = {
  /** “%” for a share; the measure's own word for anything else. */
  unit: string;
  points: { date: string; value: number | null; note: string | null }[];
  analysis: RunAnalysis;
};

type Measured = PointNumbers & { date: string; note: string };

/** What a chart draws of a measure, and what the rules say of exactly that. */
export function drawnSeries(
  measure: { kind: MeasureKind; unit: string },
  measured: readonly Measured[],
): DrawnSeries {
  const points = measured.map((point) => ({
    date: point.date,
    value: pointValue(measure.kind, point),
    note: point.note || null,
  }));
  const analysis = analyseRun({
    values: points.map(({ value }) => value),
    dates: points.map(({ date }) => date),
  });
  return { unit: measure.kind === "ratio" ? "%" : measure.unit, points, analysis };
}
