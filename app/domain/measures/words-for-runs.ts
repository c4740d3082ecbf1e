import type { AnalysedPoint, ChartAnalysis, ChartPhase } from "./chart-analysis";
import { centreName } from "./chart-names";
import { dayWords, fromWords, onWords } from "./dates-in-words";
import type { Direction } from "./measure-kinds";
import { FEWEST_USEFUL_POINTS } from "./reader-flags";
import { lineInWords, numberInWords, type MeasureWords } from "./words-for-lines";

export interface Finding {
  words: string;
  /** Which way it goes; null where it goes no one way. */
  way: Exclude<Direction, "neither"> | null;
  /** A change that goes on, rather than a number that stands out by itself. */
  lasts: boolean;
}

type Counted = AnalysedPoint & { value: number };

/** What the rules of Anhøj or Perla find in the newest phase, in words. */
export function runFindings(
  analysis: ChartAnalysis,
  phase: ChartPhase,
  points: readonly Counted[],
  measure: MeasureWords,
): Finding[] {
  const { runs } = phase;
  const middle = `the ${centreName(analysis.chart)} of ${lineInWords(measure, phase.centre)}`;
  const found: (Finding | null)[] = [
    runs?.hasLongRun ? longRun(analysis, phase, middle) : null,
    runs?.hasFewCrossings ? fewCrossings(phase, middle) : null,
    runs?.hasManyCrossings ? manyCrossings(phase, middle) : null,
  ];
  const isEnough = (runs?.useful ?? 0) >= FEWEST_USEFUL_POINTS;
  return [
    ...(isEnough ? found.filter((finding) => finding !== null) : []),
    ...(analysis.rules === "perla" ? trendFindings(analysis, points) : []),
    ...(analysis.rules === "anhoej" ? outsideFindings(points, measure) : []),
  ];
}

function longRun({ points }: ChartAnalysis, { runs, end }: ChartPhase, middle: string): Finding | null {
  if (!runs?.run) return null;
  const { positions, side } = runs.run;
  const [first, last] = [positions[0] ?? 0, positions.at(-1) ?? 0];
  const isNewest = points.slice(last + 1, end).every((point) => point.value === null || point.isExcluded);
  const skips = points.slice(first, last).some((point) => point.side === "on" && !point.isExcluded);
  const opening = isNewest
    ? `The last ${positions.length} numbers${fromWords(points[first]?.at)} are all`
    : `${positions.length} numbers in a row${fromTo(points[first]?.at, points[last]?.at)} were`;
  const words = `${opening} ${side} ${middle}${skips ? ", leaving out any right on it" : ""}.`;
  return { words, way: side === "above" ? "up" : "down", lasts: isNewest };
}

function fromTo(first: string | number | undefined, last: string | number | undefined): string {
  const [from, to] = [dayWords(first), dayWords(last)];
  return from && to ? `, from ${from} to ${to},` : "";
}

function fewCrossings({ runs }: ChartPhase, middle: string): Finding {
  const crossings = runs?.crossings ?? 0;
  const expected = `By chance we'd expect ${times(runs?.crossingsMin ?? 0)} or more.`;
  const crosses = `The numbers cross ${middle} ${crossings === 0 ? "not even once" : `only ${times(crossings)}`}.`;
  return { words: `${crosses} ${expected}`, way: null, lasts: true };
}

function manyCrossings({ runs }: ChartPhase, middle: string): Finding {
  const crosses = `The numbers cross ${middle} ${times(runs?.crossings ?? 0)}.`;
  const expected = `By chance we'd expect ${times(runs?.crossingsMax ?? 0)} or fewer. Two different things may be mixed on one chart.`;
  return { words: `${crosses} ${expected}`, way: null, lasts: true };
}

function times(count: number): string {
  if (count === 1) return "once";
  return count === 2 ? "twice" : `${count} times`;
}

function trendFindings({ trend }: ChartAnalysis, points: readonly Counted[]): Finding[] {
  const last = points.findLast((point) => point.isInTrend);
  if (!last) return [];
  if (!trend) {
    const words = `For a while the numbers went one way, five or more in a row, the last${onWords(last.at) || " some time ago"}.`;
    return [{ words, way: null, lasts: false }];
  }
  const first = points[points.findLastIndex((point) => !point.isInTrend) + 1];
  const isWhole = points.length - points.indexOf(first ?? last) === trend.points;
  const start = isWhole ? fromWords(first?.at) : "";
  const words = `The last ${trend.points} numbers${start} are each ${trend.direction === "rising" ? "higher" : "lower"} than the one before.`;
  return [{ words, way: trend.direction === "rising" ? "up" : "down", lasts: true }];
}

function outsideFindings(points: readonly Counted[], measure: MeasureWords): Finding[] {
  const outside = points.filter((point) => point.isOutside);
  const last = outside.at(-1);
  if (!last) return [];
  const number = `${numberInWords(measure, last.value)}${onWords(last.at)}`;
  const words =
    outside.length === 1
      ? `One number is outside the limits: ${number}.`
      : `${outside.length} numbers are outside the limits, the last of them ${number}.`;
  return [{ words, way: last.side === "above" ? "up" : "down", lasts: false }];
}
