import { readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "vitest";
import type { Aggregate } from "~/domain/measures/series";

export type OracleNumber = number | null | "Inf";

export interface OracleInput {
  values: (number | null)[];
  denominators?: (number | null)[];
  dates?: string[];
  x?: (string | number)[];
  x_is_categorical?: boolean;
  freeze?: number;
  part?: (number | string)[];
  exclude?: number[];
  cl?: number;
  multiply?: number;
  agg_fun?: Aggregate;
  method?: string;
  target?: number | Record<string, number>;
  screen_moving_ranges?: boolean;
  y_neg?: boolean;
  improvement_direction?: "increase" | "decrease" | "neutral";
  screen_outliers?: boolean;
  fix_after_n_points?: number;
  rebase?: string[] | Record<string, string[]>;
  facet?: string[];
  facets?: string[];
}

export interface OracleCase {
  id: string;
  package: "NHSRplotthedots" | "qicharts2";
  chart: string;
  input: OracleInput;
  expected: OracleAnswer;
}

export interface OracleAnswer {
  error?: string;
  x: (string | number)[];
  y: OracleNumber[];
  centre: OracleNumber[];
  lcl: OracleNumber[];
  ucl: OracleNumber[];
  facet?: string[];
  special_cause: boolean[];
  [other: string]: unknown;
}

export const UNDERSTOOD = new Set([
  ...["values", "denominators", "dates", "x", "x_is_categorical", "freeze", "part", "exclude", "cl"],
  ...["multiply", "agg_fun", "method", "target", "screen_moving_ranges", "y_neg", "improvement_direction"],
  ...["screen_outliers", "fix_after_n_points", "rebase", "facet", "facets"],
]);

/** The cases kept here, or those of another file of the format. */
export function readCases(): OracleCase[] {
  const kept = ["synthetic-cases.json", "real-cases.json"].map((name) =>
    path.join(import.meta.dirname, name),
  );
  const files = process.env.SPC_ORACLE ? [process.env.SPC_ORACLE] : kept;
  return files.flatMap((file) => JSON.parse(readFileSync(file, "utf8")) as OracleCase[]);
}

export interface OneFacet {
  name: string | null;
  input: OracleInput;
  expected: OracleAnswer;
}

/** Rows of one facet make a chart of their own; a case without facets is one. In the order of the answer. */
export function eachFacet({ input, expected }: OracleCase): OneFacet[] {
  const facet = input.facet ?? input.facets;
  if (!facet) return [{ name: null, input, expected }];
  return [...new Set(expected.facet ?? facet)].map((name) => ({
    name,
    input: rowsOf(input, input.values.length, (index) => facet[index] === name),
    expected: rowsOf(expected, expected.x?.length ?? -1, (index) => expected.facet?.[index] === name),
  }));
}

function rowsOf<Table extends object>(table: Table, length: number, isIn: (index: number) => boolean): Table {
  const columns = Object.entries(table).map(([key, column]) => {
    const isColumn = Array.isArray(column) && column.length === length;
    return [key, isColumn ? column.filter((_, index) => isIn(index)) : (column as unknown)];
  });
  return Object.fromEntries(columns) as Table;
}

/** To one part in 1,000,000,000; what is missing or infinite must be that exactly. */
export function expectNumbers(
  actual: readonly (number | null)[],
  expected: readonly OracleNumber[],
  what: string,
) {
  expect(actual, what).toHaveLength(expected.length);
  const apart = actual.flatMap((number, index) => {
    const wanted = expected[index] ?? null;
    return isClose(number, wanted === "Inf" ? Infinity : wanted) ? [] : [{ index, number, wanted }];
  });
  expect(apart, what).toEqual([]);
}

function isClose(number: number | null, wanted: number | null): boolean {
  if (number === wanted) return true;
  if (number === null || wanted === null || !Number.isFinite(number)) return false;
  return Math.abs(number - wanted) <= 1e-9 * Math.abs(wanted);
}
