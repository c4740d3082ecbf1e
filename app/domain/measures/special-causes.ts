import type { AnalysedPoint, SpecialCause } from "./chart-analysis";
import type { RuleSet } from "./chart-kinds";
import { findShifts } from "./seven-point-shift";
import { findSevenPointTrends } from "./seven-point-trend";
import { findTwoInThree } from "./two-in-three";

type JudgedPoint = Pick<AnalysedPoint, "value" | "side" | "isOutside" | "isClose">;

/**
 * Why each point stands out by the rules of Making Data Count, the first that holds in this order: outside the limits,
 * trend, two in three, shift. Where neighbours say nothing about time only the first is asked.
 * Source: `ptd_calculate_point_type` of NHSRplotthedots 0.2.2.
 */
export function findSpecialCauses(
  points: readonly JudgedPoint[],
  rules: RuleSet,
  isInOrder: boolean,
): (SpecialCause | null)[] {
  if (!isInOrder) return points.map(outsideCause);
  const trends = findSevenPointTrends(points.map((point) => point.value));
  const pairs = findTwoInThree(
    points.map((point) => ({ side: point.side, isFarOut: isFarOut(point, rules) })),
  );
  const shifts = findShifts(points.map((point) => point.side));

  return points.map((point, index): SpecialCause | null => {
    const outside = outsideCause(point);
    if (outside) return outside;
    const trend = trends[index];
    if (trend) return `${trend}-trend`;
    if (point.side !== "above" && point.side !== "below") return null;
    if (pairs[index]) return `two-in-three-${point.side}`;
    return shifts[index] ? `shift-${point.side}` : null;
  });
}

function outsideCause({ isOutside, side }: JudgedPoint): SpecialCause | null {
  if (!isOutside || (side !== "above" && side !== "below")) return null;
  return `${side}-limit`;
}

function isFarOut({ isClose, isOutside }: JudgedPoint, rules: RuleSet): boolean {
  return isClose === true || (rules === "making-data-count-2023" && isOutside === true);
}
