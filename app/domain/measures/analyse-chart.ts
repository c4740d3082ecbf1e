import { analysePhase } from "./analyse-phase";
import type {
  AnalysedPoint,
  AssuranceIcon,
  ChartAnalysis,
  ChartInput,
  VariationIcon,
} from "./chart-analysis";
import { cutPhases } from "./cut-phases";
import { isInOrder, isMakingDataCount } from "./rule-sets";
import { latestTrend, type Trend } from "./trend";
import { assuranceOf, variationOf } from "./variation";

/**
 * Everything a chart says: its points in order of time with their lines, what stands out by the named rule set, and what a
 * reader has to know of the lines. Computed as NHSRplotthedots 0.2.2 (Making Data Count) and qicharts2 0.8.1 (the rest) do,
 * with the exceptions in docs/decisions/0011. Comparisons with lines are exact. It never throws, whatever the numbers.
 */
export function analyseChart(input: ChartInput): ChartAnalysis {
  const analysed = cutPhases(input).map((phase) => analysePhase(phase, input));
  const phases = analysed.map(({ phase }) => phase);
  const points = raiseToZero(
    analysed.flatMap(({ points }) => points),
    input,
  );
  return {
    ...{ chart: input.chart, rules: input.rules, points, phases },
    hasSignal: phases.some((phase) => phase.hasSignal),
    variation: variation(points, input),
    assurance: assurance(points.at(-1), input),
    trend: newestTrend(points, input),
  };
}

/** Once everything is decided, as `qic(y.neg = FALSE)` of qicharts2 0.8.1. */
function raiseToZero(points: AnalysedPoint[], { isNeverNegative }: ChartInput): AnalysedPoint[] {
  if (!isNeverNegative || points.some((point) => (point.value ?? 0) < 0)) return points;
  const raise = (line: number | null) => line && Math.max(line, 0);
  return points.map((point) => ({
    ...point,
    lower: raise(point.lower),
    innerLower: raise(point.innerLower),
  }));
}

function variation(points: readonly AnalysedPoint[], input: ChartInput): VariationIcon | null {
  const newest = points.findLast((point) => !point.isExcluded);
  if (!newest || !isMakingDataCount(input.rules) || !isInOrder(input)) return null;
  return variationOf(newest.cause, input.direction);
}

function assurance(newest: AnalysedPoint | undefined, input: ChartInput): AssuranceIcon | null {
  if (!newest || !isMakingDataCount(input.rules)) return null;
  return assuranceOf(input.target, newest, input.direction);
}

function newestTrend(points: readonly AnalysedPoint[], input: ChartInput): Trend | null {
  if (isMakingDataCount(input.rules) || !isInOrder(input)) return null;
  const phase = points.at(-1)?.phase;
  const newest = points.filter((point) => point.phase === phase && !point.isExcluded);
  return latestTrend(newest.map((point) => point.value));
}
