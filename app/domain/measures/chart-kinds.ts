/** Charts a measure can be drawn as. Names as analysts know them; “pp” and “up” are Laney's p′ and u′. */
export const CHART_KINDS = ["run", "xmr", "mr", "p", "pp", "u", "up", "c", "g", "t"] as const;

export type ChartKind = (typeof CHART_KINDS)[number];

/**
 * How signals are told from chance. Never mixed on one chart, and always named on it.
 * `making-data-count` as NHSRplotthedots 0.2.2; `making-data-count-2023` counts points beyond three sigma in two-of-three;
 * `anhoej` as qicharts2 0.8.1; `perla` as Perla, Provost and Murray 2011.
 */
export const RULE_SETS = ["making-data-count", "making-data-count-2023", "anhoej", "perla"] as const;

export type RuleSet = (typeof RULE_SETS)[number];

export const isChartKind = (text: string): text is ChartKind => CHART_KINDS.some((kind) => kind === text);
export const isRuleSet = (text: string): text is RuleSet => RULE_SETS.some((rules) => rules === text);
