import type { EventType } from "./event-types";

/**
 * What moved, in words that stand before “2 hours ago”. Never who, nor how much. Null for what isn't said: support
 * isn't movement, a mended comment isn't news, and what was taken away isn't pointed at.
 */
const words: Record<EventType, string | null> = {
  "idea-shared": "shared",
  "idea-edited": "words changed",
  "idea-edit-told": null,
  "idea-audience-changed": "who sees it changed",
  "idea-withdrawn": null,
  "idea-restored": "brought back",
  "vote-given": null,
  "vote-taken-back": null,
  "comment-written": "a comment",
  "comment-edited": null,
  "comment-deleted": null,
  "cycle-planned": "cycle planned",
  "cycle-started": "cycle started",
  "cycle-done": "cycle done",
  "cycle-studied": "cycle studied",
  "cycle-acted": "next step decided",
  "cycle-changed": "cycle changed",
  "cycle-deleted": null,
  "cycle-placed": null,
  "cycle-study-due": null,
  "measure-added": "something new to track",
  "points-added": "numbers added",
  "idea-adopted": "another team is trying it",
  "kudos-given": null,
  "endorsement-given": "endorsed",
  "pledge-made": "a pledge made",
  "pledge-kept": "a pledge kept",
  "pledge-not-kept": null,
  "idea-nominated": "put forward as practice",
  "proposal-ready": null,
  "proposal-sent-back": null,
  "proposal-agreed": null,
  "practice-published": "became practice",
  "practice-taken-down": null,
  "opportunity-noted": null,
  "request-kept": null,
  "request-tallied": null,
  "shaping-said": null,
  "shaper-named": null,
  "quote-kept": null,
  "consent-changed": null,
  "quote-taken-back": null,
  "idea-joined": null,
};

/** The words for an event, or null for one that isn't said. */
export function describeEvent(type: string): string | null {
  return Object.hasOwn(words, type) ? words[type as EventType] : null;
}

/** The kinds of events that have words. */
export const saidEvents = (Object.keys(words) as EventType[]).filter((type) => words[type] !== null);
