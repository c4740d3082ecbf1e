import type { WhyNot } from "~/domain/engagement/join-policy";

/** Why two ideas stay apart, and what can be done instead. */
export const joinRefusals: Record<WhyNot, string> = {
  same: "That's the same idea. Choose another one.",
  "not-shared": "Both have to be shared, so that people can see what became of their support.",
  audience:
    "They aren't for the same readers. What was said for one team stays with that team. Change who can see yours first, or leave both as they are.",
  tested:
    "It has tests or numbers of its own, and they belong with it. Two teams' tests are worth more than one. The other idea's author could join theirs with this one instead.",
  quotes:
    "What somebody said is kept with it. They agreed to that for this idea, and not for another. The other idea's author could join theirs with this one instead.",
  practice: "A practice grew out of it, and the people who use it rely on where it came from.",
  lineage: "One of them is a team's own try of an idea. Both stay, and each says where it came from.",
  pledge: "A leader made a pledge under both. Once one of them is settled, they can be joined.",
};
