/** What can follow from what was learnt. There is no fourth: nothing here passes or fails. */
export const acts = [
  {
    name: "adopt",
    label: "Adopt it",
    hint: "It helps. We keep doing it.",
    done: "Adopted",
    nextLabel: "How it will last",
    nextHint: "how it will last, and who keeps it going",
    needs: "Say how it will last, for example who keeps it going",
  },
  {
    name: "adapt",
    label: "Adapt it",
    hint: "We change something and test again.",
    done: "Adapted",
    nextLabel: "What changes next",
    nextHint: "what changes in the next cycle",
    needs: "Say what changes next",
  },
  {
    name: "rest",
    label: "Rest it for now",
    hint: "Not here, or not yet. What we learnt is worth as much.",
    done: "Resting for now",
    nextLabel: "Where it might still work",
    nextHint: "where it might still work, and for whom: a longer stay, nights, another ward (optional)",
    needs: "",
  },
] as const;

export type Act = (typeof acts)[number]["name"];

export const actNames = acts.map((act) => act.name);

export function findAct(name: string) {
  return acts.find((act) => act.name === name) ?? null;
}
