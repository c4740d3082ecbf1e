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
  leftOut?: string;
  isSuppressed?: true;
}

/** What else stands on the chart. A series some of whose numbers are blank has none of it to give. */
export interface CsvMarks {
  phases?: readonly { kind: "start" | "baseline"; date: string; reason: string }[];
  events?: readonly { date: string; words: string }[];
}

const BYTE_ORDER_MARK = "\uFEFF";
const STARTS_A_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * The points as a spreadsheet opens them, oldest first as given: UTF-8 with its mark, CRLF, no text that acts as a
 * formula. What happened stands beside the last number before it: rows of its own would come back as gaps.
 */
export function pointsToCsv(
  measure: CsvMeasure,
  points: readonly CsvPoint[],
  { phases = [], events = [] }: CsvMarks = {},
): string {
  const isWhole = points.every(({ isSuppressed }) => !isSuppressed);
  const values = pointValues(measure.kind, points);
  const rows = points.map((point, index) => {
    const next = points[index + 1]?.date;
    const since = index === 0 ? "" : point.date.slice(0, 10);
    const here = events.filter(({ date }) => date >= since && (!next || date < next.slice(0, 10)));
    const more = [asText(point.leftOut ?? ""), linesAt(phases, point.date), happened(here)];
    return [...cells(measure.kind, point, values[index] ?? null), ...(isWhole ? more : MORE.map(() => ""))];
  });
  const table = [headings(measure), ...rows];
  return BYTE_ORDER_MARK + table.map((row) => `${row.map(quote).join(",")}\r\n`).join("");
}

function happened(events: NonNullable<CsvMarks["events"]>): string {
  return events.map(({ date, words }) => `${date}: ${words}`).join("; ");
}

/** “New lines from here: the ward moved”, in the row of the point that was picked. */
function linesAt(phases: CsvMarks["phases"] = [], date: string): string {
  return phases
    .filter((phase) => phase.date === date)
    .map(({ kind, reason }) =>
      kind === "start" ? `New lines from here: ${reason}` : `Lines worked out up to here: ${reason}`,
    )
    .join("; ");
}

const MORE = ["Left out of the lines, because", "Lines", "What happened"];

function headings({ kind, unit }: CsvMeasure): string[] {
  const usual = HEADINGS[kind];
  if (usual) return [...usual, "Note", ...MORE];
  return ["Date", asText(unit ? `Value (${unit})` : "Value"), "Note", ...MORE];
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
        .slice(1, -1 - MORE.length)
        .map(() => suppressedWords(kind)),
      "",
    ];
  const counts = hasDenominator(kind) ? [number(point.numerator), number(point.denominator)] : [];
  return [point.date.replace("T", " "), ...counts, number(rounded(value)), asText(point.note ?? "")];
}

const PLACES = 10_000;

/** To four places: what was typed has fewer, and a share or a rate is a quotient. */
function rounded(value: number | null): number | null {
  const near = value === null ? null : Math.round(value * PLACES) / PLACES;
  return near === 0 && value !== 0 ? value : near;
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
