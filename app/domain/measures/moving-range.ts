import { exactMean } from "./exact-mean";
import { knownOrNull } from "./known-or-null";

/** The mean range of two in a row is so many standard deviations of numbers from a normal distribution. */
export const SIGMAS_A_RANGE = 1.128;

/** A range of so many times their mean, or more, is taken for an outlier: the upper limit of a moving range chart. */
const SCREENED_FROM = 3.267;

/** The differences between neighbours, without their signs. A missing value leaves out both that touch it. */
export function movingRanges(values: readonly (number | null)[]): (number | null)[] {
  return values.slice(1).map((value, index) => {
    const before = values[index] ?? null;
    return value === null || before === null ? null : knownOrNull(Math.abs(value - before));
  });
}

/**
 * The mean moving range. Screening leaves out ranges of 3.267 times it or more, once, and takes the mean of the rest;
 * null when no range is left, as in a series that never changes.
 *
 * Source: Nelson 1982 on control charts for single measurements, as qicharts2 0.8.1 and NHSRplotthedots 0.2.2 apply it.
 */
export function meanMovingRange(values: readonly (number | null)[], isScreened: boolean): number | null {
  const ranges = knownRanges(values);
  return meanOf(isScreened ? keptRanges(ranges) : ranges);
}

/** How many ranges screening leaves out. */
export function countScreened(values: readonly (number | null)[], isScreened: boolean): number {
  const ranges = knownRanges(values);
  return isScreened ? ranges.length - keptRanges(ranges).length : 0;
}

function knownRanges(values: readonly (number | null)[]): number[] {
  return movingRanges(values).filter((range) => range !== null);
}

function keptRanges(ranges: readonly number[]): readonly number[] {
  const mean = meanOf(ranges);
  return mean === null ? ranges : ranges.filter((range) => range < SCREENED_FROM * mean);
}

/** Null when there are no values, or infinite ones that have no mean. */
export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : knownOrNull(exactMean(values));
}
