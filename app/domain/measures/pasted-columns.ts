import { MONTHS } from "./calendar";
import { guessColumns } from "./guess-columns";
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
  date: /^(?:date|date and time|day|month|week|when|period|(?:week|month) (?:starting|beginning|commencing|of))$/,
  value: /^(?:value|count|number|total|score|how many|bed days(?: since the one before)?)(?: \(.*\))?$/,
  numerator: /^(?:numerator|number|count|how many|events)$/,
  denominator: /^(?:denominator|out of|out of how many|total|(?:occupied )?bed days)$/,
  note: /^(?:notes?|comments?|annotations?|what happened)$/,
};

export function numberColumns(kind: MeasureKind): Column[] {
  if (kind === "days-between") return [];
  return hasDenominator(kind) ? ["numerator", "denominator"] : ["value"];
}

/** What a column was chosen to be; "" passes it over. */
export type ColumnChoice = Column | "";

export function columnsOf(kind: MeasureKind): Column[] {
  return ["date", ...numberColumns(kind), "note"];
}

/** What was chosen in a list of columns; anything else passes the column over. */
export function asChoice(chosen: string, kind: MeasureKind): ColumnChoice {
  return columnsOf(kind).find((column) => column === chosen) ?? "";
}

/** Whether each column that is needed was chosen once, and none twice. */
export function isWholeChoice(chosen: readonly ColumnChoice[], kind: MeasureKind): boolean {
  const used = chosen.filter((column) => column !== "");
  const needed = columnsOf(kind).filter((column) => column !== "note");
  return new Set(used).size === used.length && needed.every((column) => used.includes(column));
}

/**
 * Where the columns stand: by their headings when the first row names all that is needed, else by what most cells
 * hold, else date, numbers, note.
 */
export function orderColumns(
  rows: readonly (readonly string[])[],
  kind: MeasureKind,
  today: string,
): ColumnOrder {
  const [first = [], ...others] = rows;
  const needed: Column[] = ["date", ...numberColumns(kind)];
  const named = positionsByName(first, [...needed, "note"]);
  if (needed.every((column) => named.has(column))) {
    return { positions: withDefaults(named, first.length), width: first.length, hasHeading: true };
  }
  const usual = new Map([...needed, "note" as const].map((column, index) => [column, index]));
  const hasHeading = looksLikeHeading(first.slice(0, needed.length));
  const guessed = guessedPositions(others.length > 0 ? others : rows, kind, today);
  if (!guessed || needed.every((column) => guessed.get(column) === usual.get(column)))
    return { positions: withDefaults(usual, needed.length), width: needed.length, hasHeading };
  const width = first.length;
  const note = named.get("note");
  if (note !== undefined) guessed.set("note", note);
  const positions = withDefaults(guessed, width);
  return { positions, width, hasHeading: hasHeadingAt(first, positions, needed) };
}

/** The order that somebody chose, column by column. */
export function chosenOrder(
  firstRow: readonly string[],
  kind: MeasureKind,
  chosen: readonly ColumnChoice[],
): ColumnOrder {
  const found = new Map(chosen.flatMap((column, index) => (column === "" ? [] : [[column, index] as const])));
  const positions = withDefaults(found, chosen.length);
  const needed: Column[] = ["date", ...numberColumns(kind)];
  return { positions, width: chosen.length, hasHeading: hasHeadingAt(firstRow, positions, needed) };
}

/** What each of so many columns was taken as. */
export function choiceMade({ positions }: ColumnOrder, kind: MeasureKind, count: number): ColumnChoice[] {
  return Array.from(
    { length: count },
    (_, index) => columnsOf(kind).find((column) => positions[column] === index) ?? "",
  );
}

function guessedPositions(
  rows: readonly (readonly string[])[],
  kind: MeasureKind,
  today: string,
): Map<Column, number> | null {
  const numbers = numberColumns(kind);
  const guess = guessColumns(rows, numbers.length, today);
  if (!guess) return null;
  const found = numbers.map((column, index): [Column, number] => [column, guess.numbers[index] ?? 0]);
  return new Map<Column, number>([["date", guess.date], ...found]);
}

function hasHeadingAt(
  firstRow: readonly string[],
  positions: ColumnOrder["positions"],
  needed: readonly Column[],
): boolean {
  return looksLikeHeading(needed.map((column) => firstRow[positions[column]] ?? ""));
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
  const areWords = numbers.every((cell) => /^\s*[a-z]/i.test(cell) && !isMissing(cell));
  return !namesDate && areWords && (numbers.length > 0 || first.trim() !== "");
}
