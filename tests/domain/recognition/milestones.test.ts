import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClaimedEvent } from "~/domain/activity/claim-events.server";
import { canBeMilestone, milestonesFrom, type MilestoneFacts } from "~/domain/recognition/milestones";

const nothing = {
  actorId: null,
  ideaId: null,
  cycleId: null,
  commentId: null,
  adoptionId: null,
  kudosId: null,
  endorsementId: null,
  proposalId: null,
  practiceId: null,
};

let serial = 0;

function happened(type: ClaimedEvent["type"], day: number, parts: Partial<ClaimedEvent>): ClaimedEvent {
  return { ...nothing, id: ++serial, type, at: new Date(Date.UTC(2026, 2, day)), ...parts };
}

/** Idea 7 was adopted from idea 5; idea 9's author is gone; idea 10 is in the team's name; cycle 1 rests with learning, 2 without, 3 goes on. */
const facts: MilestoneFacts = {
  ideas: new Map([
    [5, { authorId: 1, isAdopted: false, inTeamName: false }],
    [6, { authorId: 1, isAdopted: false, inTeamName: false }],
    [7, { authorId: 2, isAdopted: true, inTeamName: false }],
    [8, { authorId: 3, isAdopted: false, inTeamName: false }],
    [9, { authorId: null, isAdopted: false, inTeamName: false }],
    [10, { authorId: 1, isAdopted: false, inTeamName: true }],
  ]),
  cycles: new Map([
    [1, { act: "rest", learnt: "Ask first." }],
    [2, { act: "rest", learnt: " \n" }],
    [3, { act: "adapt", learnt: "Ask sooner." }],
  ]),
};

const keysOf = (events: ClaimedEvent[]) => milestonesFrom(events, facts).map(({ key }) => key);

describe("a first idea", () => {
  it("is the earliest somebody shared, at the time it was shared", () => {
    const [later, first] = [
      happened("idea-shared", 9, { actorId: 1, ideaId: 5 }),
      happened("idea-shared", 3, { actorId: 1, ideaId: 6 }),
    ];
    expect(milestonesFrom([later, first], facts)).toEqual([
      { key: "first-idea:1", kind: "first-idea", personId: 1, ideaId: 6, at: first.at },
    ]);
  });

  it("isn't one that was adopted, nor one that is gone, nor one of somebody who is gone", () => {
    expect(keysOf([happened("idea-shared", 1, { actorId: 2, ideaId: 7 })])).toEqual([]);
    expect(keysOf([happened("idea-shared", 1, { actorId: 2, ideaId: 99 })])).toEqual([]);
    expect(keysOf([happened("idea-shared", 1, { ideaId: 9 })])).toEqual([]);
  });
});

describe("a first on an idea in the team's name", () => {
  it("takes the place of no other, so that no missing card tells of it", () => {
    const firsts = (ideaId: number) => [
      happened("idea-shared", ideaId, { actorId: 1, ideaId }),
      happened("cycle-studied", ideaId, { actorId: 1, ideaId }),
      happened("idea-adopted", ideaId, { actorId: 2, ideaId }),
    ];
    const named = ["first-idea:1", "first-cycle-studied:1", "first-adoption:1"];
    expect(keysOf(firsts(5)).toSorted()).toEqual(named.toSorted());
    expect(keysOf([...firsts(10), ...firsts(5)]).toSorted()).toEqual(
      [...named, ...named.map((key) => `${key}:team`)].toSorted(),
    );
  });
});

describe("the others", () => {
  it("a first cycle studied is that of whoever studied it, not of the author", () => {
    const studied = happened("cycle-studied", 2, { actorId: 3, ideaId: 5, cycleId: 1 });
    expect(keysOf([studied])).toEqual(["first-cycle-studied:3"]);
  });

  it("resting counts with its learning only, once an idea", () => {
    const acted = (day: number, cycleId: number, ideaId = 5) =>
      happened("cycle-acted", day, { actorId: 1, ideaId, cycleId });
    expect(keysOf([acted(1, 2), acted(2, 3)])).toEqual([]);
    expect(keysOf([acted(1, 1), acted(2, 1), acted(3, 1, 6)])).toEqual([
      "learnt-out-loud:1:5",
      "learnt-out-loud:1:6",
    ]);
  });

  it("a first adoption and practice belong to the author, who isn't the one who did it", () => {
    expect(keysOf([happened("idea-adopted", 1, { actorId: 2, ideaId: 5 })])).toEqual(["first-adoption:1"]);
    const published = [5, 6, 5, 9].map((ideaId) => happened("practice-published", 2, { actorId: 3, ideaId }));
    expect(keysOf(published)).toEqual(["became-practice:1:5", "became-practice:1:6"]);
  });

  it("nothing else is one", () => {
    expect(canBeMilestone("vote-given")).toBe(false);
    expect(keysOf([happened("kudos-given", 1, { actorId: 1, ideaId: 5 })])).toEqual([]);
    expect(keysOf([happened("practice-published", 1, { actorId: 1 })])).toEqual([]);
  });
});

const anyEvent = fc
  .record({
    type: fc.constantFrom(
      "idea-shared" as const,
      "cycle-studied" as const,
      "cycle-acted" as const,
      "idea-adopted" as const,
      "practice-published" as const,
      "comment-written" as const,
    ),
    day: fc.integer({ min: 1, max: 6 }),
    actorId: fc.option(fc.integer({ min: 1, max: 3 })),
    ideaId: fc.integer({ min: 5, max: 11 }),
    cycleId: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ type, day, ...parts }) => happened(type, day, parts));

describe("whatever comes twice, late, or in parts", () => {
  it("gives the same milestones when it is shuffled or comes twice", () => {
    const shuffled = fc
      .array(anyEvent, { maxLength: 30 })
      .chain((events) =>
        fc.tuple(
          fc.constant(events),
          fc.shuffledSubarray([...events, ...events], { minLength: 2 * events.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([events, again]) => {
        expect(milestonesFrom(again, facts)).toEqual(milestonesFrom(events, facts));
      }),
    );
  });

  it("gives the same keys when it comes in parts, each of which keeps what was there", () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), fc.nat(30), (events, cut) => {
        const parts = [events.slice(cut), events.slice(0, cut), events];
        const kept = new Set(parts.flatMap(keysOf));
        expect([...kept].toSorted()).toEqual(keysOf(events).toSorted());
      }),
    );
  });

  it("never has one key twice", () => {
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        const keys = keysOf(events);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});
