import type { PointNumbers } from "./point-value";

/** What a change to a point did to the lines of its chart. */
export interface LinesChange {
  kind: "left-out" | "taken-in";
  /** Why it was left out; "" when it was taken in again. */
  reason: string;
  /** Its numbers were put right at the same time. */
  isPutRight: boolean;
}

type Said = PointNumbers & { leftOut: string };

/** Whether a point was left out of the lines, or taken in again, between what it said before and after; null otherwise. */
export function linesChange(before: Said, after: Said | undefined): LinesChange | null {
  if (!after || before.leftOut === after.leftOut) return null;
  const isPutRight =
    before.value !== after.value ||
    before.numerator !== after.numerator ||
    before.denominator !== after.denominator;
  const kind = after.leftOut === "" ? "taken-in" : "left-out";
  return { kind, reason: after.leftOut, isPutRight };
}
