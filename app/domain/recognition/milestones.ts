import type { ClaimedEvent } from "~/domain/activity/claim-events.server";
import type { EventType } from "~/domain/activity/event-types";

/**
 * A first time, or how far something came. Firsts are celebrated once a person, the others once an idea and person. A
 * first on an idea in the team's name is for its person alone, and takes the place of no other: that a card is missing
 * would tell.
 */
export const milestoneKinds = [
  "first-idea",
  "first-cycle-studied",
  "learnt-out-loud",
  "first-adoption",
  "became-practice",
] as const;

export type MilestoneKind = (typeof milestoneKinds)[number];

export type NewMilestone = { key: string; kind: MilestoneKind; personId: number; ideaId: number; at: Date };

type IdeaFacts = { authorId: number | null; isAdopted: boolean; inTeamName: boolean };

/** What the rule has to know of the ideas and cycles that events tell of. What is gone isn't in it. */
export type MilestoneFacts = {
  ideas: ReadonlyMap<number, IdeaFacts>;
  cycles: ReadonlyMap<number, { act: string; learnt: string }>;
};

/**
 * The milestones that follow from events. The key says what is celebrated once only, so that events may come twice, in
 * any order and in any parts. Where several have one key, the earliest counts.
 */
export function milestonesFrom(events: readonly ClaimedEvent[], facts: MilestoneFacts): NewMilestone[] {
  const found = new Map<string, NewMilestone>();
  for (const event of events) {
    const milestone = milestoneOf(event, facts);
    const before = milestone && found.get(milestone.key);
    if (milestone && (!before || inOrder(milestone, before) < 0)) found.set(milestone.key, milestone);
  }
  return [...found.values()].sort(inOrder);
}

/** Whether something of this type can be a milestone at all. */
export function canBeMilestone(type: EventType): boolean {
  return rules[type] !== undefined;
}

function milestoneOf(event: ClaimedEvent, facts: MilestoneFacts): NewMilestone | null {
  const { ideaId, at } = event;
  const idea = ideaId === null ? undefined : facts.ideas.get(ideaId);
  const found = idea && rules[event.type]?.(event, idea, facts);
  if (ideaId === null || !found || found.personId === null) return null;
  const { kind, personId } = found;
  return { key: keyOf(kind, personId, ideaId, idea), kind, personId, ideaId, at };
}

function keyOf(kind: MilestoneKind, personId: number, ideaId: number, { inTeamName }: IdeaFacts): string {
  if (!kind.startsWith("first-")) return `${kind}:${personId}:${ideaId}`;
  return inTeamName ? `${kind}:${personId}:team` : `${kind}:${personId}`;
}

type Found = { kind: MilestoneKind; personId: number | null } | false;
type Rule = (event: ClaimedEvent, idea: IdeaFacts, facts: MilestoneFacts) => Found;

const rules: Partial<Record<EventType, Rule>> = {
  "idea-shared": ({ actorId }, { isAdopted }) => !isAdopted && { kind: "first-idea", personId: actorId },
  "cycle-studied": ({ actorId }) => ({ kind: "first-cycle-studied", personId: actorId }),
  "cycle-acted": ({ actorId, cycleId }, _idea, { cycles }) =>
    restsWithLearning(cycles.get(cycleId ?? 0)) && { kind: "learnt-out-loud", personId: actorId },
  "idea-adopted": (_event, { authorId }) => ({ kind: "first-adoption", personId: authorId }),
  "practice-published": (_event, { authorId }) => ({ kind: "became-practice", personId: authorId }),
};

function restsWithLearning(cycle: { act: string; learnt: string } | undefined): boolean {
  return cycle?.act === "rest" && cycle.learnt.trim() !== "";
}

function inOrder(a: NewMilestone, b: NewMilestone): number {
  return a.at.getTime() - b.at.getTime() || a.ideaId - b.ideaId || (a.key < b.key ? -1 : 1);
}
