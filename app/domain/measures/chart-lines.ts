import type { RuleSet } from "./chart-kinds";
import type { SeriesPoint } from "./series";

export interface ChartRow extends SeriesPoint {
  isExcluded: boolean;
  /** One of those the lines are computed from. */
  isBaseline: boolean;
}

/** The rows of one phase, and what decides its lines. */
export interface PhaseToDraw {
  rows: readonly ChartRow[];
  /** A centre line that is given instead of computed. */
  given?: number;
  rules: RuleSet;
  screensRanges: boolean;
  isCategorical: boolean;
}

/** The limits of one point; null where there is none. */
export interface PointLimits {
  lower: number | null;
  upper: number | null;
  innerLower: number | null;
  innerUpper: number | null;
}

export interface PhaseLines {
  /** What is held against the lines, one a row: the values, or what the chart makes of them. */
  values: readonly (number | null)[];
  centre: number | null;
  limits: readonly PointLimits[];
  /** How many moving ranges were screened away; none where no range is looked at. */
  screenedRanges?: number;
}

export interface Bounds {
  least?: number;
  most?: number;
}

/** Limits three sigma out and inner ones two sigma out, no further than the bounds. None where sigma isn't known. */
export function sigmaLimits(centre: number | null, sigma: number | null, bounds: Bounds = {}): PointLimits {
  if (centre === null || sigma === null) return NO_LIMITS;
  return limitsAround(centre, { outer: 3 * sigma, inner: 2 * sigma }, bounds);
}

export function limitsAround(
  centre: number,
  { outer, inner }: { outer: number; inner: number },
  { least = -Infinity, most = Infinity }: Bounds = {},
): PointLimits {
  const bound = (line: number) => (Number.isFinite(line) ? Math.min(Math.max(line, least), most) : null);
  return {
    lower: bound(centre - outer),
    upper: bound(centre + outer),
    innerLower: bound(centre - inner),
    innerUpper: bound(centre + inner),
  };
}

export const NO_LIMITS: PointLimits = { lower: null, upper: null, innerLower: null, innerUpper: null };

export function valuesOf(rows: readonly ChartRow[]): (number | null)[] {
  return rows.map((row) => row.value);
}

/** The values the lines are computed from, in order; excluded ones are taken out, so that their neighbours meet. */
export function baselineValues(
  rows: readonly ChartRow[],
  values: readonly (number | null)[] = valuesOf(rows),
): (number | null)[] {
  return values.filter((_, index) => rows[index]?.isBaseline);
}

export function present(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}
