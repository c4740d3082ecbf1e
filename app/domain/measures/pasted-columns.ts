import { MONTHS } from "./calendar";
import { hasDenominator, type MeasureKind } from "./measure-kinds";
import { isMissing } from "./parse-number";

export type Column = "date" | "value" | "numerator" | "denominator" | "note";

/** Where each column stands in a row. */
export interface ColumnOrder {
  positions: Record<Column, number>;
  /** How many cells a row should have at most; a note that comes last may run on past it. */
  width: number;
  hasHeading: boolean;
}

const NAMES: Record<Column, RegExp> = {
  date: /^(?:date|day|month|week|when|period|(?:week|month) (?:starting|beginning|commencing|of))$/,
  value: /^(?:value|count|number|total|score|how many)(?: \(.*\))?$/,
  numerator: /^(?:numerator|number|count|how many)$/,
  denominator: /^(?:denominator|out of|out of how many|total)$/,
  note: /^(?:notes?|comments?|annotations?|what happened)$/,
};

export function numberColumns(kind: MeasureKind): Column[] {
  if (kind === "days-between") return [];
  return hasDenominator(kind) ? ["numerator", "denominator"] : ["value"];
}

/** The order of the columns: by their headings when the first row names all that is needed, else date, numbers, note. */
export function orderColumns(firstRow: readonly string[], kind: MeasureKind): ColumnOrder {
  const needed: Column[] = ["date", ...numberColumns(kind)];
  const named = positionsByName(firstRow, [...needed, "note"]);
  if (needed.every((column) => named.has(column))) {
    return { positions: withDefaults(named, firstRow.length), width: firstRow.length, hasHeading: true };
  }
  const usual = new Map([...needed, "note" as const].map((column, index) => [column, index]));
  const hasHeading = looksLikeHeading(firstRow.slice(0, needed.length));
  return { positions: withDefaults(usual, needed.length), width: needed.length, hasHeading };
}

function positionsByName(cells: readonly string[], columns: readonly Column[]): Map<Column, number> {
  const positions = new Map<Column, number>();
  cells.slice(0, 50).forEach((cell, index) => {
    const name = cell.slice(0, 100).trim().toLowerCase();
    const column = columns.find((candidate) => !positions.has(candidate) && NAMES[candidate].test(name));
    if (column) positions.set(column, index);
  });
  return positions;
}

function withDefaults(found: ReadonlyMap<Column, number>, width: number): ColumnOrder["positions"] {
  const at = (column: Column) => found.get(column) ?? width;
  return {
    date: at("date"),
    value: at("value"),
    numerator: at("numerator"),
    denominator: at("denominator"),
    note: at("note"),
  };
}

function looksLikeHeading([first = "", ...numbers]: readonly string[]): boolean {
  const namesDate =
    /\d/.test(first) || MONTHS.some((month) => first.toLowerCase().includes(month.toLowerCase()));
  return (
    !namesDate && numbers.length > 0 && numbers.every((cell) => /^\s*[a-z]/i.test(cell) && !isMissing(cell))
  );
}
