import type { MeasureKind } from "./measure-kinds";

export interface PointNumbers {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
}

/** What the chart draws for a point: a ratio as per cent, anything else as it is; null when it is missing or out of nothing. */
export function pointValue(
  kind: MeasureKind,
  { value, numerator, denominator }: PointNumbers,
): number | null {
  if (kind !== "ratio") return value;
  if (numerator === null || denominator === null || denominator === 0) return null;
  return (100 * numerator) / denominator;
}

/** A value as people read it: “45.5%”, “1,200”, “6.5”; “not known” when it is missing. */
export function formatValue(kind: MeasureKind, value: number | null): string {
  if (value === null) return "not known";
  return kind === "ratio" ? `${formatNumber(value, 1)}%` : formatNumber(value);
}

/** British thousands separators and, unless told, as many decimals as make four figures. */
export function formatNumber(value: number, decimals = decimalsFor(value)): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-6)) return String(Number(value.toPrecision(4)));
  return new Intl.NumberFormat("en-GB", { maximumFractionDigits: decimals }).format(value === 0 ? 0 : value);
}

function decimalsFor(value: number): number {
  const figures = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  return Math.min(Math.max(3 - figures, 0), 10);
}
