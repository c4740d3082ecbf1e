import type { AnalysedPoint, ChartAnalysis } from "~/domain/measures/chart-analysis";
import type { ChartMark } from "~/domain/measures/chart-marks";
import type { Direction } from "~/domain/measures/measure-kinds";
import { chartPlaces, type ChartPlaces } from "~/domain/measures/chart-places";
import { canTellChange, isEarly } from "~/domain/measures/reader-flags";
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
  /** Decimals of its numbers and lines; worked out from the points unless told. */
  places?: ChartPlaces;
  /** Of the same points, by their dates, as readers are shown it. */
  analysis: ChartAnalysis;
  marks?: readonly ChartMark[];
  direction?: Direction;
  target?: number | null;
  /** Each number is the time since the event before, so that the first event has none. */
  isSinceBefore?: boolean;
  /** What stands in the place of a number that this reader isn't given: “1 to 4”. */
  suppressedAs?: string;
}

/** For a count, unless told. */
export const SUPPRESSED = "1 to 4";

export interface DrawnPoint extends ChartPoint {
  look: PointLook;
  /** Nobody had tested anything yet, so that it tells of no hope. */
  isBeforeTests: boolean;
  /** What the analysis says of it; null for a date it doesn't know. */
  analysed: AnalysedPoint | null;
}

/** Numbers are blank for this reader: there are dots, and no line from which what was left blank could be worked out. */
export function areDotsOnly({ points }: Pick<ChartFacts, "points">): boolean {
  return points.some(({ isSuppressed }) => isSuppressed);
}

/** Any phase has enough numbers for lines. Others are dots only: no line, no limits, nothing that stands out. */
export function hasLines(facts: Pick<ChartFacts, "analysis" | "points">): boolean {
  const { analysis } = facts;
  return !areDotsOnly(facts) && analysis.phases.some((phase) => !isEarly(analysis, phase));
}

/** When the first cycle began: nothing was tested yet before that. */
export function firstTestOf({ marks = [] }: Pick<ChartFacts, "marks">): string | null {
  const cycles = marks.filter(({ kind }) => kind === "cycle").map(({ date }) => date);
  return cycles.sort()[0] ?? null;
}

export function placesOf({
  places,
  unit,
  points,
}: Pick<ChartFacts, "places" | "unit" | "points">): ChartPlaces {
  const kind = unit === "%" ? "ratio" : "value";
  return (
    places ??
    chartPlaces(
      kind,
      points.map(({ value }) => value),
    )
  );
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
  const phases = analysis.phases.map((phase) => ({
    ...{ isEarly: isEarly(analysis, phase), canTellChange: canTellChange(analysis, phase) },
  }));
  const firstTest = firstTestOf(facts);
  return [...points].sort(byTime).map(({ date, value, note, isSuppressed }) => {
    const analysed = byDate.get(date) ?? null;
    const look = lookOf(analysed, facts, phases[analysed?.phase ?? 0]);
    const isBeforeTests = firstTest !== null && date.slice(0, 10) < firstTest.slice(0, 10);
    return { date, value, note, isSuppressed, analysed, look, isBeforeTests };
  });
}

/** What isn't a number (a rate out of nothing) can't be drawn. */
export function isMeasured(point: DrawnPoint): point is DrawnPoint & { value: number } {
  return point.value !== null && Number.isFinite(point.value);
}

export function byTime(a: { date: string }, b: { date: string }): number {
  return a.date < b.date ? -1 : Number(a.date > b.date);
}
