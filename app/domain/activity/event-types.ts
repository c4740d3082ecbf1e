export const eventTypes = [
  "idea-shared",
  "idea-edited",
  "idea-audience-changed",
  "idea-withdrawn",
  "idea-restored",
  "vote-given",
  "vote-taken-back",
  "comment-written",
  "comment-edited",
  "comment-deleted",
  "cycle-planned",
  "cycle-started",
  "cycle-done",
  "cycle-studied",
  "cycle-acted",
  "cycle-changed",
  "cycle-deleted",
  "measure-added",
  "points-added",
] as const;

/** What can happen. Add, never rename: events are kept. */
export type EventType = (typeof eventTypes)[number];
