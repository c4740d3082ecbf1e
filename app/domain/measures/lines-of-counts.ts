import {
  baselineValues,
  present,
  sigmaLimits,
  valuesOf,
  type PhaseLines,
  type PhaseToDraw,
  type PointLimits,
} from "./chart-lines";
import { xmrLimits } from "./lines-of-values";
import { median } from "./median";
import { meanOf } from "./moving-range";

/** A c chart of counts in equal stretches: sigma is √c, not below 0. Source: `qic(chart = "c")` of qicharts2 0.8.1. */
export function countLines({ rows, given }: PhaseToDraw): PhaseLines {
  const centre = given ?? meanOf(present(baselineValues(rows)));
  const limits = sigmaLimits(centre, centre === null ? null : Math.sqrt(centre), { least: 0 });
  return { values: valuesOf(rows), centre, limits: rows.map(() => limits) };
}

/**
 * A g chart of how many chances (bed days, patients) lie between two rare events. Limits are round the mean m with
 * sigma √(m (m + 1)), not below 0; the line that is drawn, and that runs are counted on, is the median, since such numbers
 * are lopsided. Source: `qic(chart = "g")` of qicharts2 0.8.1, but a given centre isn't offered: the package shrinks it.
 */
export function chancesBetweenLines({ rows }: PhaseToDraw): PhaseLines {
  const used = present(baselineValues(rows));
  const mean = meanOf(used);
  const limits = sigmaLimits(mean, mean === null ? null : Math.sqrt(mean * (mean + 1)), { least: 0 });
  return { values: valuesOf(rows), centre: median(used), limits: rows.map(() => limits) };
}

const BEND = 3.6;

/**
 * A t chart of the time between two rare events: an XmR chart of the times to the power 1/3.6, which makes them
 * about even on both sides, bent back for drawing. A lower limit that would bend back from below zero is zero; an inner
 * one isn't drawn. Times of zero or less can't be bent and are left out. Source: `qic(chart = "t")` of qicharts2 0.8.1, which
 * stops with an error at such times; a given centre isn't offered: the package takes it for bent already.
 */
export function timeBetweenLines(phase: PhaseToDraw): PhaseLines {
  const values = valuesOf(phase.rows).map((value) =>
    value === null || value <= 0 ? null : value ** (1 / BEND),
  );
  const centre = meanOf(present(baselineValues(phase.rows, values)));
  const bent = xmrLimits({ ...phase, rules: "anhoej" }, values, centre);
  const limits = bendLimitsBack(bent.limits);
  return {
    ...{ values: values.map(bendBack), centre: bendBack(centre), limits: phase.rows.map(() => limits) },
    screenedRanges: bent.screenedRanges,
  };
}

function bendLimitsBack({ lower, upper, innerLower, innerUpper }: PointLimits): PointLimits {
  return {
    lower: lower !== null && lower < 0 ? 0 : bendBack(lower),
    upper: bendBack(upper),
    innerLower: bendBack(innerLower),
    innerUpper: bendBack(innerUpper),
  };
}

function bendBack(value: number | null): number | null {
  const bent = value === null ? NaN : value ** BEND;
  return Number.isNaN(bent) ? null : bent;
}
