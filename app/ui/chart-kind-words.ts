import type { ChartKind, RuleSet } from "~/domain/measures/chart-kinds";
import { chartName, ruleSetName } from "~/domain/measures/chart-names";

/** Charts that count, share or time things: below nought there is nothing to draw. */
export function startsAtZero(chart: ChartKind): boolean {
  return chart !== "run" && chart !== "xmr";
}

/** “XmR chart · Making Data Count rules” */
export function chartKindLine({ chart, rules }: { chart: ChartKind; rules: RuleSet }): string {
  return `${chartName(chart)} · ${ruleSetName(rules)}`;
}
