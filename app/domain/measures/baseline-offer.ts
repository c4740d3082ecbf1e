import { FEWEST_FOR_BASELINE, usableDates, type Phase } from "./phases-in-force";
import type { ChartKind } from "./chart-kinds";
import type { MeasureKind } from "./measure-kinds";
import type { PointNumbers } from "./point-value";

export interface BaselineOffer {
  /** Of the last point before the first test. */
  until: string;
  /** How many numbers there are up to it. */
  count: number;
}

/**
 * Whether lines could be worked out from the numbers before the first test alone: there are enough of them, there are
 * later ones to hold against them, and nobody has decided about the lines yet. Null otherwise.
 */
export function baselineOffer(
  kind: MeasureKind,
  points: readonly (PointNumbers & { date: string; leftOut?: string })[],
  phases: readonly Phase[],
  firstTest: string | null,
): BaselineOffer | null {
  if (firstTest === null || phases.length > 0) return null;
  const usable = [...usableDates(kind, points)];
  const before = usable.filter((date) => date.slice(0, 10) < firstTest.slice(0, 10));
  const until = before.at(-1);
  const hasLater = usable.length > before.length;
  return until !== undefined && before.length >= FEWEST_FOR_BASELINE && hasLater
    ? { until, count: before.length }
    : null;
}

/** Under a chart whose lines also come from what was before the first test. */
export function offerWords({ count }: BaselineOffer, chart: ChartKind): string {
  const lines = chart === "run" ? "The median comes" : "The lines come";
  return `${lines} from all the numbers, the ${count} from before the first cycle as well. So what was usual then can look unusual here.`;
}
