import type { MeasureKind } from "./measure-kinds";
import { formatWithUnit } from "./point-value";
import { countValues, FEWEST_USEFUL_POINTS, newestPart, readerFlags, type ReaderFlags } from "./reader-flags";
import type { RunAnalysis, RunPart } from "./run-chart";

export interface RunSummary {
  headline: string;
  /** The sentences after the headline. */
  details: string[];
}

export interface RunFacts {
  kind: MeasureKind;
  /** Written after a value: “minutes”. A ratio has its own per cent sign. */
  unit?: string;
}

/** The words under a run chart: what the numbers say, what they don't, never whether that is to be praised. */
export function summariseRun(analysis: RunAnalysis, facts: RunFacts): RunSummary {
  const flags = readerFlags(analysis);
  const part = newestPart(analysis);
  if (!part || !flags.isEnough) return notEnough(flags, part ? countValues(analysis, part) : 0);
  if (!flags.hasSignal) return { headline: NO_CHANGE, details: withTrend(analysis, []) };

  const median = formatWithUnit(facts, part.centre);
  const reasons = [
    ...(flags.hasLongRun ? [describeLongRun(analysis, part, median)] : []),
    ...(flags.hasFewCrossings ? [describeCrossings(part, flags.hasLongRun ? null : median)] : []),
  ];
  return {
    headline: "Something has changed.",
    details: withTrend(analysis, [...reasons, UNLIKELY, NO_PROOF]),
  };
}

const NO_CHANGE = "The ups and downs are what we'd expect by chance so far.";
const UNLIKELY = "That's unlikely to be chance.";
const NO_PROOF = "It doesn't prove the idea did it: other things may have changed too.";

function notEnough({ useful }: ReaderFlags, values: number): RunSummary {
  const isShort = values < FEWEST_USEFUL_POINTS;
  const headline = `Not enough data yet: ${isShort ? values : useful} of ${FEWEST_USEFUL_POINTS} numbers.`;
  if (isShort) {
    return {
      headline,
      details: [`With ${FEWEST_USEFUL_POINTS} numbers the chart can start to tell chance from change.`],
    };
  }
  const onTheLine = `There are ${values} numbers, but ${values - useful} are right on the median.`;
  return { headline, details: [onTheLine, "Only numbers above or below it can show a change."] };
}

function describeLongRun(analysis: RunAnalysis, part: RunPart, median: string): string {
  const positions = part.run?.positions ?? [];
  const side = part.run?.side ?? "above";
  const later = analysis.points.slice((positions.at(-1) ?? 0) + 1, part.end);
  const isNewest = later.every((point) => point.value === null || point.isExcluded);
  const opening = isNewest
    ? `The last ${positions.length} numbers are all ${side} the median of ${median}`
    : `${positions.length} numbers in a row were ${side} the median of ${median}`;
  return `${opening}${skipsPoints(analysis, positions) ? ", leaving out any right on it" : ""}.`;
}

function skipsPoints(analysis: RunAnalysis, positions: readonly number[]): boolean {
  const between = analysis.points.slice(positions[0], positions.at(-1));
  return between.some((point) => point.side === "on" && !point.isExcluded);
}

function describeCrossings({ crossings, crossingsMin }: RunPart, median: string | null): string {
  const line = median === null ? "The line crosses it" : `The median is ${median}. The line crosses it`;
  return `${line} ${times(crossings ?? 0)}. By chance we'd expect ${times(crossingsMin ?? 0)} or more.`;
}

function times(count: number): string {
  if (count === 0) return "not even once";
  if (count === 1) return "once";
  return count === 2 ? "twice" : `${count} times`;
}

function withTrend({ trend }: RunAnalysis, details: string[]): string[] {
  if (!trend) return details;
  const words = `The last ${trend.points} numbers are ${trend.direction === "rising" ? "each higher" : "each lower"} than the one before`;
  return [...details, `${words}. On its own that's often chance, so it's worth watching.`];
}
