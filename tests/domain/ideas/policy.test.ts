import { describe, expect, it } from "vitest";
import { bylineFor } from "~/domain/ideas/byline";
import {
  canDeleteIdea,
  canEditIdea,
  canSeeIdea,
  canTakePart,
  canTestIdea,
  canWithdrawIdea,
} from "~/domain/ideas/policy";
import { canSeeRevision } from "~/domain/ideas/revisions";
import type { Viewer } from "~/domain/people/viewer";

const willow = { id: 1, name: "Willow ward" };
const oak = { id: 2, name: "Oak ward" };

function viewer(parts: Partial<Viewer>): Viewer {
  return { id: 99, name: "Somebody", jobTitle: "", teams: [], roles: [], ...parts };
}

const people = {
  author: viewer({ id: 1, teams: [willow] }),
  teammate: viewer({ id: 2, teams: [willow] }),
  outsider: viewer({ id: 3, teams: [oak] }),
  wardManager: viewer({ id: 4, roles: [{ role: "leader", teamId: willow.id }] }),
  otherManager: viewer({ id: 5, roles: [{ role: "leader", teamId: oak.id }] }),
  director: viewer({ id: 6, roles: [{ role: "leader", teamId: null }] }),
  moderator: viewer({ id: 7, roles: [{ role: "moderator", teamId: null }] }),
  administrator: viewer({ id: 8, roles: [{ role: "administrator", teamId: null }] }),
};

type Name = keyof typeof people;

const idea = {
  authorId: 1,
  teamId: willow.id,
  teamName: "Willow ward",
  audience: "organisation",
  inTeamName: false,
  isWithdrawn: false,
};

function whoCan(rule: (viewer: Viewer) => boolean): Name[] {
  return (Object.keys(people) as Name[]).filter((name) => rule(people[name]));
}

describe("who can see an idea", () => {
  it("a draft: its author alone, not even a moderator", () => {
    expect(whoCan((person) => canSeeIdea(person, { ...idea, audience: "draft" }))).toEqual(["author"]);
  });

  it("a team's idea: the team, its leaders and the moderators", () => {
    expect(whoCan((person) => canSeeIdea(person, { ...idea, audience: "team" }))).toEqual([
      "author",
      "teammate",
      "wardManager",
      "director",
      "moderator",
    ]);
  });

  it("an idea for everybody: everybody", () => {
    expect(whoCan((person) => canSeeIdea(person, idea))).toHaveLength(8);
  });

  it("a withdrawn idea: its author and the moderators", () => {
    expect(whoCan((person) => canSeeIdea(person, { ...idea, isWithdrawn: true }))).toEqual([
      "author",
      "moderator",
    ]);
  });
});

describe("who can do what", () => {
  it("only its author edits or deletes an idea", () => {
    expect(whoCan((person) => canEditIdea(person, idea))).toEqual(["author"]);
    expect(whoCan((person) => canDeleteIdea(person, idea))).toEqual(["author"]);
  });

  it("its author and the moderators withdraw it, and nobody withdraws a draft", () => {
    expect(whoCan((person) => canWithdrawIdea(person, idea))).toEqual(["author", "moderator"]);
    expect(whoCan((person) => canWithdrawIdea(person, { ...idea, audience: "draft" }))).toEqual([]);
  });

  it("nobody's approval is needed to test: the author and the team can", () => {
    expect(whoCan((person) => canTestIdea(person, idea))).toEqual(["author", "teammate"]);
  });

  it("nobody takes part in a draft or in what was withdrawn", () => {
    expect(whoCan((person) => canTakePart(person, { ...idea, audience: "draft" }))).toEqual([]);
    expect(whoCan((person) => canTakePart(person, { ...idea, isWithdrawn: true }))).toEqual([]);
  });
});

describe("whom a reader is told of", () => {
  const posted = { ...idea, inTeamName: true, teamName: "Willow ward" };
  const doer = { personId: 1, name: "Amara Okafor", jobTitle: "Healthcare assistant" };

  it("in the team's name: the team, to all but the author and the moderators", () => {
    const told = (Object.keys(people) as Name[]).filter(
      (name) => bylineFor(people[name], posted, doer).personId === 1,
    );
    expect(told).toEqual(["author", "moderator"]);
    expect(bylineFor(people.teammate, posted, doer)).toEqual({
      name: "Willow ward",
      detail: "",
      personId: null,
    });
  });

  it("others who act on it keep their names", () => {
    const other = { personId: 2, name: "Joe Marsh", jobTitle: "Nurse" };
    expect(bylineFor(people.outsider, posted, other).name).toBe("Joe Marsh");
  });

  it("a person who left", () => {
    expect(bylineFor(people.outsider, idea, { personId: null, name: null }).name).toBe("A former colleague");
  });
});

describe("earlier words", () => {
  it("that only the team could read stay with the team when the audience widens", () => {
    expect(canSeeRevision(people.outsider, idea, { audience: "team", teamId: willow.id })).toBe(false);
    expect(canSeeRevision(people.teammate, idea, { audience: "team", teamId: willow.id })).toBe(true);
    expect(canSeeRevision(people.outsider, idea, { audience: "organisation", teamId: willow.id })).toBe(true);
  });

  it("stay with the team they were for when the idea moves to another", () => {
    const moved = { ...idea, teamId: oak.id, audience: "team" };
    const earlier = { audience: "team", teamId: willow.id };
    expect(canSeeRevision(people.outsider, moved, earlier)).toBe(false);
    expect(canSeeRevision(people.author, moved, earlier)).toBe(true);
  });

  it("don't outlive a narrowing", () => {
    expect(
      canSeeRevision(
        people.outsider,
        { ...idea, audience: "team" },
        { audience: "organisation", teamId: willow.id },
      ),
    ).toBe(false);
    expect(
      canSeeRevision(
        people.teammate,
        { ...idea, audience: "draft" },
        { audience: "organisation", teamId: willow.id },
      ),
    ).toBe(false);
  });
});
