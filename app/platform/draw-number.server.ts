import { randomInt } from "node:crypto";

/** A number of nine digits that says nothing about when it was drawn, nor about what was drawn before it. */
export function drawNumber(): number {
  return randomInt(100_000_000, 1_000_000_000);
}
