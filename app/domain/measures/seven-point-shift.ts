import type { Side } from "./runs";

const POINTS = 7;

/**
 * The shift rule of Making Data Count: which points belong to seven or more in a row on one side of the centre line. A
 * missing point breaks the row, and so does one that is exactly on the line. Source: `ptd_calculate_point_type` of
 * NHSRplotthedots 0.2.2.
 */
export function findShifts(sides: readonly (Side | null)[]): boolean[] {
  const isInShift = sides.map(() => false);
  let start = 0;
  sides.forEach((side, index) => {
    if (side !== sides[start]) start = index;
    if (side === null || side === "on" || index - start + 1 < POINTS) return;
    for (let back = start; back <= index; back += 1) isInShift[back] = true;
  });
  return isInShift;
}
