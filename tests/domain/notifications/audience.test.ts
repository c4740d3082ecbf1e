import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventTypes, type EventType } from "~/domain/activity/event-types";
import { whoIsTold, type IdeaPeople, type TellableEvent } from "~/domain/notifications/audience";
import { kinds, morePersonal } from "~/domain/notifications/kinds";

const [author, follower, tester, actor, partner, drafter] = [1, 2, 3, 4, 5, 6];

const idea: IdeaPeople = {
  ideaId: 7,
  authorId: author,
  followers: [author, follower, actor],
  testers: [tester],
};

function event(type: EventType, parts: Partial<TellableEvent> = {}): TellableEvent {
  return {
    type,
    actorId: actor,
    ideas: [idea],
    thanked: [],
    writers: [],
    partners: [],
    testing: [],
    isRevival: false,
    credited: [],
    joined: null,
    ...parts,
  };
}

function told(type: EventType, parts: Partial<TellableEvent> = {}) {
  return Object.fromEntries(whoIsTold(event(type, parts)).map(({ personId, kind }) => [personId, kind]));
}

describe("who is told", () => {
  it("the author hears of what others do with their idea, and who follows that it moved", () => {
    expect(told("vote-given")).toEqual({ [author]: "supported" });
    expect(told("comment-written")).toEqual({ [author]: "commented", [follower]: "moved" });
    expect(told("endorsement-given")).toEqual({ [author]: "endorsed", [follower]: "moved" });
    expect(told("idea-adopted")).toEqual({ [author]: "adopted", [follower]: "moved" });
    expect(told("pledge-made")).toEqual({ [author]: "pledge-made" });
    expect(told("pledge-kept")).toEqual({ [author]: "pledge-kept" });
    expect(told("pledge-not-kept")).toEqual({ [author]: "pledge-not-kept" });
    expect(told("idea-nominated")).toEqual({ [author]: "nominated" });
    expect(told("cycle-started")).toEqual({ [follower]: "moved" });
    expect(told("practice-published")).toEqual({
      [author]: "became-practice",
      [tester]: "part-of-practice",
      [follower]: "moved",
    });
  });

  it("those who test it are reminded that its study is due, and nobody who only follows", () => {
    expect(told("cycle-study-due", { actorId: null, testing: [author, tester] })).toEqual({
      [author]: "study-due",
      [tester]: "study-due",
    });
  });

  it("who follows is told of an edit that its author wants to be known, as what it is", () => {
    expect(told("idea-edit-told", { actorId: author })).toEqual({
      [follower]: "edit-told",
      [actor]: "edit-told",
    });
  });

  it("the author hears that what was resting was picked up", () => {
    expect(told("idea-adopted", { isRevival: true })).toEqual({ [author]: "picked-up", [follower]: "moved" });
  });

  it("everybody who had to do with a practice hears once that it was taken down, and it's about no idea", () => {
    const all = whoIsTold(event("practice-taken-down", { credited: [author, drafter, actor] }));
    expect(all).toEqual(
      [author, follower, tester, drafter].map((personId) => ({
        ...{ personId, kind: "practice-taken-down", ideaId: null },
      })),
    );
  });

  it("those who are thanked, those who may agree, and who drafted", () => {
    const about = { ideas: [], thanked: [author, actor], partners: [partner, drafter], writers: [drafter] };
    expect(told("kudos-given", about)).toEqual({ [author]: "thanked" });
    expect(told("proposal-ready", about)).toEqual({ [partner]: "proposal-ready" });
    expect(told("proposal-sent-back", about)).toEqual({ [drafter]: "proposal-sent-back" });
    expect(told("proposal-agreed", about)).toEqual({ [drafter]: "proposal-agreed" });
  });

  it("whoever supported or followed an idea that was joined, and both authors, of the one that stays", () => {
    const into = { ...idea, ideaId: 8, authorId: drafter, followers: [partner] };
    const joined = { into, supporters: [follower, tester, actor] };
    expect(told("idea-joined", { joined })).toEqual({
      [author]: "joined",
      [follower]: "support-moved",
      [tester]: "support-moved",
      [drafter]: "joined",
    });
    expect(whoIsTold(event("idea-joined", { joined })).every(({ ideaId }) => ideaId === 8)).toBe(true);
    expect(told("idea-joined")).toEqual({});
  });

  it("nobody of what isn't news", () => {
    for (const type of [
      "vote-taken-back",
      "comment-edited",
      "idea-edited",
      "cycle-planned",
      "idea-withdrawn",
    ] as const)
      expect(whoIsTold(event(type))).toEqual([]);
  });
});

const person = fc.integer({ min: 1, max: 8 });
const people = fc.uniqueArray(person, { maxLength: 6 });
const anyIdea = fc.record({
  ideaId: fc.integer({ min: 1, max: 50 }),
  authorId: fc.option(person),
  followers: people,
  testers: people,
});
const anyEvent: fc.Arbitrary<TellableEvent> = fc.record({
  type: fc.constantFrom(...eventTypes),
  actorId: fc.option(person),
  ideas: fc.uniqueArray(anyIdea, { maxLength: 3, selector: ({ ideaId }) => ideaId }),
  thanked: people,
  writers: people,
  partners: people,
  testing: people,
  isRevival: fc.boolean(),
  credited: people,
  joined: fc.option(fc.record({ into: anyIdea, supporters: people })),
});

function reversed(one: TellableEvent): TellableEvent {
  const ideas = one.ideas.map((each) => ({
    ...each,
    followers: each.followers.toReversed(),
    testers: each.testers.toReversed(),
  }));
  return {
    ...one,
    ideas: ideas.toReversed(),
    thanked: one.thanked.toReversed(),
    writers: one.writers.toReversed(),
    partners: one.partners.toReversed(),
    testing: one.testing.toReversed(),
  };
}

describe("whatever happens", () => {
  it("nobody is told of their own doing, and everybody once", () => {
    fc.assert(
      fc.property(anyEvent, (one) => {
        const ids = whoIsTold(one).map(({ personId }) => personId);
        expect(ids).not.toContain(one.actorId);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it("the order in which people and ideas come makes no difference", () => {
    fc.assert(
      fc.property(anyEvent, (one) => {
        expect(whoIsTold(reversed(one))).toEqual(whoIsTold(one));
      }),
    );
  });

  it("of two kinds the same one counts, whichever comes first", () => {
    const kind = fc.constantFrom(...kinds);
    fc.assert(
      fc.property(kind, kind, (a, b) => {
        expect(morePersonal(a, b)).toBe(morePersonal(b, a));
      }),
    );
  });
});
