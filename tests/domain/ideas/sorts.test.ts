import { describe, expect, test } from "vitest";
import { compareIdeas, type Sort, type SortFacts } from "~/domain/ideas/sorts";

const now = new Date("2026-03-02T09:00:00Z");

function idea(id: number, parts: Partial<SortFacts> = {}): SortFacts {
  return { id, movedAt: daysAgo(30), sharedAt: daysAgo(30), voteCount: 0, openCount: 0, ...parts };
}

function daysAgo(days: number): Date {
  return new Date(now.getTime() - days * 24 * 60 * 60_000);
}

function order(sort: Sort, ideas: SortFacts[]): number[] {
  return ideas.toSorted(compareIdeas(sort, now)).map(({ id }) => id);
}

describe("moving", () => {
  test("what changed last comes first, however old it is", () => {
    const old = idea(1, { sharedAt: daysAgo(900), movedAt: daysAgo(1) });
    expect(order("moving", [idea(2, { movedAt: daysAgo(5) }), old])).toEqual([1, 2]);
  });
});

describe("new", () => {
  test("what was shared last comes first, also when it was begun long before", () => {
    const longADraft = idea(1, { sharedAt: daysAgo(1) });
    expect(order("new", [idea(7, { sharedAt: daysAgo(4), movedAt: now }), longADraft])).toEqual([1, 7]);
  });
});

describe("supported", () => {
  test("what most support comes first, and of equals the newer", () => {
    const ideas = [
      idea(1, { voteCount: 3, sharedAt: daysAgo(400) }),
      idea(2, { voteCount: 3, sharedAt: daysAgo(4) }),
      idea(3, { voteCount: 9, sharedAt: daysAgo(800) }),
    ];
    expect(order("supported", ideas)).toEqual([3, 2, 1]);
  });
});

describe("under-seen", () => {
  test("what few have opened is lifted above what is old and popular", () => {
    const popular = idea(1, { openCount: 200, voteCount: 90, sharedAt: daysAgo(700), movedAt: now });
    const unseen = idea(2, { openCount: 1, sharedAt: daysAgo(20) });
    expect(order("under-seen", [popular, unseen])).toEqual([2, 1]);
  });

  test("votes don't count", () => {
    const ideas = [idea(1, { openCount: 4, voteCount: 40 }), idea(2, { openCount: 3 })];
    expect(order("under-seen", ideas)).toEqual([2, 1]);
  });

  test("of two that as many have opened the newer comes first", () => {
    const ideas = [idea(2, { sharedAt: daysAgo(300) }), idea(1, { sharedAt: daysAgo(10) })];
    expect(order("under-seen", ideas)).toEqual([1, 2]);
  });

  test("what was shared less than two days ago has had no time to be seen, and waits", () => {
    const fresh = idea(1, { sharedAt: daysAgo(1.9) });
    const settled = idea(2, { sharedAt: daysAgo(2.1), openCount: 5 });
    expect(order("under-seen", [fresh, settled])).toEqual([2, 1]);
    const later = new Date(now.getTime() + 24 * 60 * 60_000);
    expect([settled, fresh].toSorted(compareIdeas("under-seen", later)).map(({ id }) => id)).toEqual([1, 2]);
  });
});

test("no two ideas are equal, so that a page always ends in one place", () => {
  for (const sort of ["moving", "new", "supported", "under-seen"] as const)
    expect(compareIdeas(sort, now)(idea(1), idea(2))).toBeGreaterThan(0);
});
