import type { AssuranceIcon, PointMeaning, SpecialCause, VariationIcon } from "./chart-analysis";
import type { Direction } from "./measure-kinds";

/** What a point that stands out means, from which way it went and which way was hoped for. As NHSRplotthedots 0.2.2. */
export function meaningOf(cause: SpecialCause | null, direction: Direction): PointMeaning {
  if (cause === null) return "common-cause";
  const isHigh = isUpwards(cause);
  if (direction === "neither") return isHigh ? "neutral-high" : "neutral-low";
  return isHigh === (direction === "up") ? "improvement" : "concern";
}

/** The icon for variation: of the newest point alone, whatever went before. As NHSRplotthedots 0.2.2. */
export function variationOf(cause: SpecialCause | null, direction: Direction): VariationIcon {
  const meaning = meaningOf(cause, direction);
  if (meaning !== "improvement" && meaning !== "concern") return meaning;
  return cause !== null && isUpwards(cause) ? `${meaning}-high` : `${meaning}-low`;
}

interface Limits {
  lower: number | null;
  upper: number | null;
}

/**
 * The icon for assurance: the target against the limits. On a limit counts as between them. As NHSRplotthedots 0.2.2,
 * but nothing is said without limits, where the package says “inconsistent”.
 */
export function assuranceOf(
  target: number | null | undefined,
  { lower, upper }: Limits,
  direction: Direction,
): AssuranceIcon | null {
  if (target === null || target === undefined || direction === "neither") return null;
  if (lower === null || upper === null) return null;
  if (target > upper) return direction === "up" ? "fail" : "pass";
  if (target < lower) return direction === "up" ? "pass" : "fail";
  return "inconsistent";
}

function isUpwards(cause: SpecialCause): boolean {
  return cause === "rising-trend" || cause.endsWith("above") || cause === "above-limit";
}
