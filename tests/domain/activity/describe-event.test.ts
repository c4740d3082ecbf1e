import { describe, expect, it } from "vitest";
import { describeEvent, saidEvents } from "~/domain/activity/describe-event";
import { eventTypes } from "~/domain/activity/event-types";

const silent = [
  "idea-withdrawn",
  "vote-given",
  "vote-taken-back",
  "comment-edited",
  "comment-deleted",
  "cycle-deleted",
  "cycle-placed",
  "cycle-study-due",
  "idea-edit-told",
  "kudos-given",
  "pledge-not-kept",
  "proposal-ready",
  "proposal-sent-back",
  "proposal-agreed",
  "practice-taken-down",
  "opportunity-noted",
  "request-kept",
  "request-tallied",
  "shaping-said",
  "shaper-named",
  "quote-kept",
  "consent-changed",
  "quote-taken-back",
  "idea-joined",
];

describe("what moved, in words", () => {
  it.each(eventTypes)("%s has words, or is silent on purpose", (type) => {
    const words = describeEvent(type);
    if (silent.includes(type)) expect(words).toBeNull();
    else expect(words).toMatch(/^[a-z][a-z ]{3,40}$/);
    expect(saidEvents.includes(type)).toBe(!silent.includes(type));
  });

  it("says what, without a verdict", () => {
    expect(describeEvent("comment-written")).toBe("a comment");
    expect(describeEvent("cycle-studied")).toBe("cycle studied");
    expect(describeEvent("points-added")).toBe("numbers added");
    for (const type of saidEvents)
      expect(describeEvent(type)).not.toMatch(/good|bad|fail|success|better|worse|complete/);
  });

  it("says nothing of what it doesn't know", () => {
    expect(describeEvent("thunder-heard")).toBeNull();
    expect(describeEvent("toString")).toBeNull();
  });
});
