import { hasDenominator, type MeasureKind } from "./measure-kinds";

/** How many decimals a chart's numbers have, at most: the same on it, under it and in its table. */
export interface ChartPlaces {
  /** Of what was written down. */
  data: number;
  /** Of what was worked out from it: lines, limits, averages. */
  lines: number;
}

/** A typed number seldom has more; what has is the result of a division. */
const MOST_TYPED = 4;

/**
 * A line has one decimal more than its numbers, but no more than three figures in all unless the numbers have them.
 * A rate and the days between two moments are worked out already, and have three figures; a share has one decimal.
 */
export function chartPlaces(kind: MeasureKind, values: readonly (number | null)[]): ChartPlaces {
  if (kind === "ratio") return { data: 1, lines: 1 };
  const sizes = values.flatMap((value) => (value !== null && Number.isFinite(value) ? [value] : []));
  const largest = sizes.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const figures = largest === 0 ? 0 : Math.floor(Math.log10(largest));
  const three = Math.min(Math.max(2 - figures, 0), 10);
  const typed = sizes.reduce((most, value) => Math.max(most, decimalsOf(value)), 0);
  if (hasDenominator(kind) || typed > MOST_TYPED) return { data: three, lines: three };
  return { data: typed, lines: Math.max(typed, Math.min(typed + 1, three)) };
}

function decimalsOf(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 1e12) return 0;
  const text = String(Number(value.toPrecision(12)));
  return text.includes("e") ? MOST_TYPED + 1 : (text.split(".")[1] ?? "").length;
}
