export type MeasureType = "outcome" | "process" | "balancing";
export type Direction = "up" | "down" | "neither";
export type MeasureKind = "count" | "ratio" | "rate" | "value" | "days-between" | "bed-days-between";

export interface Choice<Value extends string> {
  value: Value;
  label: string;
  hint: string;
}

/** What a measure is for (the Model for Improvement's three). */
export const MEASURE_TYPES: readonly Choice<MeasureType>[] = [
  { value: "outcome", label: "Outcome", hint: "What we want to be different for people." },
  { value: "process", label: "Process", hint: "Whether the change is happening the way we planned it." },
  {
    value: "balancing",
    label: "Balancing",
    hint: "Something else that could get harder because of the change.",
  },
];

export const DIRECTIONS: readonly Choice<Direction>[] = [
  { value: "up", label: "We hope it goes up", hint: "More of this would help people." },
  { value: "down", label: "We hope it goes down", hint: "Less of this would help people." },
  { value: "neither", label: "We're just watching", hint: "We want to know, without hoping either way." },
];

export const MEASURE_KINDS: readonly Choice<MeasureKind>[] = [
  {
    value: "count",
    label: "A count",
    hint: "How many people or events. For example, times someone called for help.",
  },
  {
    value: "ratio",
    label: "A share",
    hint: "How many out of how many, shown as a percentage. For example, 7 out of 10 welcomes.",
  },
  {
    value: "rate",
    label: "A rate for each 1,000 bed days",
    hint: "How often something happens, whether the ward is full or not. For example, times somebody was held.",
  },
  {
    value: "value",
    label: "Something measured",
    hint: "Minutes, a score, a distance. For example, minutes of quiet time. If you count people, or what happens to them, choose a count, however few: that keeps small numbers with your team.",
  },
  {
    value: "days-between",
    label: "Days between rare events",
    hint: "For what happens once in a few weeks. You write down when it happened, and we count the days.",
  },
  {
    value: "bed-days-between",
    label: "Bed days between rare events",
    hint: "The same, when you know how many beds were in use from one event to the next.",
  },
];

/** Each point is one event, so that what is drawn is the gap before it. */
export function isBetweenEvents(kind: MeasureKind): kind is "days-between" | "bed-days-between" {
  return kind === "days-between" || kind === "bed-days-between";
}

/** Each point is two numbers: how many, and out of how many or in how many bed days. */
export function hasDenominator(kind: MeasureKind): kind is "ratio" | "rate" {
  return kind === "ratio" || kind === "rate";
}

export const isMeasureType = (text: string): text is MeasureType => isOneOf(MEASURE_TYPES, text);
export const isDirection = (text: string): text is Direction => isOneOf(DIRECTIONS, text);
export const isMeasureKind = (text: string): text is MeasureKind => isOneOf(MEASURE_KINDS, text);

export function labelOf<Value extends string>(choices: readonly Choice<Value>[], value: Value): string {
  return choices.find((choice) => choice.value === value)?.label ?? value;
}

function isOneOf(choices: readonly Choice<string>[], text: string): boolean {
  return choices.some((choice) => choice.value === text);
}
