import type { AssuranceIcon, VariationIcon } from "~/domain/measures/chart-analysis";
import { canTellChange } from "~/domain/measures/reader-flags";
import { hasLines, type ChartFacts } from "./chart-facts";

/** What the icons beside a chart say, for everybody. */
export const VARIATION_WORDS: Record<VariationIcon, string> = {
  "common-cause": "Ups and downs as usual",
  "improvement-high": "Higher lately, the way we hope",
  "improvement-low": "Lower lately, the way we hope",
  "concern-high": "Higher lately, not the way we hope",
  "concern-low": "Lower lately, not the way we hope",
  "neutral-high": "Higher lately",
  "neutral-low": "Lower lately",
};

export const ASSURANCE_WORDS: Record<AssuranceIcon, string> = {
  pass: "As it is, meets the target every time",
  fail: "As it is, doesn't reach the target",
  inconsistent: "Meets the target some of the time",
};

export interface ChartIcons {
  variation: VariationIcon | null;
  assurance: AssuranceIcon | null;
}

/** The icons that may be shown: none while there are too few points, and nothing about a target without limits. */
export function iconsOf(facts: ChartFacts): ChartIcons {
  const { variation, assurance, points, phases } = facts.analysis;
  const newest = phases.at(-1);
  if (!newest || !hasLines(facts) || !canTellChange(facts.analysis, newest))
    return { variation: null, assurance: null };
  const hasLimits = points.at(-1)?.upper != null;
  return { variation: hasLimits ? variation : null, assurance: hasLimits ? assurance : null };
}

export function hasIcons(facts: ChartFacts): boolean {
  const { variation, assurance } = iconsOf(facts);
  return variation !== null || assurance !== null;
}
