import { areDotsOnly, type ChartFacts } from "./chart-facts";
import type { ChartKind, RuleSet } from "~/domain/measures/chart-kinds";
import { chartName, ruleSetName } from "~/domain/measures/chart-names";

/** Charts that count, share or time things: below nought there is nothing to draw. */
export function startsAtZero(chart: ChartKind): boolean {
  return chart !== "run" && chart !== "xmr";
}

/** “XmR chart · Making Data Count rules”; dots without lines have no rules. */
export function chartKindLine(facts: Kinded): string {
  const { chart, rules } = facts.analysis;
  return areDotsOnly(facts) ? DOTS_ONLY : `${chartName(chart)} · ${ruleSetName(rules)}`;
}

/** “XmR chart”, or that it's dots only. */
export function kindName(facts: Kinded): string {
  return areDotsOnly(facts) ? DOTS_ONLY : chartName(facts.analysis.chart);
}

type Kinded = Pick<ChartFacts, "points"> & { analysis: { chart: ChartKind; rules: RuleSet } };

const DOTS_ONLY = "Dots only";
