import { hasDenominator, type MeasureKind } from "./measure-kinds";
import { suppressedWords } from "./small-counts";
import { pointValues, type PointNumbers } from "./point-value";

export interface CsvMeasure {
  kind: MeasureKind;
  /** What the value column is called beside “Value”: “minutes”, “people”. */
  unit: string;
}

export interface CsvPoint extends PointNumbers {
  date: string;
  note: string | null;
  isSuppressed?: true;
}

const BYTE_ORDER_MARK = "\uFEFF";
const STARTS_A_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** The points as a spreadsheet opens them, oldest first as given: UTF-8 with its mark, CRLF, no text that acts as a formula. */
export function pointsToCsv(measure: CsvMeasure, points: readonly CsvPoint[]): string {
  const values = pointValues(measure.kind, points);
  const rows = [
    headings(measure),
    ...points.map((point, index) => cells(measure.kind, point, values[index] ?? null)),
  ];
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(quote).join(",")}\r\n`).join("");
}

function headings({ kind, unit }: CsvMeasure): string[] {
  const usual = HEADINGS[kind];
  if (usual) return [...usual, "Note"];
  return ["Date", asText(unit ? `Value (${unit})` : "Value"), "Note"];
}

const HEADINGS: Readonly<Partial<Record<MeasureKind, readonly string[]>>> = {
  ratio: ["Date", "Numerator", "Denominator", "Percent"],
  rate: ["Date", "Events", "Occupied bed days", "Per 1000 bed days"],
  "days-between": ["Date and time", "Days since the one before"],
  "bed-days-between": ["Date", "Bed days since the one before"],
};

function cells(kind: MeasureKind, point: CsvPoint, value: number | null): string[] {
  if (point.isSuppressed)
    return [
      point.date,
      ...headings({ kind, unit: "" })
        .slice(1, -1)
        .map(() => suppressedWords(kind)),
      "",
    ];
  const counts = hasDenominator(kind) ? [number(point.numerator), number(point.denominator)] : [];
  return [point.date.replace("T", " "), ...counts, number(value), asText(point.note ?? "")];
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
