import type { EventType } from "~/domain/activity/event-types";
import { morePersonal, type Kind } from "./kinds";

/** One event, and whom it can concern: people with an open account only. */
export type TellableEvent = {
  type: EventType;
  actorId: number | null;
  /** The ideas it is about: the one that was adopted, those that a practice grew out of. */
  ideas: readonly IdeaPeople[];
  /** Who is thanked, by name or as a member of a team. */
  thanked: readonly number[];
  /** Whoever wrote at the proposal. */
  writers: readonly number[];
  partners: readonly number[];
  /** Whoever planned a cycle or wrote on it. */
  testing: readonly number[];
  /** What was taken on was resting where it came from. */
  isRevival: boolean;
  /** Who is named for a practice. */
  credited: readonly number[];
  /** Where the idea went that was joined with another, and who supported it. */
  joined: { into: IdeaPeople; supporters: readonly number[] } | null;
};

export type IdeaPeople = {
  ideaId: number;
  authorId: number | null;
  followers: readonly number[];
  /** Who tested it, and whose ideas grew out of it. */
  testers: readonly number[];
};

export type Told = { personId: number; kind: Kind; ideaId: number | null };

type Rule = (event: TellableEvent) => Told[];

/** Who is told of an event and as what: everybody once, as what is most personal to them, and nobody of their own doing. */
export function whoIsTold(event: TellableEvent): Told[] {
  const told = new Map<number, Told>();
  for (const one of rules[event.type]?.(event) ?? []) {
    if (one.personId === event.actorId) continue;
    const before = told.get(one.personId);
    if (!before || isMorePersonal(one, before)) told.set(one.personId, one);
  }
  return [...told.values()].toSorted((a, b) => a.personId - b.personId);
}

/** Between two ideas that concern somebody in the same way, the older one. */
function isMorePersonal(one: Told, other: Told): boolean {
  if (one.kind === other.kind) return (one.ideaId ?? 0) < (other.ideaId ?? 0);
  return morePersonal(one.kind, other.kind) === one.kind;
}

const rules: Partial<Record<EventType, Rule>> = {
  "vote-given": (event) => authors(event, "supported"),
  "comment-written": (event) => [...authors(event, "commented"), ...followers(event)],
  "cycle-started": (event) => followers(event),
  "cycle-studied": (event) => followers(event),
  "cycle-acted": (event) => followers(event),
  "endorsement-given": (event) => [...authors(event, "endorsed"), ...followers(event)],
  "pledge-made": (event) => authors(event, "pledge-made"),
  "pledge-kept": (event) => authors(event, "pledge-kept"),
  "pledge-not-kept": (event) => authors(event, "pledge-not-kept"),
  "cycle-study-due": ({ ideas, testing }) =>
    ideas.flatMap(({ ideaId }) => testing.map((personId) => ({ personId, kind: "study-due", ideaId }))),
  "idea-edit-told": (event) => followers(event, "edit-told"),
  "idea-adopted": (event) => [
    ...authors(event, event.isRevival ? "picked-up" : "adopted"),
    ...followers(event),
  ],
  "idea-nominated": (event) => authors(event, "nominated"),
  "kudos-given": ({ thanked }) => thanked.map((personId) => ({ personId, kind: "thanked", ideaId: null })),
  "proposal-ready": ({ partners, writers }) =>
    partners
      .filter((personId) => !writers.includes(personId))
      .map((personId) => ({ personId, kind: "proposal-ready", ideaId: null })),
  "proposal-sent-back": (event) => proposalWriters(event, "proposal-sent-back"),
  "proposal-agreed": (event) => proposalWriters(event, "proposal-agreed"),
  "practice-published": (event) => [
    ...authors(event, "became-practice"),
    ...testers(event),
    ...followers(event),
  ],
  "practice-taken-down": takenDown,
  "idea-joined": joinedInto,
};

function authors({ ideas }: TellableEvent, kind: Kind): Told[] {
  return ideas.flatMap(({ authorId, ideaId }) =>
    authorId === null ? [] : [{ personId: authorId, kind, ideaId }],
  );
}

/** An author who follows their own idea isn't told that it moved. */
function followers({ ideas }: TellableEvent, kind: Kind = "moved"): Told[] {
  return ideas.flatMap((idea) =>
    idea.followers
      .filter((personId) => personId !== idea.authorId)
      .map((personId): Told => ({ personId, kind, ideaId: idea.ideaId })),
  );
}

function testers({ ideas }: TellableEvent): Told[] {
  return ideas.flatMap((idea) =>
    idea.testers.map((personId): Told => ({ personId, kind: "part-of-practice", ideaId: idea.ideaId })),
  );
}

/** It is about the practice: which of its ideas somebody had to do with makes no difference. */
function takenDown(event: TellableEvent): Told[] {
  const people = event.ideas.flatMap(({ authorId, followers, testers }) => [
    ...(authorId === null ? [] : [authorId]),
    ...followers,
    ...testers,
  ]);
  return [...people, ...event.credited].map((personId) => ({
    personId,
    kind: "practice-taken-down",
    ideaId: null,
  }));
}

/** Whoever supported or followed the one that went, and both authors. All of it is about the idea that stays. */
function joinedInto({ joined, ideas }: TellableEvent): Told[] {
  if (!joined) return [];
  const { supporters, into } = joined;
  const others = ideas.flatMap(({ authorId, followers }) => [
    ...followers,
    ...(authorId === null ? [] : [authorId]),
  ]);
  return [
    ...supporters.map((personId): Told => ({ personId, kind: "support-moved", ideaId: into.ideaId })),
    ...[...others, ...(into.authorId === null ? [] : [into.authorId])].map((personId): Told => ({
      personId,
      kind: "joined",
      ideaId: into.ideaId,
    })),
  ];
}

function proposalWriters({ writers }: TellableEvent, kind: Kind): Told[] {
  return writers.map((personId) => ({ personId, kind, ideaId: null }));
}
