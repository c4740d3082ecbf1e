import type { AssuranceIcon, VariationIcon } from "./chart-analysis";

/** What the icon for variation says. */
export function variationWords(icon: VariationIcon): string {
  return VARIATION[icon];
}

/** What the icon for assurance says of a target, such as “5 alarms”. */
export function assuranceWords(icon: AssuranceIcon, target: string): string {
  return ASSURANCE[icon](target);
}

const VARIATION: Record<VariationIcon, string> = {
  "common-cause": "The newest numbers go up and down as chance would have it.",
  "improvement-high":
    "The newest numbers are higher than chance explains, and that's the way you hope it goes.",
  "improvement-low":
    "The newest numbers are lower than chance explains, and that's the way you hope it goes.",
  "concern-high":
    "The newest numbers are higher than chance explains, and that isn't the way you hope it goes.",
  "concern-low":
    "The newest numbers are lower than chance explains, and that isn't the way you hope it goes.",
  "neutral-high": "The newest numbers are higher than chance explains.",
  "neutral-low": "The newest numbers are lower than chance explains.",
};

const ASSURANCE: Record<AssuranceIcon, (target: string) => string> = {
  pass: (target) => `As things are, we'd expect every number to meet the target of ${target}.`,
  fail: (target) =>
    `As things are, chance alone won't bring a number to the target of ${target}. Something about how it's done would have to change.`,
  inconsistent: (target) =>
    `At the moment the target of ${target} would be met at some times and not at others, by chance alone.`,
};
