import type { Side } from "./runs";

export interface PointNearLimit {
  side: Side | null;
  /** Beyond an inner line, as far as the rule set counts it. */
  isFarOut: boolean;
}

/**
 * The two-in-three rule of Making Data Count: the points far out that have another among three in a row, all three on
 * one side of the centre line. Source: `ptd_calculate_point_type` of NHSRplotthedots 0.2.2, where a point beyond the limit itself
 * doesn't count as far out. Since November 2023 Making Data Count's own tool counts it (issue 194 of the package).
 */
export function findTwoInThree(points: readonly PointNearLimit[]): boolean[] {
  return points.map(
    ({ isFarOut }, index) =>
      isFarOut && [index - 2, index - 1, index].some((start) => isTwoInThree(points, start)),
  );
}

function isTwoInThree(points: readonly PointNearLimit[], start: number): boolean {
  if (start < 0) return false;
  const three = points.slice(start, start + 3);
  const side = three[0]?.side;
  if (three.length < 3 || !side || side === "on" || three.some((point) => point.side !== side)) return false;
  return three.filter((point) => point.isFarOut).length >= 2;
}
