/** Every layer of ARCHITECTURE's table, lowest first. A concept of the domain is a layer of its own. */
export const layers = [
  "platform",
  "domain/safety",
  "domain/activity",
  "domain/people",
  "domain/opportunities",
  "domain/requests",
  "domain/ideas",
  "domain/cycles",
  "domain/shaping",
  "domain/measures",
  "domain/engagement",
  "domain/leadership",
  "domain/pathways",
  "domain/recognition",
  "domain/welcome",
  "domain/notifications",
  "domain/search",
  "domain/audit",
  "domain/transfer",
  "http",
  "auth",
  "emails",
  "ui",
  "jobs",
  "routes",
] as const;

export type Layer = (typeof layers)[number];

const foundation = ["platform", "domain/safety", "domain/activity", "domain/people"] as const;

const concepts = [
  "domain/opportunities",
  "domain/requests",
  "domain/ideas",
  "domain/cycles",
  "domain/shaping",
  "domain/measures",
  "domain/engagement",
  "domain/leadership",
  "domain/pathways",
] as const;

const aboveConcepts = [
  "domain/recognition",
  "domain/welcome",
  "domain/notifications",
  "domain/search",
  "domain/audit",
  "domain/transfer",
] as const;

const domain = [...foundation.slice(1), ...concepts, ...aboveConcepts];

/** What a layer may import besides itself. */
export const mayImport: Record<Layer, readonly Layer[]> = {
  platform: [],
  "domain/safety": ["platform"],
  "domain/activity": ["platform", "domain/safety"],
  "domain/people": ["platform", "domain/safety", "domain/activity"],
  ...forEach(concepts, foundation),
  ...forEach(aboveConcepts, [...foundation, ...concepts]),
  http: ["platform"],
  auth: ["domain/people", "domain/safety", "http", "platform"],
  emails: domain,
  ui: domain,
  jobs: [...domain, "emails", "platform"],
  routes: [...domain, "auth", "http", "emails", "ui", "jobs", "platform"],
};

type Pair = { from: Layer; to: Layer; files?: readonly string[]; why: string };

/** The only imports between concepts that stand beside each other. One reviewed line each. */
export const siblingPairs: readonly Pair[] = [
  {
    from: "domain/opportunities",
    to: "domain/pathways",
    files: ["moments"],
    why: "a note says at which moment something else was possible",
  },
  {
    from: "domain/requests",
    to: "domain/measures",
    files: ["parse-date"],
    why: "a day is read as people write it, as everywhere",
  },
  { from: "domain/ideas", to: "domain/opportunities", why: "an idea grows out of notes" },
  { from: "domain/ideas", to: "domain/requests", why: "an idea starts from what people ask for" },
  {
    from: "domain/ideas",
    to: "domain/pathways",
    files: ["moments"],
    why: "an idea says at which moment it helps",
  },
  { from: "domain/cycles", to: "domain/ideas", why: "a cycle tests an idea, and moves its stage" },
  { from: "domain/shaping", to: "domain/ideas", why: "people shape an idea together" },
  {
    from: "domain/shaping",
    to: "domain/cycles",
    files: ["testable-cycle.server", "first-day"],
    why: "a cycle is shaped too, by those who may test it; a day is a day",
  },
  { from: "domain/measures", to: "domain/ideas", why: "a measure belongs to an idea" },
  { from: "domain/engagement", to: "domain/ideas", why: "people support and discuss an idea" },
  { from: "domain/leadership", to: "domain/ideas", why: "a leader endorses an idea" },
  { from: "domain/pathways", to: "domain/ideas", why: "practice grows out of ideas, and moves their stage" },
  {
    from: "domain/pathways",
    to: "domain/cycles",
    files: ["cycle-marks", "scales"],
    why: "what an idea has behind it: when its cycles began, and how big they were",
  },
  {
    from: "domain/pathways",
    to: "domain/measures",
    why: "a practice shows the numbers behind it, withheld as everywhere",
  },
  {
    from: "domain/notifications",
    to: "domain/recognition",
    files: ["visible-kudos.server"],
    why: "who is thanked is told only of thanks they may still see",
  },
];

/** Files that may open the database beside the domain's own, and why. */
export const databaseUsers: Record<string, string> = {
  "auth/session.server.ts": "the session store",
  "http/rate-limit.server.ts": "tries are counted across processes",
  "jobs/handle-events.server.ts": "what follows from an event is written in the transaction that claims it",
  "jobs/start-jobs.server.ts": "jobs wake when something was written",
};

/** The layer a file of ours belongs to; null for the files that start the application. */
export function layerOf(file: string): Layer | null {
  return layers.find((layer) => file.startsWith(`${layer}/`)) ?? (isAppRoot(file) ? "routes" : null);
}

function isAppRoot(file: string): boolean {
  return /^(root|routes|entry\.server|entry\.client)(\.tsx?)?$/.test(file);
}

function forEach<L extends Layer>(
  those: readonly L[],
  allowed: readonly Layer[],
): Record<L, readonly Layer[]> {
  return Object.fromEntries(those.map((layer) => [layer, allowed])) as Record<L, readonly Layer[]>;
}
