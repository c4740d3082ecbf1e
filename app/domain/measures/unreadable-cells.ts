import type { MeasureKind } from "./measure-kinds";
import { numberColumns, type Column, type ColumnOrder } from "./pasted-columns";

const FORMULA = /^(?:[=@]|[+-] ?[a-z(])/i;
const SPREADSHEET_ERROR = /^#(?!n\/a$)[a-z0-9/]+[!?]?$/i;
const PERCENTAGE = /^\d[\d.,]* ?%$/;

/**
 * What a spreadsheet puts into a cell that no number or date can be read from, each with what to do there. Notes may
 * begin as a formula does: they're kept as words, and every download takes the formula out of them.
 */
export function unreadableCells(
  cells: readonly string[],
  { kind, order }: { kind: MeasureKind; order: ColumnOrder },
): { column: Column; message: string }[] {
  const columns: Column[] = ["date", ...numberColumns(kind)];
  return columns.flatMap((column) => {
    const cell = (cells[order.positions[column]] ?? "").trim();
    const said = `“${cell.slice(0, 30)}”`;
    if (FORMULA.test(cell)) return { column, message: `${said} ${IS_A_FORMULA}` };
    if (SPREADSHEET_ERROR.test(cell)) return { column, message: `${said} ${IS_AN_ERROR}` };
    const isAlone = kind === "ratio" && column === "numerator" && PERCENTAGE.test(cell);
    return isAlone ? { column, message: `${said} ${IS_A_PERCENTAGE}` } : [];
  });
}

const IS_A_FORMULA = "is a formula. In the spreadsheet, copy the cells and paste them back as values first.";
const IS_AN_ERROR = "is an error of the spreadsheet's. Put it right there, or empty the cell.";
const IS_A_PERCENTAGE =
  "is a percentage. A share needs two columns: how many, and out of how many, like 7 and 10.";
