import { anhoejLimits } from "./anhoej";
import { median } from "./median";
import { judgeRuns, type RunsJudgement } from "./run-signals";
import { findRuns, sideOf, type Run, type Side } from "./runs";
import { toSeries, type SeriesInput, type SeriesPoint } from "./series";
import { latestTrend, type Trend } from "./trend";

export interface RunInput extends SeriesInput {
  /** The median is taken from this many first points and drawn on. Not used together with `parts`. */
  freeze?: number;
  /** Positions of points, from 1, that count neither for the median nor for the runs. */
  exclude?: readonly number[];
  /** A centre line that is given instead of computed. */
  centre?: number;
  /** Positions of points, from 1, after each of which a new median starts. */
  parts?: readonly number[];
  /** Points and centre lines are multiplied by this once everything is decided: 100 for per cent. */
  multiply?: number;
  /** The points are places or groups rather than times: no signal is looked for. */
  isCategorical?: boolean;
}

export interface RunPoint extends Pick<SeriesPoint, "at" | "value"> {
  isExcluded: boolean;
  side: Side | null;
  /** Belongs to the newest run that is longer than chance explains. */
  isInLongRun: boolean;
}

export interface RunPart extends RunsJudgement {
  /** Positions of its points in `points`, from 0; `end` is the first that no longer belongs. */
  start: number;
  end: number;
  centre: number | null;
  /** Points that were not excluded, missing ones too. */
  observed: number;
}

export interface RunAnalysis {
  points: RunPoint[];
  parts: RunPart[];
  hasSignal: boolean;
  /** Five or more points rising or falling up to the newest: worth watching, not a signal. */
  trend: Trend | null;
}

/**
 * A run chart with the Anhøj rules, as `qic(chart = "run")` of qicharts2 0.8.1 decides it: a median, the longest run
 * on one side of it and the number of crossings, each against what chance explains. Comparisons are exact.
 */
export function analyseRun(input: RunInput): RunAnalysis {
  const series = toSeries(input);
  const excluded = new Set(input.exclude ?? []);
  const points = series.map((point, index) => ({ ...point, isExcluded: excluded.has(index + 1) }));
  const analysed = cut(points, input.parts ?? []).map(([start, end]) =>
    analysePart(points, start, end, input),
  );
  const parts = analysed.map(({ part }) => part);
  const last = parts.at(-1);

  return {
    points: scale(
      analysed.flatMap(({ points }) => points),
      input.multiply,
    ),
    parts: parts.map((part) => ({ ...part, centre: times(part.centre, input.multiply) })),
    hasSignal: parts.some((part) => part.hasSignal),
    trend: last ? latestTrend(included(points.slice(last.start, last.end))) : null,
  };
}

type CandidatePoint = SeriesPoint & { isExcluded: boolean };

function cut(points: readonly CandidatePoint[], after: readonly number[]): [number, number][] {
  const inside = [...new Set(after)].filter((position) => position > 0 && position < points.length);
  const starts = [0, ...inside.sort((a, b) => a - b)];
  return starts.map((start, index) => [start, starts[index + 1] ?? points.length]);
}

function analysePart(all: readonly CandidatePoint[], start: number, end: number, input: RunInput) {
  const points = all.slice(start, end);
  const baseline = !input.freeze || input.parts ? points : points.slice(0, input.freeze);
  const centre = input.centre ?? median(included(baseline).filter((value) => value !== null));
  const sides = points.map((point) => sideOf(point.value, centre));
  const runs = findRuns(sides.map((side, index) => (points[index]?.isExcluded ? null : side)));
  const judged = judgeRuns(runs, { limitsOf: anhoejLimits, canSignal: !input.isCategorical });
  const marked = new Set(judged.hasLongRun ? judged.run?.positions : []);

  return {
    part: { start, end, centre, observed: included(points).length, ...judged, run: shift(judged.run, start) },
    points: points.map((point, index) => ({
      ...point,
      side: sides[index] ?? null,
      isInLongRun: marked.has(index),
    })),
  };
}

function included(points: readonly CandidatePoint[]): (number | null)[] {
  return points.filter((point) => !point.isExcluded).map((point) => point.value);
}

function shift(run: Run | null, start: number): Run | null {
  return run && { ...run, positions: run.positions.map((position) => position + start) };
}

function scale(points: readonly RunPoint[], factor?: number): RunPoint[] {
  return points.map((point) => ({ ...point, value: times(point.value, factor) }));
}

function times(value: number | null, factor = 1): number | null {
  return value === null ? null : value * factor;
}
