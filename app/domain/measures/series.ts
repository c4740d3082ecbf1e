import { exactMean, exactSum } from "./exact-mean";
import { median } from "./median";

export type Aggregate = "mean" | "median" | "sum" | "sd";

export interface SeriesInput {
  /** One a row; with denominators, the numerators. Null where nothing was measured. */
  values: readonly (number | null)[];
  denominators?: readonly (number | null)[];
  /** When each row was measured (YYYY-MM-DD), or a number to sort by. Without it the rows are in order. */
  dates?: readonly (string | number)[];
  /** How rows of one date become one point; rows with denominators are always summed over summed. */
  aggregate?: Aggregate;
}

export interface SeriesPoint {
  at: string | number;
  value: number | null;
}

interface Row {
  value: number;
  denominator: number;
}

/**
 * Rows as points in order of time, one a date, as qicharts2 does it: a row without its denominator counts as missing,
 * nothing out of nothing is missing, and something out of nothing is infinite.
 */
export function toSeries(input: SeriesInput): SeriesPoint[] {
  const groups = groupByDate(input);
  return [...groups.keys()].sort(inOrder).map((at) => ({
    at,
    value: finiteOrNull(combine(groups.get(at) ?? [], input)),
  }));
}

function groupByDate({ values, denominators, dates }: SeriesInput): Map<string | number, Row[]> {
  const groups = new Map<string | number, Row[]>();
  values.forEach((value, index) => {
    const at = dates?.[index] ?? index + 1;
    const rows = groups.get(at) ?? [];
    groups.set(at, rows);
    const denominator = denominators ? (denominators[index] ?? null) : 1;
    if (value !== null && denominator !== null) rows.push({ value, denominator });
  });
  return groups;
}

function inOrder(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [left, right] = [String(a), String(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function combine(rows: readonly Row[], { denominators, aggregate = "mean" }: SeriesInput): number | null {
  const values = rows.map((row) => row.value);
  if (denominators) return exactSum(values) / exactSum(rows.map((row) => row.denominator));
  if (aggregate === "sum") return exactSum(values);
  if (aggregate === "median") return median(values);
  return aggregate === "sd" ? standardDeviation(values) : exactMean(values);
}

function standardDeviation(values: readonly number[]): number {
  const mean = exactMean(values);
  return Math.sqrt(exactSum(values.map((value) => (value - mean) ** 2)) / (values.length - 1));
}

function finiteOrNull(value: number | null): number | null {
  return value === null || Number.isNaN(value) ? null : value;
}
