import { parse } from "csv-parse/sync";

export type Delimiter = "\t" | ";" | ",";

export interface PastedCells {
  delimiter: Delimiter;
  /** One a row of the paste, empty rows included, so that positions are row numbers. */
  rows: string[][];
}

/** Cells of a spreadsheet's copy or of a CSV file. Any text gives cells: a stray quotation mark is read as itself. */
export function readCells(text: string): PastedCells {
  const announced = announcedDelimiter(text);
  const delimiter = announced ?? findDelimiter(text);
  const rows = splitSafely(text, delimiter);
  if (announced) rows.splice(0, 1, []);
  return { delimiter, rows };
}

/** Excel takes a first line “sep=;” as word of what parts the cells, and so do we. */
function announcedDelimiter(text: string): Delimiter | null {
  return (/^\uFEFF?sep=([\t;,])[\r\n]/i.exec(text.slice(0, 10))?.[1] ?? null) as Delimiter | null;
}

const LINES_LOOKED_AT = 200;
const LONGEST_LOOK = 100_000;

/** A tab parts the cells when most lines hold one; between semicolon and comma, the one that most lines hold first. */
function findDelimiter(text: string): Delimiter {
  const lines = text
    .slice(0, LONGEST_LOOK)
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== "")
    .slice(0, LINES_LOOKED_AT);
  const withTab = lines.filter((line) => line.includes("\t")).length;
  if (withTab > 0 && withTab * 2 >= lines.length) return "\t";
  const firsts = lines.map((line) => /[;,]/.exec(line)?.[0]);
  const semicolons = firsts.filter((found) => found === ";").length;
  const commas = firsts.filter((found) => found === ",").length;
  return semicolons > commas ? ";" : ",";
}

function splitSafely(text: string, delimiter: Delimiter): string[][] {
  try {
    return split(text, delimiter, '"');
  } catch {
    return split(text, delimiter, false);
  }
}

function split(text: string, delimiter: Delimiter, quote: '"' | false): string[][] {
  return parse(text, {
    delimiter,
    quote,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    record_delimiter: ["\r\n", "\n", "\r"],
    trim: delimiter !== "\t",
  });
}
