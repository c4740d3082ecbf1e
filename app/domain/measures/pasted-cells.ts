import { parse } from "csv-parse/sync";

export type Delimiter = "\t" | ";" | ",";

export interface PastedCells {
  delimiter: Delimiter;
  /** One a row of the paste, empty rows included, so that positions are row numbers. */
  rows: string[][];
}

/** Cells of a spreadsheet's copy or of a CSV file. Any text gives cells: a stray quotation mark is read as itself. */
export function readCells(text: string): PastedCells {
  const delimiter = findDelimiter(text);
  try {
    return { delimiter, rows: split(text, delimiter, '"') };
  } catch {
    return { delimiter, rows: split(text, delimiter, false) };
  }
}

function findDelimiter(text: string): Delimiter {
  if (text.includes("\t")) return "\t";
  const first = text.split(/[\r\n]+/).map((line) => /[;,]/.exec(line)?.[0]);
  const semicolons = first.filter((found) => found === ";").length;
  const commas = first.filter((found) => found === ",").length;
  return semicolons > commas ? ";" : ",";
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
