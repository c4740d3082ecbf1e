import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { momentNames } from "~/domain/pathways/moments";
import {
  isFirstWeek,
  isStarting,
  journeyInWords,
  journeyOf,
  practicesInWords,
} from "~/domain/welcome/journey";
import { chooseWhoToAsk, type Reason } from "~/domain/welcome/people-to-ask";

const now = new Date("2026-03-02T09:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000);

describe("how far one has read", () => {
  it("leads on to the first unread along the path, whatever was published first", () => {
    const practices = [
      { slug: "goodbye", title: "Goodbye", moment: "goodbye-and-after", isRead: false },
      { slug: "distress", title: "Distress", moment: "rising-distress", isRead: false },
      { slug: "round", title: "Round", moment: "ward-round-and-planning", isRead: true },
    ];
    expect(journeyOf(practices)).toEqual({
      total: 3,
      read: 1,
      next: { slug: "distress", title: "Distress" },
    });
  });

  it("has something next exactly while something is unread", () => {
    const practice = fc.record({
      slug: fc.uuid(),
      title: fc.string(),
      moment: fc.constantFrom(...momentNames),
      isRead: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(practice), (practices) => {
        const { total, read, next } = journeyOf(practices);
        expect(total).toBe(practices.length);
        expect(next === null).toBe(read === total);
      }),
    );
  });

  it.each([
    [0, 0, ""],
    [0, 1, "There is one practice to read when you have a minute."],
    [0, 3, "There are three practices to read when you have a minute."],
    [1, 3, "You've read one. There are two more when you have a minute."],
    [2, 3, "You've read two. There is one more when you have a minute."],
    [3, 3, "You've read all three. Thank you."],
  ])("%i of %i: %s", (read, total, words) => {
    expect(journeyInWords({ read, total })).toBe(words);
  });

  it("counts nothing in per cent, and says nothing yet for none", () => {
    expect([0, 1, 2, 12].map(practicesInWords)).toEqual([
      "nothing yet",
      "one practice",
      "two practices",
      "12 practices",
    ]);
  });

  it("lasts six weeks", () => {
    expect([isFirstWeek(daysAgo(6), now), isFirstWeek(daysAgo(7), now)]).toEqual([true, false]);
    expect([isStarting(daysAgo(41), now), isStarting(daysAgo(42), now)]).toEqual([true, false]);
  });
});

const reason = (personId: number, parts: Partial<Reason>): Reason => ({
  ...{ personId, name: `Person ${personId}`, jobTitle: "Nurse", kind: "maker", isOwnTeam: false },
  ...{ about: "A warm drink", slug: "a-warm-drink" },
  ...parts,
});

describe("who to ask", () => {
  it("begins with makers of one's own team, names each once and is short", () => {
    const many = Array.from({ length: 30 }, (_, i) => reason(i + 10, {}));
    const people = chooseWhoToAsk([
      ...many,
      reason(1, { isOwnTeam: true }),
      reason(1, { kind: "leader", about: "Willow ward", slug: null }),
      reason(2, { kind: "partner", slug: null }),
    ]);
    expect(people[0]?.name).toBe("Person 1");
    expect(people[0]?.whys).toHaveLength(2);
    expect(people.filter(({ name }) => name === "Person 1")).toHaveLength(1);
    expect(people.map(({ name }) => name)).toContain("Person 2");
    expect(people.length).toBeLessThanOrEqual(8);
  });

  it("is nobody where there is nobody", () => {
    expect(chooseWhoToAsk([])).toEqual([]);
  });
});
