import {
  baselineValues,
  present,
  sigmaLimits,
  valuesOf,
  type Bounds,
  type ChartRow,
  type PhaseLines,
  type PhaseToDraw,
} from "./chart-lines";
import { exactSum } from "./exact-mean";
import { countScreened, meanMovingRange, SIGMAS_A_RANGE } from "./moving-range";
import { standardDeviation } from "./standard-deviation";

/** A p chart of shares: sigma is √(c (1 − c) / n), within 0 and 1. Source: `qic(chart = "p")` of qicharts2 0.8.1. */
export function shareLines(phase: PhaseToDraw): PhaseLines {
  return ratioLines(phase, sigmaOfShare, SHARES);
}

/**
 * Laney's p′ chart, for shares whose denominators are so big that a p chart's limits are too narrow: the sigma of the p
 * chart times how far the points really scatter. Source: `qic(chart = "pp")` of qicharts2 0.8.1.
 */
export function primeShareLines(phase: PhaseToDraw): PhaseLines {
  return ratioLines(phase, sigmaOfShare, SHARES, scatterOf);
}

/** A u chart of rates: sigma is √(c / n), not below 0. Source: `qic(chart = "u")` of qicharts2 0.8.1. */
export function rateLines(phase: PhaseToDraw): PhaseLines {
  return ratioLines(phase, sigmaOfRate, RATES);
}

/** Laney's u′ chart, to a u chart what p′ is to a p chart. Source: `qic(chart = "up")` of qicharts2 0.8.1. */
export function primeRateLines(phase: PhaseToDraw): PhaseLines {
  return ratioLines(phase, sigmaOfRate, RATES, scatterOf);
}

const SHARES: Bounds = { least: 0, most: 1 };
const RATES: Bounds = { least: 0 };

type Sigma = (centre: number, size: number) => number;
const sigmaOfShare: Sigma = (centre, size) => Math.sqrt((centre * (1 - centre)) / size);
const sigmaOfRate: Sigma = (centre, size) => Math.sqrt(centre / size);

interface Widening {
  times: number | null;
  screenedRanges: number;
}

type Scatter = (phase: PhaseToDraw, centre: number, sigmas: readonly number[]) => Widening;

const AS_IT_IS: Widening = { times: 1, screenedRanges: 0 };

function ratioLines(phase: PhaseToDraw, sigma: Sigma, bounds: Bounds, scatter?: Scatter): PhaseLines {
  const { rows, given } = phase;
  const centre = given ?? allOverAll(rows);
  if (centre === null)
    return { values: valuesOf(rows), centre, limits: rows.map(() => sigmaLimits(null, null)) };

  const sigmas = rows.map((row) => sigma(centre, row.size));
  const { times, screenedRanges } = scatter ? scatter(phase, centre, sigmas) : AS_IT_IS;
  return {
    screenedRanges,
    values: valuesOf(rows),
    centre,
    limits: sigmas.map((one) => sigmaLimits(centre, times === null ? null : one * times, bounds)),
  };
}

/** Everything counted over everything it was counted in, so that a big denominator weighs more. */
function allOverAll(rows: readonly ChartRow[]): number | null {
  const used = rows.filter((row) => row.isBaseline);
  const centre = exactSum(used.map((row) => row.total)) / exactSum(used.map((row) => row.size));
  return Number.isNaN(centre) ? null : centre;
}

/**
 * How far the points scatter, in sigmas of the plain chart: by their moving ranges, or by their standard deviation where
 * they are in no order. It narrows the limits as well as widens them. Source: Laney 2002, as in qicharts2 0.8.1.
 */
function scatterOf(phase: PhaseToDraw, centre: number, sigmas: readonly number[]): Widening {
  const scores = phase.rows.map(({ value }, index) => score(value, centre, sigmas[index] ?? NaN));
  const used = baselineValues(phase.rows, scores);
  if (phase.isCategorical) return { times: standardDeviation(present(used)), screenedRanges: 0 };
  const range = meanMovingRange(used, phase.screensRanges);
  const screenedRanges = countScreened(used, phase.screensRanges);
  return { times: range === null ? null : range / SIGMAS_A_RANGE, screenedRanges };
}

function score(value: number | null, centre: number, sigma: number): number | null {
  const distance = value === null ? NaN : (value - centre) / sigma;
  return Number.isNaN(distance) ? null : distance;
}
