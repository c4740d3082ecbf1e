import type { MeasureKind } from "./measure-kinds";
import { pointValue, type PointNumbers } from "./point-value";

export interface CsvMeasure {
  kind: MeasureKind;
  /** What the value column is called beside “Value”: “minutes”, “people”. */
  unit: string;
}

export interface CsvPoint extends PointNumbers {
  date: string;
  note: string | null;
}

const BYTE_ORDER_MARK = "\uFEFF";
const STARTS_A_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** The points as a spreadsheet opens them, oldest first as given: UTF-8 with its mark, CRLF, no text that acts as a formula. */
export function pointsToCsv(measure: CsvMeasure, points: readonly CsvPoint[]): string {
  const rows = [headings(measure), ...points.map((point) => cells(measure.kind, point))];
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(quote).join(",")}\r\n`).join("");
}

function headings({ kind, unit }: CsvMeasure): string[] {
  if (kind === "ratio") return ["Date", "Numerator", "Denominator", "Percent", "Note"];
  return ["Date", asText(unit ? `Value (${unit})` : "Value"), "Note"];
}

function cells(kind: MeasureKind, point: CsvPoint): string[] {
  const counts = kind === "ratio" ? [number(point.numerator), number(point.denominator)] : [];
  return [point.date, ...counts, number(pointValue(kind, point)), asText(point.note ?? "")];
}

function number(value: number | null): string {
  return value === null ? "" : String(value);
}

function asText(text: string): string {
  return STARTS_A_FORMULA.test(text) ? `'${text}` : text;
}

function quote(cell: string): string {
  return /[",\r\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
