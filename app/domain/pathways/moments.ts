/** The moments of a person's journey, in order. Practices and ideas are laid along them. */
export const moments = [
  { name: "before-admission", label: "Before admission" },
  { name: "welcome", label: "Welcome" },
  { name: "settling-in", label: "Settling in" },
  { name: "everyday-life", label: "Everyday life" },
  { name: "ward-round-and-planning", label: "Ward round and planning" },
  { name: "rising-distress", label: "Rising distress" },
  { name: "after-an-incident", label: "After an incident" },
  { name: "leave", label: "Leave" },
  { name: "goodbye-and-after", label: "Goodbye and after" },
] as const;

export const momentNames = moments.map((moment) => moment.name);

export function momentLabel(name: string): string | null {
  return moments.find((moment) => moment.name === name)?.label ?? null;
}
