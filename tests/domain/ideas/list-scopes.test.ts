import fc from "fast-check";
import { expect, test } from "vitest";
import { isInScope, listScopes } from "~/domain/ideas/list-scopes";
import { canSeeIdea, type IdeaFacts } from "~/domain/ideas/policy";
import { roles } from "~/domain/people/roles";
import type { Viewer } from "~/domain/people/viewer";

const teamId = fc.integer({ min: 1, max: 16 });
const personId = fc.integer({ min: 1, max: 3 });

const viewers: fc.Arbitrary<Viewer> = fc.record({
  id: personId,
  name: fc.constant("Somebody"),
  jobTitle: fc.constant(""),
  teams: fc
    .uniqueArray(teamId, { maxLength: 16 })
    .map((ids) => ids.map((id) => ({ id, name: `Ward ${id}` }))),
  roles: fc.array(
    fc.record({ role: fc.constantFrom(...roles.map((role) => role.name)), teamId: fc.option(teamId) }),
    { maxLength: 2 },
  ),
});

const ideas: fc.Arbitrary<IdeaFacts> = fc.record({
  authorId: fc.option(personId),
  teamId: fc.option(teamId),
  audience: fc.constantFrom("draft", "team", "organisation"),
  inTeamName: fc.boolean(),
  isWithdrawn: fc.boolean(),
});

test("an idea that is shared and not withdrawn is in one part of a list exactly when it may be seen", () => {
  fc.assert(
    fc.property(viewers, ideas, (viewer, idea) => {
      const isListed = canSeeIdea(viewer, idea) && idea.audience !== "draft" && !idea.isWithdrawn;
      expect(listScopes(viewer, null).filter((scope) => isInScope(scope, idea))).toHaveLength(
        isListed ? 1 : 0,
      );
    }),
    { numRuns: 2000 },
  );
});

test("the list of one team is what the whole list holds of that team", () => {
  fc.assert(
    fc.property(viewers, ideas, teamId, (viewer, idea, team) => {
      const inWhole = listScopes(viewer, null).some((scope) => isInScope(scope, idea));
      const inTeams = listScopes(viewer, team).filter((scope) => isInScope(scope, idea));
      expect(inTeams).toHaveLength(inWhole && idea.teamId === team ? 1 : 0);
    }),
    { numRuns: 2000 },
  );
});
