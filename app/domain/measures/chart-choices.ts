import { chartName, ruleSetName } from "./chart-names";
import { CHART_KINDS, RULE_SETS, type ChartKind, type RuleSet } from "./chart-kinds";
import { MEASURE_KINDS, type Choice, type MeasureKind } from "./measure-kinds";
import { chartsFor, rulesFor } from "./recommend-chart";

/** What is seen on it, for whoever knows no chart by its letter. */
const PLAIN_NAMES: Record<ChartKind, string> = {
  run: "Numbers with a line through the middle",
  xmr: "Numbers with their usual range",
  mr: "Jumps from one number to the next",
  p: "Shares with their usual range",
  pp: "Shares of very many, with their usual range",
  u: "Rates with their usual range",
  up: "Rates of very many, with their usual range",
  c: "Counts of events with their usual range",
  g: "Bed days between events",
  t: "Days between events",
};

const CHART_HINTS: Record<ChartKind, string> = {
  run: "The numbers and their median. The simplest to explain.",
  xmr: "The numbers, their average and the usual range.",
  mr: "How far each number is from the one before.",
  p: "The usual range is wider where few were counted.",
  pp: "For very many at a time, hundreds, where a p chart is too strict.",
  u: "The usual range is wider where fewer beds were in use.",
  up: "For very many bed days, where a u chart is too strict.",
  c: "When there's the same chance for it each time.",
  g: "Bed days from one event to the next.",
  t: "Days from one event to the next.",
};

const RULES_HINTS: Record<RuleSet, string> = {
  "making-data-count": "NHS England's. For an XmR chart.",
  "making-data-count-2023":
    "Numbers outside the range count in “two out of three” as well. For an XmR chart.",
  anhoej: "Long runs and few crossings. For every chart.",
  perla: "The older ones for runs and trends. For a run chart.",
};

/** The charts somebody can choose from, for one kind of measure or, with what each is for, for all. */
export function chartChoices(kind?: MeasureKind): Choice<ChartKind>[] {
  return CHART_KINDS.filter((chart) => !kind || chartsFor(kind).includes(chart)).map((value) => ({
    value,
    label: PLAIN_NAMES[value],
    hint: `${kind ? "" : `${suitsWords(value)} `}${CHART_HINTS[value]} Analysts call it ${withArticle(value).replace(/^A/, "a")}.`,
  }));
}

export const RULES: readonly Choice<RuleSet>[] = RULE_SETS.map((value) => ({
  ...{ value, label: ruleSetName(value), hint: RULES_HINTS[value] },
}));

/** What a chart is for, in a word each: “For counts and measured things.” */
function suitsWords(chart: ChartKind): string {
  const kinds = MEASURE_KINDS.filter(({ value }) => chartsFor(value).includes(chart));
  if (kinds.length === MEASURE_KINDS.length) return "For every kind.";
  const words = kinds.map(({ value }) => SHORT[value]);
  const last = words.pop() ?? "";
  return `For ${words.length > 0 ? `${words.join(", ")} and ${last}` : last}.`;
}

const SHORT: Record<MeasureKind, string> = {
  count: "counts",
  ratio: "shares",
  rate: "rates",
  value: "measured things",
  "days-between": "days between events",
  "bed-days-between": "bed days between events",
};

/** Why a chart, or rules, can't be had for a kind; null when they can. `chart` is what will be drawn. */
export function chartProblem(kind: MeasureKind, chart: ChartKind): string | null {
  if (chartsFor(kind).includes(chart)) return null;
  const suits = MEASURE_KINDS.filter(({ value }) => chartsFor(value).includes(chart));
  const kinds = suits.map(({ label }) => `“${label}”`).join(" or ");
  return `${withArticle(chart)} is for ${kinds}. Choose another, or leave it to us.`;
}

export function rulesProblem(chart: ChartKind, rules: RuleSet): string | null {
  if (rulesFor(chart).includes(rules)) return null;
  const choices = rulesFor(chart).map(ruleSetName);
  return `${withArticle(chart)} is read by other rules: ${choices.join(" or ")}. Choose those, or the usual ones.`;
}

/** “An XmR chart”, “A run chart”: at the start of a sentence. */
export function withArticle(chart: ChartKind): string {
  const name = chartName(chart).replace(/^(Run|Moving)/, (word) => word.toLowerCase());
  return `${chart === "xmr" ? "An" : "A"} ${name}`;
}
