import type { ChartInput } from "./chart-analysis";
import type { ChartRow } from "./chart-lines";
import { isMakingDataCount } from "./rule-sets";
import { toSeries } from "./series";

export interface CutPhase {
  /** From 0. */
  position: number;
  /** Positions of its points, from 0; `end` is the first that no longer belongs. */
  start: number;
  end: number;
  rows: ChartRow[];
}

/** The points in order of time, cut into phases, each point with whether its phase's lines are computed from it. */
export function cutPhases(input: ChartInput): CutPhase[] {
  const series = toSeries(input);
  const excluded = new Set(input.exclude ?? []);
  const baseline = baselineOf(input);
  return cut(series.length, input.parts ?? []).map(([start, end], position) => ({
    position,
    start,
    end,
    rows: series.slice(start, end).map(({ at, value, total, size, rows }, index) => {
      const isExcluded = excluded.has(start + index + 1);
      return { at, value, total, size, rows, isExcluded, isBaseline: !isExcluded && index < baseline };
    }),
  }));
}

function cut(length: number, after: readonly number[]): [number, number][] {
  const inside = [...new Set(after)].filter((position) => position > 0 && position < length);
  const starts = [0, ...inside.sort((a, b) => a - b)];
  return starts.map((start, index) => [start, starts[index + 1] ?? length]);
}

/**
 * How many first points of each phase the lines are computed from. NHSRplotthedots fixes the limits of every group;
 * qicharts2 freezes those of the whole chart, and drops that where the chart has parts.
 */
function baselineOf({ baseline, parts, rules }: ChartInput): number {
  if (!baseline) return Infinity;
  const hasParts = parts !== undefined && parts.length > 0;
  return hasParts && !isMakingDataCount(rules) ? Infinity : baseline;
}
