import { describe, expect, test } from "vitest";
import {
  canJoinAway,
  whoStaysBehind,
  whoseWordStays,
  whyNotJoined,
  type JoinFacts,
} from "~/domain/engagement/join-policy";
import type { IdeaFacts } from "~/domain/ideas/policy";
import type { Viewer } from "~/domain/people/viewer";

const author: Viewer = { id: 1, name: "Sam", jobTitle: "", teams: [{ id: 3, name: "Willow" }], roles: [] };
const moderator: Viewer = { ...author, id: 9, teams: [], roles: [{ role: "moderator", teamId: null }] };
const other: Viewer = { ...author, id: 2 };

function idea(id: number, parts: Partial<IdeaFacts> = {}): IdeaFacts & { id: number } {
  return {
    id,
    authorId: id,
    teamId: 3,
    audience: "organisation",
    inTeamName: false,
    isWithdrawn: false,
    ...parts,
  };
}

function facts(parts: Partial<JoinFacts> = {}): JoinFacts {
  return {
    ...{ idea: idea(1), into: idea(2), hasTests: false, hasQuotes: false, isInPractice: false },
    ...{ isTaughtByInto: false, hasPledgeUnderBoth: false },
    ...parts,
  };
}

describe("who may let an idea go on as part of another", () => {
  test("is its author, and moderators; nobody else, whosever the other one is", () => {
    expect([author, moderator, other].map((viewer) => canJoinAway(viewer, idea(1)))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("with what is shared only", () => {
    expect(canJoinAway(author, idea(1, { audience: "draft" }))).toBe(false);
    expect(canJoinAway(author, idea(1, { isWithdrawn: true }))).toBe(false);
  });
});

describe("two ideas", () => {
  test("are joined where everybody sees both, or one team does", () => {
    expect(whyNotJoined(author, facts())).toBe(null);
    const ofTeam = { audience: "team" };
    expect(whyNotJoined(author, facts({ idea: idea(1, ofTeam), into: idea(2, ofTeam) }))).toBe(null);
  });

  test.each([
    ["a team's with everybody's", { audience: "team" }, {}],
    ["everybody's with a team's", {}, { audience: "team" }],
    ["one team's with another's", { audience: "team" }, { audience: "team", teamId: 4 }],
  ])("stay apart: %s", (_what, one, another) => {
    expect(
      whyNotJoined(
        {
          ...author,
          teams: [
            { id: 3, name: "W" },
            { id: 4, name: "O" },
          ],
        },
        facts({ idea: idea(1, one), into: idea(2, another) }),
      ),
    ).toBe("audience");
  });

  test.each([
    ["same", { into: idea(1) }],
    ["not-shared", { into: idea(2, { isWithdrawn: true }) }],
    ["not-shared", { into: idea(2, { audience: "draft" }) }],
    ["tested", { hasTests: true }],
    ["quotes", { hasQuotes: true }],
    ["practice", { isInPractice: true }],
    ["lineage", { isTaughtByInto: true }],
    ["pledge", { hasPledgeUnderBoth: true }],
  ] as const)("stay apart: %s", (why, parts) => expect(whyNotJoined(author, facts(parts))).toBe(why));
});

describe("whose words stay behind", () => {
  test("is whoever stands behind their team's name, on either idea", () => {
    expect(whoStaysBehind(facts())).toEqual([]);
    expect(whoStaysBehind(facts({ idea: idea(1, { inTeamName: true }) }))).toEqual([1]);
    expect(whoStaysBehind(facts({ into: idea(2, { inTeamName: true }) }))).toEqual([2]);
  });

  test("is of endorsements also the author of the idea that stays, once", () => {
    expect(whoseWordStays(facts())).toEqual([2]);
    expect(whoseWordStays(facts({ idea: idea(1, { inTeamName: true }) }))).toEqual([1, 2]);
    expect(whoseWordStays(facts({ into: idea(2, { inTeamName: true }) }))).toEqual([2]);
    expect(whoseWordStays(facts({ into: idea(2, { authorId: null }) }))).toEqual([]);
  });
});
