import { timeOf } from "./calendar";
import type { MeasureKind } from "./measure-kinds";

export interface PointNumbers {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
}

const DAY = 86_400_000;

/**
 * What the chart draws for one point: a share in per cent, a rate per 1,000 occupied bed days, anything else as it is.
 * Null when it is missing or out of nothing, and for days between events, which no point knows alone: see `pointValues`.
 */
export function pointValue(
  kind: MeasureKind,
  { value, numerator, denominator }: PointNumbers,
): number | null {
  if (kind === "days-between") return null;
  const times = TIMES[kind];
  if (times === undefined) return value;
  if (numerator === null || denominator === null || denominator === 0) return null;
  return (times * numerator) / denominator;
}

/** What a share and a rate are multiplied by to be read. */
export const TIMES: Readonly<Partial<Record<MeasureKind, number>>> = { ratio: 100, rate: 1000 };

/**
 * What the chart draws for each point of a series, oldest first. Between events it is the time since the one before, in
 * days of 24 hours by the clock on the wall; the first event draws nothing.
 */
export function pointValues(
  kind: MeasureKind,
  points: readonly (PointNumbers & { date: string })[],
): (number | null)[] {
  if (kind !== "days-between") return points.map((point) => pointValue(kind, point));
  return points.map(({ date }, index) => {
    const before = points[index - 1];
    return before ? (timeOf(date) - timeOf(before.date)) / DAY : null;
  });
}

/** What stands after each number, or once above the axis: “%”, “per 1,000 bed days”, “minutes”. */
export function unitOf({ kind, unit = "" }: { kind: MeasureKind; unit?: string }): string {
  return UNITS[kind] ?? unit;
}

const UNITS: Readonly<Partial<Record<MeasureKind, string>>> = {
  ratio: "%",
  rate: "per 1,000 bed days",
  "days-between": "days",
  "bed-days-between": "bed days",
};

/** A value as people read it: “45.5%”, “1,200”, “6.5”; “not known” when it is missing. On a chart it has the chart's places. */
export function formatValue(kind: MeasureKind, value: number | null, places?: number): string {
  if (value === null) return "not known";
  if (places !== undefined) return `${formatNumber(value, places)}${kind === "ratio" ? "%" : ""}`;
  if (kind === "ratio") return `${formatNumber(value, 1)}%`;
  if (kind === "rate") return formatNumber(value, 2);
  return kind === "days-between" ? formatNumber(value, value < 1 ? 2 : 1) : formatNumber(value);
}

/** A value with what it is a number of: “45.5%”, “3.25 per 1,000 bed days”, “12 alarms”. */
export function formatWithUnit(
  measure: { kind: MeasureKind; unit?: string },
  value: number | null,
  places?: number,
): string {
  const text = formatValue(measure.kind, value, places);
  const unit = unitOf(measure);
  return measure.kind === "ratio" || unit === "" || value === null ? text : `${text} ${unit}`;
}

/** Both numbers of a share or a rate: “7 of 10”, “4 in 540 bed days”. */
export function describePair(kind: "ratio" | "rate", numerator: number, denominator: number): string {
  const [some, all] = [formatNumber(numerator), formatNumber(denominator)];
  return kind === "ratio" ? `${some} of ${all}` : `${some} in ${all} bed days`;
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
