import {
  baselineValues,
  limitsAround,
  NO_LIMITS,
  present,
  sigmaLimits,
  valuesOf,
  type PhaseLines,
  type PhaseToDraw,
  type PointLimits,
} from "./chart-lines";
import type { RuleSet } from "./chart-kinds";
import { median } from "./median";
import { countScreened, meanMovingRange, meanOf, movingRanges, SIGMAS_A_RANGE } from "./moving-range";
import { isMakingDataCount } from "./rule-sets";

/** A run chart: the median and no limits. Source: `qic(chart = "run")` of qicharts2 0.8.1. */
export function runLines({ rows, given }: PhaseToDraw): PhaseLines {
  const centre = given ?? median(present(baselineValues(rows)));
  return { values: valuesOf(rows), centre, limits: rows.map(() => NO_LIMITS) };
}

/**
 * An XmR chart, also called an I chart: the mean, with limits from the mean moving range. A share or a rate counts as one
 * value, whatever its denominator. With the Making Data Count rules the limits are 2.66 ranges out, as
 * `ptd_spc()` of NHSRplotthedots 0.2.2 has them; else 3 / 1.128 ranges, as `qic(chart = "i")` of qicharts2 0.8.1.
 */
export function xmrLines({ rows, given, rules, screensRanges }: PhaseToDraw): PhaseLines {
  const values = valuesOf(rows);
  const centre = given ?? meanOf(present(baselineValues(rows)));
  const { limits, screenedRanges } = xmrLimits({ rows, rules, screensRanges }, values, centre);
  return { values, centre, limits: rows.map(() => limits), screenedRanges };
}

type RangesToMeasure = Pick<PhaseToDraw, "rows" | "rules" | "screensRanges">;

/** Limits of an XmR chart of any values, such as those of a t chart once they are bent. */
export function xmrLimits(
  { rows, rules, screensRanges }: RangesToMeasure,
  values: readonly (number | null)[],
  centre: number | null,
): { limits: PointLimits; screenedRanges: number } {
  const used = fromCentre(baselineValues(rows, values), centre, rules);
  const range = meanMovingRange(used, screensRanges);
  return {
    limits: rangeLimits(centre, range, rules),
    screenedRanges: countScreened(used, screensRanges),
  };
}

/** qicharts2 takes the ranges of the distances from the centre, which may differ in the last figure. */
function fromCentre(values: readonly (number | null)[], centre: number | null, rules: RuleSet) {
  if (isMakingDataCount(rules) || centre === null) return values;
  return values.map((value) => (value === null ? null : value - centre));
}

const RANGES_OUT = 2.66;

function rangeLimits(centre: number | null, range: number | null, rules: RuleSet): PointLimits {
  if (centre === null || range === null) return NO_LIMITS;
  if (!isMakingDataCount(rules)) return sigmaLimits(centre, range / SIGMAS_A_RANGE);
  return limitsAround(centre, { outer: RANGES_OUT * range, inner: 2 * (RANGES_OUT / 3) * range });
}

/**
 * A chart of the moving ranges themselves: their mean, zero below, and 3.267 times the mean above (two thirds of the way:
 * 2.178 times). The first point of a phase has none. Source: `qic(chart = "mr")` of qicharts2 0.8.1.
 */
export function movingRangeLines({ rows, given }: PhaseToDraw): PhaseLines {
  const values = [...(rows.length > 0 ? [null] : []), ...movingRanges(valuesOf(rows))];
  const centre = given ?? meanOf(present(baselineValues(rows, values)));
  const limits =
    centre === null || !Number.isFinite(centre)
      ? NO_LIMITS
      : { lower: 0, upper: 3.267 * centre, innerLower: 0, innerUpper: 2.178 * centre };
  return { values, centre, limits: rows.map(() => limits) };
}
