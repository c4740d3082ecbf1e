import type { AnalysedPoint, ChartInput, ChartNotice } from "./chart-analysis";
import type { ChartRow, PointLimits } from "./chart-lines";
import { isMakingDataCount } from "./rule-sets";
import { isTrendUndecided } from "./seven-point-trend";

/** NHSRplotthedots 0.2.2 calls limits of fewer points than this trial limits. Its words say 12. */
const FEWEST_FOR_STEADY_LIMITS = 13;
/** NHSRplotthedots 0.2.2 refuses to fix limits on fewer. */
const FEWEST_FOR_BASELINE = 12;

interface AnalysedPhase {
  rows: readonly ChartRow[];
  points: readonly AnalysedPoint[];
  limits: readonly PointLimits[];
  isInOrder: boolean;
}

/** What a reader has to be told about the lines of a phase. */
export function noticesOf(phase: AnalysedPhase, input: ChartInput): ChartNotice[] {
  const { rows, limits } = phase;
  const hasLimits = limits.some((one) => one.lower !== null || one.upper !== null);
  const expectsLimits = input.chart !== "run" && rows.some((row) => row.value !== null);
  const isFixed = rows.some((row) => !row.isBaseline && !row.isExcluded);
  const baseline = rows.filter((row) => row.isBaseline || row.isExcluded).length;

  const notices: [ChartNotice, boolean][] = [
    ["no-limits", expectsLimits && !hasLimits],
    ["collapsed-limits", hasLimits && limits.every(isCollapsed)],
    ["trial-limits", expectsLimits && rows.length < FEWEST_FOR_STEADY_LIMITS],
    ["trend-undecided", isMakingDataCount(input.rules) && phase.isInOrder && isOpen(phase)],
    [
      "no-gap-between-events",
      input.chart === "t" && rows.some((row) => row.value !== null && row.value <= 0),
    ],
    ["short-baseline", isFixed && baseline < FEWEST_FOR_BASELINE],
    ["dates-combined", rows.some((row) => row.rows > 1)],
  ];
  return notices.flatMap(([notice, holds]) => (holds ? [notice] : []));
}

function isCollapsed({ lower, upper }: PointLimits): boolean {
  return lower === upper;
}

function isOpen({ points }: AnalysedPhase): boolean {
  return isTrendUndecided(points.filter((point) => !point.isExcluded).map((point) => point.value));
}
