import { chartInput, type ChartedMeasure, type ChartedPoint, type Phase } from "./chart-input";
import { pointValues, unitOf } from "./point-value";
import { analyseRun, type RunAnalysis } from "./run-chart";

export type DrawnSeries = {
  /** “%” for a share, “days” between events; the measure's own word for a count or a value. */
  unit: string;
  points: { date: string; value: number | null; note: string | null }[];
  analysis: RunAnalysis;
};

/** What a chart draws of a measure, and what the rules say of exactly that. Points are oldest first, one a date. */
export function drawnSeries(
  measure: ChartedMeasure,
  measured: readonly ChartedPoint[],
  phases: readonly Phase[] = [],
): DrawnSeries {
  const values = pointValues(measure.kind, measured);
  const points = measured.map(({ date, note }, index) => ({
    date,
    value: values[index] ?? null,
    note: note || null,
  }));
  const { dates, exclude, parts, baseline: freeze } = chartInput(measure, measured, phases);
  const analysis = analyseRun({ values, dates, exclude, parts, freeze });
  return { unit: unitOf(measure), points, analysis };
}
