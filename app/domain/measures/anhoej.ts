import type { RunLimits } from "./run-signals";

const CHANCE = 0.05;

/**
 * The longest run and the fewest crossings that chance explains, for so many useful points.
 * A longer run, or fewer crossings, is a signal. Null when there are no useful points.
 *
 * Source: Anhøj and Olesen 2014, doi 10.1371/journal.pone.0113825, as computed by qicharts2 0.8.1.
 */
export function anhoejLimits(useful: number): RunLimits | null {
  if (useful < 1) return null;
  return {
    longestRunMax: Math.round(Math.log2(useful)) + 3,
    crossingsMin: binomialQuantile(CHANCE, useful - 1),
    crossingsMax: null,
  };
}

/**
 * The smallest k for which at most k heads in so many tosses of a fair coin has at least this probability.
 * Summed by logarithms: the plain probabilities underflow beyond about 1,000 tosses.
 */
export function binomialQuantile(probability: number, tosses: number): number {
  let logTerm = -tosses * Math.LN2;
  let logTotal = logTerm;
  let heads = 0;
  while (logTotal < Math.log(probability) && heads < tosses) {
    heads += 1;
    logTerm += Math.log((tosses - heads + 1) / heads);
    logTotal = addLogs(logTotal, logTerm);
  }
  return heads;
}

function addLogs(a: number, b: number): number {
  const larger = Math.max(a, b);
  return larger + Math.log1p(Math.exp(Math.min(a, b) - larger));
}
