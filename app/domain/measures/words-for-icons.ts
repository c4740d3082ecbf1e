import type { AssuranceIcon } from "./chart-analysis";

/** What the icon for assurance says of a target, such as “5 alarms”. */
export function assuranceWords(icon: AssuranceIcon, target: string): string {
  return ASSURANCE[icon](target);
}

const ASSURANCE: Record<AssuranceIcon, (target: string) => string> = {
  pass: (target) => `As things are, we'd expect every number to meet the target of ${target}.`,
  fail: (target) =>
    `As things are, chance alone won't bring a number to the target of ${target}. Something about how it's done would have to change.`,
  inconsistent: (target) =>
    `At the moment the target of ${target} would be met at some times and not at others, by chance alone.`,
};
