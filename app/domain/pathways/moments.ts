/** The moments of a person's journey, in order. Practices and ideas are laid along them. */
export const moments = [
  {
    name: "before-admission",
    label: "Before admission",
    says: "Somebody finds it hard at home, and asks for help or is thought of by others.",
  },
  {
    name: "welcome",
    label: "Welcome",
    says: "The first minutes and hours after somebody arrives.",
  },
  {
    name: "settling-in",
    label: "Settling in",
    says: "The first days, when faces, rooms and rules are all new.",
  },
  {
    name: "everyday-life",
    label: "Everyday life",
    says: "The ordinary hours: meals, evenings, visitors, getting outside.",
  },
  {
    name: "ward-round-and-planning",
    label: "Ward round and planning",
    says: "Plans are made, together with the person they're about.",
  },
  {
    name: "rising-distress",
    label: "Rising distress",
    says: "It's getting too much for somebody, and there's still time to help.",
  },
  {
    name: "after-an-incident",
    label: "After an incident",
    says: "Something hard has happened, to everybody who was there.",
  },
  {
    name: "leave",
    label: "Leave",
    says: "Going out for an hour or a weekend, and coming back.",
  },
  {
    name: "goodbye-and-after",
    label: "Goodbye and after",
    says: "Going home or moving on, and the weeks that follow.",
  },
] as const;

export const momentNames = moments.map((moment) => moment.name);

export function momentLabel(name: string): string | null {
  return moments.find((moment) => moment.name === name)?.label ?? null;
}
