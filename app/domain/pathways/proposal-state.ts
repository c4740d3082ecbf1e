export type ProposalTimes = {
  readyAt: Date | null;
  agreedAt: Date | null;
  setAsideAt: Date | null;
  publishedAt: Date | null;
};

/** Where a proposal can stand, with the heading under which a list shows it. */
export const proposalStates = [
  { name: "agreed", label: "Agreed", heading: "Agreed, and ready to publish" },
  { name: "waiting", label: "Waiting for a second person", heading: "Waiting for a second person" },
  { name: "drafting", label: "Being drafted", heading: "Being drafted" },
  { name: "set-aside", label: "Set aside", heading: "Set aside" },
  { name: "published", label: "Published", heading: "Lately published" },
] as const;

export type ProposalState = (typeof proposalStates)[number]["name"];

type Times = Record<keyof ProposalTimes, Date | string | null>;

/** The state of a proposal follows from its times. */
export function proposalStateOf({ readyAt, agreedAt, setAsideAt, publishedAt }: Times): ProposalState {
  if (publishedAt) return "published";
  if (setAsideAt) return "set-aside";
  if (!readyAt) return "drafting";
  return agreedAt ? "agreed" : "waiting";
}

export function proposalStateLabel(state: ProposalState): string {
  return proposalStates.find(({ name }) => name === state)?.label ?? state;
}

const needed = {
  title: "Give it a title",
  summary: "Say in a sentence or two what it is",
  why: "Say why it helps, so that people know when to use it",
  how: "Say how it's done, step by step",
  watchFor: "Say what to watch for, and when to stop",
} as const;

export type NeededWords = Record<keyof typeof needed, string>;

/** What is still to be written before a second person is asked, by field. */
export function missingWords(words: NeededWords): Record<string, string> {
  const missing = Object.entries(needed).filter(([field]) => words[field as keyof NeededWords].trim() === "");
  return Object.fromEntries(missing);
}
