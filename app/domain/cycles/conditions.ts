/** What can be different when the same change is tested once more. What holds under many conditions can be relied on. */
export const conditions = [
  {
    name: "shift",
    label: "Another shift",
    hint: "Such as: nights instead of days, or a weekend.",
    under: "on another shift",
  },
  {
    name: "people",
    label: "Other people",
    hint: "Such as: bank staff, or people on the ward it wasn't tried with yet.",
    under: "with other people",
  },
  {
    name: "place",
    label: "Another place",
    hint: "Such as: the garden instead of the lounge, or a home visit.",
    under: "in another place",
  },
  {
    name: "team",
    label: "Another team",
    hint: "Such as: one shift on the ward next door joins in.",
    under: "with another team",
  },
] as const;

export type Condition = (typeof conditions)[number]["name"];

export const conditionNames = conditions.map((condition) => condition.name);

/** What is different, as kept: both parts are empty for a cycle that carries on its line. */
export type KeptConditions = { conditions: string; conditionsWords: string };

export function startsBranch(cycle: KeptConditions): boolean {
  return cycle.conditions !== "";
}

/** “on another shift: nights”, or null for a cycle that carries on its line. */
export function conditionsInWords({ conditions: name, conditionsWords }: KeptConditions): string | null {
  const found = conditions.find((condition) => condition.name === name);
  if (!found) return null;
  return conditionsWords === "" ? found.under : `${found.under}: ${conditionsWords}`;
}
