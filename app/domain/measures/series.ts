import { exactMean, exactSum } from "./exact-mean";
import { knownOrNull } from "./known-or-null";
import { median } from "./median";
import { standardDeviation } from "./standard-deviation";

export type Aggregate = "mean" | "median" | "sum" | "sd";

export interface SeriesInput {
  /** One a row; with denominators, the numerators. Null where nothing was measured. */
  values: readonly (number | null)[];
  denominators?: readonly (number | null)[];
  /** When each row was measured (YYYY-MM-DD), or a number to sort by. Without it the rows are in order. */
  dates?: readonly (string | number)[];
  /**
   * Only for comparing with qicharts2: how rows of one date become one point. Rows with denominators are always summed
   * over summed.
   */
  aggregate?: Aggregate;
}

export interface SeriesPoint {
  at: string | number;
  value: number | null;
  /** What its rows count together: the numerator of a share or a rate. */
  total: number;
  /** Its denominator; without denominators, how many of its rows have a value. */
  size: number;
  /** How many rows became this point, empty ones too. */
  rows: number;
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
  const groups = [...groupByDate(input).values()].sort((a, b) => inOrder(a.at, b.at));
  return groups.map((group) => toPoint(group, input));
}

function toPoint({ at, present, rows }: Group, input: SeriesInput): SeriesPoint {
  const [only] = present;
  if (only && present.length === 1 && input.aggregate !== "sd") {
    const value = input.denominators ? only.value / only.denominator : only.value;
    return { at, value: knownOrNull(value), total: only.value, size: only.denominator, rows };
  }
  const total = exactSum(present.map((row) => row.value));
  const size = exactSum(present.map((row) => row.denominator));
  const value = input.denominators ? total / size : aggregated(present, input.aggregate);
  return { at, value: knownOrNull(value), total, size, rows };
}

interface Group {
  at: string | number;
  present: Row[];
  rows: number;
}

function groupByDate({ values, denominators, dates }: SeriesInput): Map<string | number, Group> {
  const groups = new Map<string | number, Group>();
  values.forEach((value, index) => {
    const at = dates?.[index] ?? index + 1;
    const known = groups.get(at);
    const group = known ?? { at, present: [], rows: 0 };
    if (!known) groups.set(at, group);
    group.rows += 1;
    const denominator = denominators ? (denominators[index] ?? null) : 1;
    if (value !== null && denominator !== null) group.present.push({ value, denominator });
  });
  return groups;
}

function inOrder(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const left = String(a);
  const right = String(b);
  return left < right ? -1 : Number(left > right);
}

function aggregated(rows: readonly Row[], aggregate: Aggregate = "mean"): number | null {
  const values = rows.map((row) => row.value);
  if (aggregate === "sum") return exactSum(values);
  if (aggregate === "median") return median(values);
  return aggregate === "sd" ? standardDeviation(values) : exactMean(values);
}
