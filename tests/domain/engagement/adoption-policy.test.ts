import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canAdoptIdea, isThereToTry, otherTeams, teamsToBegin } from "~/domain/engagement/adoption-policy";
import { canTakePart } from "~/domain/ideas/policy";
import type { Viewer } from "~/domain/people/viewer";

const willow = { id: 7, name: "Willow" };
const oak = { id: 8, name: "Oak" };
const elm = { id: 9, name: "Elm" };
const idea = { authorId: 1, teamId: 7, audience: "organisation", inTeamName: false, isWithdrawn: false };
const nobody: Viewer = { id: 2, name: "Reader", jobTitle: "", teams: [], roles: [] };
const onWillow = { ...nobody, teams: [willow] };
const onOak = { ...nobody, teams: [oak] };
const onBoth = { ...nobody, teams: [willow, oak] };
const moderator: Viewer = { ...onOak, roles: [{ role: "moderator", teamId: null }] };

describe("another team's idea", () => {
  it("can be tried by whoever belongs to another team, one of several too", () => {
    expect(canAdoptIdea(onOak, idea)).toBe(true);
    expect(canAdoptIdea(onBoth, idea)).toBe(true);
    expect(otherTeams(onBoth, idea)).toEqual([oak]);
  });

  it("can't be tried by its own team, nor without a team", () => {
    expect(canAdoptIdea(onWillow, idea)).toBe(false);
    expect(canAdoptIdea(nobody, idea)).toBe(false);
    expect(isThereToTry(nobody, idea)).toBe(true);
  });

  it("may be one's own, as long as the team is another: the rule is by teams", () => {
    const author = { ...onOak, id: 1 };
    expect(canAdoptIdea(author, idea)).toBe(true);
    expect(canAdoptIdea(author, { ...idea, teamId: null })).toBe(true);
    expect(canAdoptIdea({ ...author, teams: [willow] }, idea)).toBe(false);
  });

  it("has to be there for everybody", () => {
    for (const away of [{ audience: "team" }, { audience: "draft" }, { isWithdrawn: true }])
      for (const viewer of [onOak, onBoth, moderator, { ...onBoth, id: 1 }])
        expect(canAdoptIdea(viewer, { ...idea, ...away })).toBe(false);
  });

  it("is begun once by a team", () => {
    const onThree = { ...nobody, teams: [willow, oak, elm] };
    expect(teamsToBegin(onThree, idea, [])).toEqual([oak, elm]);
    expect(teamsToBegin(onThree, idea, [oak.id])).toEqual([elm]);
    expect(teamsToBegin(onThree, idea, [oak.id, elm.id])).toEqual([]);
    expect(teamsToBegin(onThree, { ...idea, audience: "team" }, [])).toEqual([]);
  });

  it("whose author nobody knows is open to exactly the same people", () => {
    const anybody = fc.record({
      id: fc.integer({ min: 1, max: 3 }),
      teams: fc.subarray([willow, oak, elm]),
      roles: fc.subarray([
        { role: "moderator" as const, teamId: null },
        { role: "leader" as const, teamId: 7 },
      ]),
    });
    fc.assert(
      fc.property(anybody, fc.constantFrom(null, 1, 3), fc.boolean(), (person, authorId, inTeamName) => {
        const viewer: Viewer = { ...nobody, ...person };
        const other = { ...idea, authorId, inTeamName };
        expect(canAdoptIdea(viewer, other)).toBe(canAdoptIdea(viewer, idea));
        expect(otherTeams(viewer, other)).toEqual(otherTeams(viewer, idea));
        if (canAdoptIdea(viewer, other)) expect(canTakePart(viewer, other)).toBe(true);
      }),
    );
  });
});
