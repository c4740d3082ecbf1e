import { describe, expect, it } from "vitest";
import { leaderInWords } from "~/domain/leadership/leader-in-words";
import { leaderName } from "~/domain/leadership/named-leader";
import { readPledgePlace, writePledgePlace } from "~/domain/leadership/pledge-place";
import { canEndorseIdea, canSettlePledge, canTakeBack } from "~/domain/leadership/policy";
import type { IdeaFacts } from "~/domain/ideas/policy";
import type { RoleGrant } from "~/domain/people/roles";
import type { Viewer } from "~/domain/people/viewer";

const idea: IdeaFacts = {
  authorId: 1,
  teamId: 10,
  audience: "organisation",
  inTeamName: false,
  isWithdrawn: false,
};

function viewer(id: number, roles: RoleGrant[] = []): Viewer {
  return { id, name: "Somebody", jobTitle: "", teams: [], roles };
}

const leadsAll: RoleGrant[] = [{ role: "leader", teamId: null }];
const leads = (teamId: number): RoleGrant[] => [{ role: "leader", teamId }];

describe("who may endorse an idea", () => {
  it("is any leader who can take part in it", () => {
    expect(canEndorseIdea(viewer(2, leadsAll), idea)).toBe(true);
    expect(canEndorseIdea(viewer(2, leads(99)), idea)).toBe(true);
    expect(canEndorseIdea(viewer(2, leads(10)), { ...idea, audience: "team" })).toBe(true);
    expect(canEndorseIdea(viewer(2, leads(99)), { ...idea, audience: "team" })).toBe(false);
  });

  it("isn't its author, nor anybody without that role", () => {
    expect(canEndorseIdea(viewer(1, leadsAll), idea)).toBe(false);
    expect(canEndorseIdea(viewer(2), idea)).toBe(false);
    for (const role of ["moderator", "administrator", "steward", "lived-experience-partner"] as const)
      expect(canEndorseIdea(viewer(2, [{ role, teamId: null }]), idea)).toBe(false);
  });

  it("not what is drafted or withdrawn", () => {
    expect(canEndorseIdea(viewer(2, leadsAll), { ...idea, audience: "draft" })).toBe(false);
    const alsoModerates: RoleGrant[] = [...leadsAll, { role: "moderator", teamId: null }];
    expect(canEndorseIdea(viewer(2, alsoModerates), { ...idea, isWithdrawn: true })).toBe(false);
  });
});

describe("what is one's own", () => {
  it("words without a pledge can be taken back, by nobody else, and without the role too", () => {
    expect(canTakeBack(viewer(2), { personId: 2, hasPledge: false })).toBe(true);
    expect(canTakeBack(viewer(2, leadsAll), { personId: 2, hasPledge: true })).toBe(false);
    expect(canTakeBack(viewer(3, leadsAll), { personId: 2, hasPledge: false })).toBe(false);
    expect(canTakeBack(viewer(3, leadsAll), { personId: null, hasPledge: false })).toBe(false);
  });

  it("a pledge is settled by whoever made it", () => {
    expect(canSettlePledge(viewer(2), { personId: 2 })).toBe(true);
    expect(canSettlePledge(viewer(3, leadsAll), { personId: 2 })).toBe(false);
    expect(canSettlePledge(viewer(3, leadsAll), { personId: null })).toBe(false);
  });
});

describe("who speaks", () => {
  it.each([
    ["Matron", ["Willow ward", "Oak ward"], false, "Matron, leads Oak ward and Willow ward"],
    ["Matron", ["C", "A", "B"], false, "Matron, leads A, B and C"],
    ["Matron", ["A", "B", "C", "D"], false, "Matron, leads 4 teams"],
    ["Director", ["A"], true, "Director, leads the organisation"],
    ["Nurse", [], false, "Nurse"],
    ["", ["A"], false, "leads A"],
  ])("%s of %j", (jobTitle, teams, everyTeam, words) => {
    expect(leaderInWords(jobTitle, { teams, everyTeam })).toBe(words);
  });

  it("a leader who has left isn't taken for an author who has left", () => {
    const orphaned = { ...idea, authorId: null, inTeamName: true, teamName: "Willow ward" };
    expect(leaderName(viewer(3), orphaned, { personId: null, name: null })).toBe("A former colleague");
    expect(leaderName(viewer(3), orphaned, { personId: 2, name: "Ruth" })).toBe("Ruth");
  });
});

describe("a place in the list of pledges", () => {
  it("is read back as it was written, and anything else is the first page", () => {
    const place = { dueOn: "2026-05-03", id: 12 };
    const at = (after: string) => readPledgePlace(new URLSearchParams({ after }));
    expect(at(writePledgePlace(place))).toEqual(place);
    for (const odd of [
      "",
      "2026-05-03",
      "3/5/2026.1",
      "2026-02-30.1",
      "2026-05-03.0",
      "2026-05-03.1.2",
      "x.1",
    ])
      expect(at(odd)).toBeNull();
  });
});
