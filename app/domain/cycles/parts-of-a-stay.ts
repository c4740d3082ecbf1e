/** The moments of a journey in three: there are too few movements at any one of them to be shown apart. */
export const partsOfAStay = [
  { name: "welcome", label: "Welcome", moments: ["before-admission", "welcome", "settling-in"] },
  {
    name: "stay",
    label: "Stay",
    moments: ["everyday-life", "ward-round-and-planning", "rising-distress", "after-an-incident"],
  },
  { name: "goodbye", label: "Goodbye", moments: ["leave", "goodbye-and-after"] },
  { name: "any", label: "Any moment", moments: [] },
] as const;

export type PartOfAStay = (typeof partsOfAStay)[number]["name"];

export function partOfAStay(moment: string): PartOfAStay {
  return partsOfAStay.find(({ moments }) => moments.some((one) => one === moment))?.name ?? "any";
}
