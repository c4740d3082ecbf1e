import type { AnalysedPoint, SpecialCause } from "./chart-analysis";
import type { ChartKind } from "./chart-kinds";
import { centreName } from "./chart-names";

/** Why one point stands out, for a table: “Above the upper limit”; "" where it doesn't. */
export function pointWords(chart: ChartKind, point: AnalysedPoint): string {
  if (point.isExcluded) return "";
  const middle = `the ${centreName(chart)}`;
  if (point.cause) return CAUSES[point.cause](middle);
  const side = point.side === "above" ? "Above the upper limit" : "Below the lower limit";
  return [
    point.isOutside ? side : "",
    point.isInLongRun ? `In a long run ${point.side ?? "beside"} ${middle}` : "",
    point.isInTrend ? "In a row that goes one way" : "",
  ]
    .filter(Boolean)
    .join("; ");
}

const CAUSES: Record<SpecialCause, (middle: string) => string> = {
  "above-limit": () => "Above the upper limit",
  "below-limit": () => "Below the lower limit",
  "rising-trend": () => "In a row that rises",
  "falling-trend": () => "In a row that falls",
  "two-in-three-above": (middle) => `One of two in three far above ${middle}`,
  "two-in-three-below": (middle) => `One of two in three far below ${middle}`,
  "shift-above": (middle) => `In a long run above ${middle}`,
  "shift-below": (middle) => `In a long run below ${middle}`,
};
