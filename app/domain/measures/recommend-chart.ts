import type { ChartKind, RuleSet } from "./chart-kinds";
import type { MeasureKind } from "./measure-kinds";

export interface ChosenChart {
  chart: ChartKind;
  rules: RuleSet;
}

export interface Recommendation extends ChosenChart {
  /** Why, in plain words: “How often something rare happens: days between.” */
  reason: string;
  /** The other charts that suit the kind, the likeliest first. */
  others: readonly ChartKind[];
}

/** What suits each kind of measure, and why. */
export const RECOMMENDED: Readonly<Record<MeasureKind, Recommendation>> = {
  count: {
    chart: "xmr",
    rules: "making-data-count",
    reason: "Each number stands beside the average and the usual range.",
    others: ["run", "c", "mr"],
  },
  ratio: {
    chart: "p",
    rules: "anhoej",
    reason: "The usual range is wider where few were counted.",
    others: ["pp", "run", "xmr"],
  },
  rate: {
    chart: "u",
    rules: "anhoej",
    reason: "The usual range is wider when fewer beds were in use.",
    others: ["up", "run", "xmr"],
  },
  value: {
    chart: "xmr",
    rules: "making-data-count",
    reason: "Each number stands beside the average and the usual range.",
    others: ["run", "mr"],
  },
  "days-between": {
    chart: "t",
    rules: "anhoej",
    reason: "How often something rare happens: days between.",
    others: ["run"],
  },
  "bed-days-between": {
    chart: "g",
    rules: "anhoej",
    reason: "How often something rare happens: bed days between.",
    others: ["run"],
  },
};

const MORE_RULES: Readonly<Partial<Record<ChartKind, readonly [RuleSet, ...RuleSet[]]>>> = {
  run: ["anhoej", "perla"],
  xmr: ["making-data-count", "making-data-count-2023", "anhoej"],
};

/** The rule sets a chart can be read by, the usual one first. */
export function rulesFor(chart: ChartKind): readonly [RuleSet, ...RuleSet[]] {
  return MORE_RULES[chart] ?? ["anhoej"];
}

/** Every chart that suits a kind, the recommended one first. */
export function chartsFor(kind: MeasureKind): readonly ChartKind[] {
  const { chart, others } = RECOMMENDED[kind];
  return [chart, ...others];
}

/** What a measure is drawn as: what was chosen where it suits its kind, otherwise what is recommended. */
export function chosenChart({
  kind,
  chart,
  rules,
}: {
  kind: MeasureKind;
  chart: ChartKind | "";
  rules: RuleSet | "";
}): ChosenChart {
  const suits = chart !== "" && chartsFor(kind).includes(chart);
  const drawn = suits ? chart : RECOMMENDED[kind].chart;
  const allowed = rulesFor(drawn);
  return { chart: drawn, rules: allowed.find((name) => name === rules) ?? allowed[0] };
}
