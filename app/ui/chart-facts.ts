import type { AnalysedPoint, ChartAnalysis, ChartPhase } from "~/domain/measures/chart-analysis";
import type { ChartMark } from "~/domain/measures/chart-marks";
import type { Direction } from "~/domain/measures/measure-kinds";
import { countedPoints, FEWEST_USEFUL_POINTS } from "~/domain/measures/reader-flags";
import { lookOf, type PointLook } from "./chart-point-look";

export interface ChartPoint {
  /** YYYY-MM-DD, or YYYY-MM-DDTHH:MM for an event. */
  date: string;
  /** What is drawn (a ratio in per cent); null leaves a gap. */
  value: number | null;
  note?: string | null;
  /** A count from 1 to 4 that this reader isn't given. */
  isSuppressed?: boolean;
}

export interface ChartFacts {
  title: string;
  /** “%” is written after each number; anything else once, above the axis. */
  unit: string;
  points: readonly ChartPoint[];
  /** Of the same points, by their dates. */
  analysis: ChartAnalysis;
  marks?: readonly ChartMark[];
  direction?: Direction;
  target?: number | null;
  /** What stands in the place of a number that this reader isn't given: “1 to 4”. */
  suppressedAs?: string;
}

/** For a count, unless told. */
export const SUPPRESSED = "1 to 4";

export interface DrawnPoint extends ChartPoint {
  look: PointLook;
  /** What the analysis says of it; null for a date it doesn't know. */
  analysed: AnalysedPoint | null;
}

/**
 * With fewer numbers there are dots only: no line, no limits, nothing that stands out. Nor are there lines where numbers are
 * suppressed: from them a reader could work out what was left blank.
 */
export function hasLines({ analysis, points }: Pick<ChartFacts, "analysis" | "points">): boolean {
  if (points.some(({ isSuppressed }) => isSuppressed)) return false;
  const counted = analysis.points.filter(({ value, isExcluded }) => value !== null && !isExcluded);
  return counted.length >= FEWEST_USEFUL_POINTS;
}

/** Every part of a drawing asks for them, so they are worked out once for each chart. */
const worked = new WeakMap<ChartFacts, DrawnPoint[]>();

/** The points by date, each with what the analysis says of it. */
export function drawnPoints(facts: ChartFacts): DrawnPoint[] {
  const known = worked.get(facts) ?? judgePoints(facts);
  worked.set(facts, known);
  return known;
}

function judgePoints(facts: ChartFacts): DrawnPoint[] {
  const { analysis, points } = facts;
  const byDate = new Map(analysis.points.map((point) => [point.at, point]));
  const areDots = !hasLines(facts);
  const enough = analysis.phases.map((phase) => isEnough(analysis, phase));
  return [...points].sort(byTime).map(({ date, value, note, isSuppressed }) => {
    const analysed = byDate.get(date) ?? null;
    const isJudged = areDots || (enough[analysed?.phase ?? 0] ?? false);
    const look = areDots && !analysed?.isExcluded ? "usual" : lookOf(analysed, facts, isJudged);
    return { date, value, note, isSuppressed, analysed, look };
  });
}

/** A phase says nothing of change before it has so many numbers, in the words under the chart as on it. */
export function isEnough(analysis: ChartAnalysis, phase: ChartPhase): boolean {
  return countedPoints(analysis, phase).length >= FEWEST_USEFUL_POINTS;
}

/** What isn't a number (a rate out of nothing) can't be drawn. */
export function isMeasured(point: DrawnPoint): point is DrawnPoint & { value: number } {
  return point.value !== null && Number.isFinite(point.value);
}

export function byTime(a: { date: string }, b: { date: string }): number {
  return a.date < b.date ? -1 : Number(a.date > b.date);
}
