import { anhoejLimits } from "./anhoej";
import type { ChartKind, RuleSet } from "./chart-kinds";
import { perlaLimits } from "./perla";
import type { RunLimits } from "./run-signals";

export function isMakingDataCount(rules: RuleSet): boolean {
  return rules === "making-data-count" || rules === "making-data-count-2023";
}

/** What chance explains of the longest run and the crossings; null for rules that don't look at them. */
export function runLimitsOf(rules: RuleSet): ((useful: number) => RunLimits | null) | null {
  if (isMakingDataCount(rules)) return null;
  return rules === "perla" ? perlaLimits : anhoejLimits;
}

type Ordered = { chart: ChartKind; isCategorical?: boolean };

/**
 * Whether neighbouring points say something about time. Places and groups are in no order, and neighbouring moving ranges
 * share a point, so that runs of them mean nothing (qicharts2 0.8.1 looks for none either).
 */
export function isInOrder({ chart, isCategorical = false }: Ordered): boolean {
  return !isCategorical && chart !== "mr";
}
