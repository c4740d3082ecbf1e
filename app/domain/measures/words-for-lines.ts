import type { AnalysedPoint, ChartAnalysis } from "./chart-analysis";
import type { ChartPlaces } from "./chart-places";
import type { ChartKind } from "./chart-kinds";
import { centreName } from "./chart-names";
import type { MeasureKind } from "./measure-kinds";
import { formatValue, formatWithUnit } from "./point-value";

export interface MeasureWords {
  kind: MeasureKind;
  /** Written after a value: “minutes”. A ratio has its own per cent sign. */
  unit?: string;
  places: ChartPlaces;
}

/** A line or a limit: “6.1 minutes”. */
export function lineInWords(measure: MeasureWords, value: number | null): string {
  return formatWithUnit(measure, value, measure.places.lines);
}

/** A number that somebody wrote down: “6 minutes”. */
export function numberInWords(measure: MeasureWords, value: number | null): string {
  return formatWithUnit(measure, value, measure.places.data);
}

/** Where the middle is and how far chance alone reaches, at the newest point. */
export function linesInWords(
  { chart }: ChartAnalysis,
  newest: AnalysedPoint,
  measure: MeasureWords,
): string[] {
  if (newest.centre === null) return [];
  const centre = lineInWords(measure, newest.centre);
  if (chart === "run")
    return [`The median is ${centre}: about half of the numbers are above it and half below.`];
  const opening =
    chart === "mr"
      ? `From one number to the next the change is ${centre} on average.`
      : `The ${centreName(chart)} is ${centre}.`;
  const reach = chanceReach(newest, measure);
  return reach ? [opening, `By chance alone we'd expect ${WHAT[chart] ?? "numbers"} ${reach}.`] : [opening];
}

const WHAT: Partial<Record<ChartKind, string>> = {
  mr: "changes",
  ...{ p: "the newest number to be", pp: "the newest number to be" },
  ...{ u: "the newest number to be", up: "the newest number to be" },
};

function chanceReach({ lower, upper }: AnalysedPoint, measure: MeasureWords): string | null {
  if (lower === null || upper === null) return null;
  const most = lineInWords(measure, upper);
  const canBeNegative = measure.kind === "value" && lower < 0;
  return lower > 0 || canBeNegative
    ? `from ${formatValue(measure.kind, lower, measure.places.lines)} to ${most}`
    : `up to ${most}`;
}
