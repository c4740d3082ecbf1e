/** How big a test is, from the smallest: early cycles are best kept as small as they can be. */
export const scales = [
  { name: "one-person", label: "One person", hint: "One colleague, or one person who is with us, once" },
  { name: "one-shift", label: "One shift", hint: "Whoever is on that day or night" },
  { name: "few-shifts", label: "A few shifts", hint: "A handful of days, some of the team" },
  { name: "whole-ward", label: "The whole ward", hint: "Everybody on the ward or in the team" },
  { name: "more-teams", label: "More than one team", hint: "Another ward or team joins in" },
] as const;

export type Scale = (typeof scales)[number]["name"];

export const scaleNames = scales.map((scale) => scale.name);

export function isScale(name: string): name is Scale {
  return scaleNames.some((known) => known === name);
}

export function scaleLabel(name: string): string {
  return scales.find((scale) => scale.name === name)?.label ?? "One person";
}

/** 1 for the smallest, 5 for the biggest: stones grow with it. */
export function scaleSize(name: string): number {
  return Math.max(1, scales.findIndex((scale) => scale.name === name) + 1);
}
