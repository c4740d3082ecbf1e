import type { ChartAnalysis } from "~/domain/measures/chart-analysis";
import type { Direction } from "~/domain/measures/measure-kinds";
import { markedDates, readerFlags } from "~/domain/measures/reader-flags";

import type { ChartCycle } from "./chart-cycle-labels";

export interface ChartPoint {
  /** YYYY-MM-DD */
  date: string;
  /** What is drawn (a ratio in per cent); null leaves a gap. */
  value: number | null;
  note?: string | null;
}

export interface ChartFacts {
  title: string;
  /** “%” is written after each number; anything else once, above the axis. */
  unit: string;
  points: readonly ChartPoint[];
  /** Of the same points, by their dates. */
  analysis: ChartAnalysis;
  cycles?: readonly ChartCycle[];
  direction?: Direction;
  target?: number | null;
}

export interface Median {
  value: number;
  /** Dates between which it holds; null up to the edge of the chart. */
  from: string | null;
  until: string | null;
}

export type MarkedPoint = ChartPoint & { isMarked: boolean; isExcluded: boolean };

/** The points by date, each with what the analysis says of it. */
export function markPoints({ points, analysis }: ChartFacts): MarkedPoint[] {
  const marked = markedDates(analysis);
  const excluded = new Set(analysis.points.filter((point) => point.isExcluded).map((point) => point.at));
  return [...points]
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
    .map((point) => ({ ...point, isMarked: marked.has(point.date), isExcluded: excluded.has(point.date) }));
}

/** The median of each part; none while there are too few points. */
export function mediansOf({ analysis }: ChartFacts): Median[] {
  if (!readerFlags(analysis).hasLines) return [];
  return analysis.phases.flatMap(({ centre, start, end }) => {
    if (centre === null) return [];
    const from = start === 0 ? null : String(analysis.points[start]?.at);
    const until = end >= analysis.points.length ? null : String(analysis.points[end]?.at);
    return [{ value: centre, from, until }];
  });
}
