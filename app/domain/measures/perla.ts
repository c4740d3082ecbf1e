import type { RunLimits } from "./run-signals";

/** A run of more points than this on one side of the median is a shift. */
const LONGEST_RUN = 5;
/** The table of the paper starts here. */
const FEWEST_USEFUL = 10;
const CHANCE_EACH_SIDE = 0.025;

/**
 * The run chart rules of Perla, Provost and Murray, BMJ Quality and Safety 2011;20:46-51: six or more points in a row on
 * one side of the median, and too few or too many runs. Points on the median are skipped.
 *
 * From a text about the paper: the six points, the skipping, and that the runs are held against Swed and Eisenhart's
 * two-sided 5% limits by the number of useful points. The paper itself wasn't at hand, nor its table: the limits are worked out
 * here from Swed and Eisenhart's distribution (1943), so single entries may differ by one from those printed. No package
 * answers for these rules.
 */
export function perlaLimits(useful: number): RunLimits | null {
  if (useful < 1) return null;
  if (useful < FEWEST_USEFUL) return { longestRunMax: LONGEST_RUN, crossingsMin: null, crossingsMax: null };
  const { tooFew, tooMany } = criticalRuns(useful);
  return { longestRunMax: LONGEST_RUN, crossingsMin: tooFew, crossingsMax: tooMany - 2 };
}

/**
 * The most runs that are too few, and the fewest that are too many: each end has at most 2.5% when half of the points
 * lie above the line and half below, in random order (Swed and Eisenhart 1943, doi 10.1214/aoms/1177731461).
 */
export function criticalRuns(useful: number): { tooFew: number; tooMany: number } {
  const chances = chancesOfRuns(Math.floor(useful / 2), Math.ceil(useful / 2));
  let [tooFew, below] = [1, 0];
  for (let runs = 2; (below += chances[runs] ?? 1) <= CHANCE_EACH_SIDE; runs += 1) tooFew = runs;
  let [tooMany, above] = [useful + 1, 0];
  for (let runs = useful; (above += chances[runs] ?? 0) <= CHANCE_EACH_SIDE; runs -= 1) tooMany = runs;
  return { tooFew, tooMany };
}

/** By the number of runs, how likely so many are. By logarithms, since the binomial coefficients overflow. */
function chancesOfRuns(fewer: number, more: number): number[] {
  const factorials = logFactorials(fewer + more);
  const choose = (n: number, k: number) =>
    k < 0 || k > n ? -Infinity : at(factorials, n) - at(factorials, k) - at(factorials, n - k);
  const all = choose(fewer + more, fewer);
  const share = (a: number, b: number) => Math.exp(choose(fewer - 1, a - 1) + choose(more - 1, b - 1) - all);

  return Array.from({ length: fewer + more + 1 }, (_, runs) => {
    const half = Math.floor(runs / 2);
    return runs % 2 === 0 ? 2 * share(half, half) : share(half + 1, half) + share(half, half + 1);
  });
}

function logFactorials(most: number): number[] {
  const logs = [0];
  for (let n = 1; n <= most; n += 1) logs.push(at(logs, n - 1) + Math.log(n));
  return logs;
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? NaN;
}
