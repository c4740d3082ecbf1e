import { isFarFromOthers } from "./far-from-others";
import { hasDenominator, type MeasureKind } from "./measure-kinds";
import { pointValue, type PointNumbers } from "./point-value";

/**
 * Why a number that was saved is worth a second look: "far" from the others, "dense" where there were as many events as
 * bed days, and "nothing" where none were counted out of none, which is kept and can't be drawn. Null for any other.
 */
export type SecondLook = "far" | "dense" | "nothing";

export function secondLook(
  kind: MeasureKind,
  added: PointNumbers,
  others: readonly PointNumbers[],
): SecondLook | null {
  if (isOutOfNothing(kind, added)) return "nothing";
  const { numerator, denominator } = added;
  if (kind === "rate" && numerator && denominator && numerator >= denominator) return "dense";
  const values = others.map((point) => pointValue(kind, point));
  return isFarFromOthers(pointValue(kind, added), values) ? "far" : null;
}

/** A month in which there was nothing to count, such as no welcomes: it's known, and there's no share of it. */
export function isOutOfNothing(kind: MeasureKind, { numerator, denominator }: PointNumbers): boolean {
  return hasDenominator(kind) && numerator === 0 && denominator === 0;
}
