import { analyseChart } from "./analyse-chart";
import type { ChartAnalysis, ChartInput } from "./chart-analysis";
import { chartInput, type ChartedMeasure, type ChartedPoint } from "./chart-input";
import { type Phase } from "./phases-in-force";
import { chartPlaces, type ChartPlaces } from "./chart-places";
import { pointValues, unitOf } from "./point-value";
import { shownAnalysis } from "./shown-analysis";

export type DrawnPoint = {
  date: string;
  value: number | null;
  note: string | null;
  /** A count from 1 to 4 that this reader isn't given. */
  isSuppressed: boolean;
};

export type DrawnSeries = {
  /** “%” for a share, “days” between events; the measure's own word for a count or a value. */
  unit: string;
  points: DrawnPoint[];
  places: ChartPlaces;
  /** As readers are shown it. */
  analysis: ChartAnalysis;
  /** Some points are blank for this reader: there are dots, and nothing is said of them. */
  hasSuppressed: boolean;
};

/** What a chart draws of a measure, and what the rules say of exactly that. Points are oldest first, one a date. */
export function drawnSeries(
  measure: ChartedMeasure,
  measured: readonly ChartedPoint[],
  phases: readonly Phase[] = [],
): DrawnSeries {
  const values = pointValues(measure.kind, measured);
  const points = measured.map(({ date, note, isSuppressed = false }, index) => ({
    ...{ date, value: values[index] ?? null, note: note || null, isSuppressed },
  }));
  const hasSuppressed = points.some(({ isSuppressed }) => isSuppressed);
  const input = chartInput(measure, measured, phases);
  const analysis = hasSuppressed ? dotsOnly(input, points) : shownAnalysis(analyseChart(input));
  const places = chartPlaces(measure.kind, values);
  const drawn = analysis.chart === "mr" && !hasSuppressed ? jumps(points, analysis) : points;
  return { unit: unitOf(measure), points: drawn, places, analysis, hasSuppressed };
}

/** A moving range chart draws how far each number is from the one before: the first of a phase has none. */
function jumps(points: readonly DrawnPoint[], analysis: ChartAnalysis): DrawnPoint[] {
  return points.map((point, index) => ({ ...point, value: analysis.points[index]?.value ?? null }));
}

/** No line, no limit, no signal: each would be worked out from numbers that this reader isn't given. */
function dotsOnly(input: ChartInput, points: readonly DrawnPoint[]): ChartAnalysis {
  const empty = { ...input, values: points.map(() => null), exclude: [], parts: [] };
  const analysis = analyseChart(empty);
  return {
    ...analysis,
    points: analysis.points.map((point, index) => ({ ...point, value: points[index]?.value ?? null })),
    phases: [],
  };
}
