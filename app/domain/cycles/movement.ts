import { findContinuum, lowerFirst, placeInWords, stepOf, type Continuum } from "./continua";
import type { Placement } from "./placement-form";

/** Which way practice moved along its continuum. None of them is better: the words say where to. */
export const directions = ["towards-first", "stayed", "towards-second"] as const;

export type Direction = (typeof directions)[number];

/** Null where only one of both places was said. */
export function directionOf(placed: { before: string; after: string }): Direction | null {
  const [before, after] = [stepOf(placed.before), stepOf(placed.after)];
  if (before === null || after === null) return null;
  if (before === after) return "stayed";
  return after < before ? "towards-first" : "towards-second";
}

export function directionLabel(continuum: Continuum, direction: Direction): string {
  const [first = "", second = ""] = findContinuum(continuum)?.ends ?? [];
  if (direction === "stayed") return "Where it was";
  return `Towards ${lowerFirst(direction === "towards-first" ? first : second)}`;
}

/** One movement as a sentence, with what wasn't said left out. */
export function movementInWords({ continuum, before, after }: Placement): string {
  const [from, to] = [placeInWords(continuum, before), placeInWords(continuum, after)];
  if (from && to)
    return from === to ? `“${from}”, before and after.` : `From “${from}” to “${lowerFirst(to)}”.`;
  if (from) return `Before: “${from}”.`;
  return to ? `After: “${to}”.` : "";
}
