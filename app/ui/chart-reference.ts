import { timeOf } from "~/domain/measures/calendar";
import type { ChartAnalysis } from "~/domain/measures/chart-analysis";
import { isSoFar } from "~/domain/measures/shown-analysis";
import { hasLines, placesOf, type ChartFacts } from "./chart-facts";
import { shortValue, valueInWords } from "./chart-words";

/** The newest of each line, for its label; null where there is none. */
export interface NewestLines {
  centre: number | null;
  lower: number | null;
  upper: number | null;
}

export interface ChartReference extends NewestLines {
  /** The newest lines will still move. */
  isSoFar: boolean;
  /** The centre of each phase that has one. */
  centres: number[];
  /** The limits move with the size of each group (p and u charts). */
  doLimitsVary: boolean;
  /** First and last time of the points that the lines come from, where that isn't all of a phase. */
  baselines: [number, number][];
  /** Everything the value axis has to hold. */
  values: number[];
}

const NO_LINES: ChartReference = {
  ...{ centre: null, lower: null, upper: null },
  ...{ isSoFar: false, centres: [], doLimitsVary: false, baselines: [], values: [] },
};

const worked = new WeakMap<ChartFacts, ChartReference>();

/** The lines round which the points are drawn; none while there are too few points. Worked out once for each chart. */
export function referenceOf(facts: ChartFacts): ChartReference {
  const known = worked.get(facts) ?? (hasLines(facts) ? readLines(facts) : NO_LINES);
  worked.set(facts, known);
  return known;
}

function readLines({ analysis }: ChartFacts): ChartReference {
  const { points, phases } = analysis;
  const newest = points.at(-1);
  const values: number[] = [];
  for (const { centre, lower, upper } of points)
    for (const line of [centre, lower, upper]) if (line !== null && Number.isFinite(line)) values.push(line);
  return {
    centre: finite(newest?.centre),
    lower: finite(newest?.lower),
    upper: finite(newest?.upper),
    isSoFar: phases.slice(-1).some(isSoFar),
    centres: phases.flatMap(({ centre }) => finite(centre) ?? []),
    doLimitsVary: doLimitsVary(analysis),
    baselines: baselinesOf(analysis),
    values,
  };
}

/** Where a line is, as short as it stands on the chart: “6.1”. */
export function lineValue(facts: ChartFacts, value: number): string {
  return shortValue(value, facts.unit, placesOf(facts).lines);
}

/** “6.1 calls” */
export function lineInWords(facts: ChartFacts, value: number): string {
  return valueInWords(value, facts.unit, placesOf(facts).lines);
}

function finite(value: number | null | undefined): number | null {
  return value != null && Number.isFinite(value) ? value : null;
}

function doLimitsVary({ points, phases }: ChartAnalysis): boolean {
  return phases.some(({ start, end }) => {
    const upper = points[start]?.upper;
    return points.slice(start, end).some((point) => point.upper !== upper && point.upper !== null);
  });
}

function baselinesOf({ points, phases }: ChartAnalysis): [number, number][] {
  return phases.flatMap<[number, number]>(({ start, end }) => {
    const included = points.slice(start, end).filter((point) => !point.isExcluded);
    const base = included.filter((point) => point.isBaseline);
    const [first, last] = [base[0], base.at(-1)];
    const isAll = base.length === included.filter(({ value }) => value !== null).length;
    if (!first || !last || isAll || base.length === included.length) return [];
    return [[timeOf(String(first.at)), timeOf(String(last.at))]];
  });
}
