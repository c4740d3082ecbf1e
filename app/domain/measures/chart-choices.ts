import type { ChartKind, RuleSet } from "./chart-kinds";
import { MEASURE_KINDS, type Choice } from "./measure-kinds";
import { chartsFor, rulesFor } from "./recommend-chart";

/** Charts as somebody chooses one. */
export const CHARTS: readonly Choice<ChartKind>[] = [
  { value: "run", label: "Run chart", hint: "The numbers and their median. The simplest to explain." },
  { value: "xmr", label: "XmR chart", hint: "The numbers, their average and the usual range." },
  { value: "mr", label: "Moving range chart", hint: "How far each number is from the one before." },
  { value: "p", label: "P chart", hint: "Shares, with a range that is wider where few were counted." },
  {
    value: "pp",
    label: "P′ chart",
    hint: "Shares of very many, hundreds at a time, where a P chart is too strict.",
  },
  { value: "u", label: "U chart", hint: "Rates, with a range that is wider where fewer beds were in use." },
  { value: "up", label: "U′ chart", hint: "Rates in very many bed days, where a U chart is too strict." },
  { value: "c", label: "C chart", hint: "Counts, when there's the same chance for them each time." },
  { value: "g", label: "G chart", hint: "Bed days between rare events." },
  { value: "t", label: "T chart", hint: "Days between rare events." },
];

export const RULES: readonly Choice<RuleSet>[] = [
  { value: "making-data-count", label: "Making Data Count", hint: "NHS England's rules. For an XmR chart." },
  {
    value: "making-data-count-2023",
    label: "Making Data Count, as changed in 2023",
    hint: "Numbers outside the range count in “two out of three” as well. For an XmR chart.",
  },
  { value: "anhoej", label: "Anhøj", hint: "Long runs and few crossings. For every chart." },
  { value: "perla", label: "Perla", hint: "The older rules for runs and trends. For a run chart." },
];

/** Why a chart, or rules, can't be had for a kind; null when they can. `chart` is what will be drawn. */
export function chartProblem(kind: Parameters<typeof chartsFor>[0], chart: ChartKind): string | null {
  if (chartsFor(kind).includes(chart)) return null;
  const suits = MEASURE_KINDS.filter(({ value }) => chartsFor(value).includes(chart));
  const kinds = suits.map(({ label }) => `“${label}”`).join(" or ");
  return `${withArticle(chart)} is for ${kinds}. Choose another, or leave it to us.`;
}

export function rulesProblem(chart: ChartKind, rules: RuleSet): string | null {
  if (rulesFor(chart).includes(rules)) return null;
  const choices = RULES.filter(({ value }) => rulesFor(chart).includes(value)).map(({ label }) => label);
  return `${withArticle(chart)} is read by other rules: ${choices.join(" or ")}. Choose those, or the usual ones.`;
}

/** “An XmR chart”, “A run chart”: at the start of a sentence. */
export function withArticle(chart: ChartKind): string {
  const name = CHARTS.find(({ value }) => value === chart)?.label ?? "Chart";
  const isLetters = /^[A-Z](?:mR|′)? chart$/.test(name);
  return `${chart === "xmr" ? "An" : "A"} ${isLetters ? name : name.charAt(0).toLowerCase() + name.slice(1)}`;
}
