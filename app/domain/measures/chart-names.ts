import type { ChartKind, RuleSet } from "./chart-kinds";

/** As analysts know it: “XmR chart”. */
export function chartName(chart: ChartKind): string {
  return CHART_NAMES[chart];
}

/** As it is shown on the chart: “Making Data Count rules”. */
export function ruleSetName(rules: RuleSet): string {
  return RULE_SET_NAMES[rules];
}

/** What the line in the middle is called. */
export function centreName(chart: ChartKind): "median" | "average" | "middle line" {
  if (chart === "run" || chart === "g") return "median";
  return chart === "t" ? "middle line" : "average";
}

const CHART_NAMES: Record<ChartKind, string> = {
  run: "Run chart",
  xmr: "XmR chart",
  mr: "Moving range chart",
  p: "p chart",
  pp: "p′ chart",
  u: "u chart",
  up: "u′ chart",
  c: "c chart",
  g: "g chart",
  t: "t chart",
};

const RULE_SET_NAMES: Record<RuleSet, string> = {
  "making-data-count": "Making Data Count rules",
  "making-data-count-2023": "Making Data Count rules of 2023",
  anhoej: "Anhøj rules",
  perla: "Perla rules",
};
