import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roles, type Role } from "~/domain/people/roles";
import type { Viewer } from "~/domain/people/viewer";
import {
  canDeleteKudos,
  canSeeKudos,
  canTakeOffWall,
  isGiver,
  isThanked,
  type KudosFacts,
} from "~/domain/recognition/kudos-policy";
import { listNames, mayPointTo } from "~/domain/recognition/shown-kudos";

function person(id: number, teamIds: number[] = [], held: Role[] = []): Viewer {
  return {
    id,
    name: `Person ${id}`,
    jobTitle: "",
    teams: teamIds.map((teamId) => ({ id: teamId, name: `Team ${teamId}` })),
    roles: held.map((role) => ({ role, teamId: null })),
  };
}

const everyRole = roles.map(({ name }) => name);
const kept: KudosFacts = { fromId: 1, toIds: [2], teamId: 5, audience: "private" };

const someViewer = fc
  .record({
    id: fc.integer({ min: 1, max: 5 }),
    teams: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }),
    held: fc.subarray(everyRole),
  })
  .map(({ id, teams, held }) => person(id, teams, held));

const someKudos: fc.Arbitrary<KudosFacts> = fc.record({
  fromId: fc.option(fc.integer({ min: 1, max: 5 })),
  toIds: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 3 }),
  teamId: fc.option(fc.integer({ min: 1, max: 4 })),
  audience: fc.constantFrom("shared", "private"),
});

describe("who can read private thanks", () => {
  it("the giver, the person and the team", () => {
    expect(canSeeKudos(person(1), kept)).toBe(true);
    expect(canSeeKudos(person(2), kept)).toBe(true);
    expect(canSeeKudos(person(3, [5]), kept)).toBe(true);
    expect(canSeeKudos(person(3, [6]), kept)).toBe(false);
  });

  it("nobody by any role", () => {
    expect(canSeeKudos(person(9, [6], everyRole), kept)).toBe(false);
    expect(canDeleteKudos(person(9, [6], everyRole), kept)).toBe(false);
  });

  it("nobody is the giver of thanks whose giver is gone", () => {
    expect(isGiver(person(1), { ...kept, fromId: null })).toBe(false);
  });
});

describe("laws", () => {
  it("private means between giver and thanked, whatever the roles", () => {
    fc.assert(
      fc.property(someViewer, someKudos, (viewer, kudos) => {
        const isBetween = isGiver(viewer, kudos) || isThanked(viewer, kudos);
        expect(canSeeKudos(viewer, kudos)).toBe(kudos.audience === "shared" || isBetween);
      }),
    );
  });

  it("whoever can change something can see it", () => {
    fc.assert(
      fc.property(someViewer, someKudos, (viewer, kudos) => {
        if (canDeleteKudos(viewer, kudos) || canTakeOffWall(viewer, kudos))
          expect(canSeeKudos(viewer, kudos)).toBe(true);
      }),
    );
  });
});

describe("taking it off the wall, and deleting it", () => {
  const shared = { ...kept, audience: "shared" };

  it("giver and thanked person may take it off; the team's members and moderators may not", () => {
    expect(canTakeOffWall(person(1), shared)).toBe(true);
    expect(canTakeOffWall(person(2), shared)).toBe(true);
    expect(canTakeOffWall(person(3, [5]), shared)).toBe(false);
    expect(canTakeOffWall(person(9, [], ["moderator"]), shared)).toBe(false);
  });

  it("the giver deletes, and moderators what is on the wall", () => {
    expect(canDeleteKudos(person(1), shared)).toBe(true);
    expect(canDeleteKudos(person(9, [], ["moderator"]), shared)).toBe(true);
    expect(canDeleteKudos(person(9, [], ["administrator", "leader"]), shared)).toBe(false);
    expect(canDeleteKudos(person(2), shared)).toBe(false);
  });
});

describe("pointing to an idea in the team's name", () => {
  const teams = { inTeamName: true };

  it("only thanks to a team and nobody else do", () => {
    expect(mayPointTo(teams, { toIds: [], teamId: 5 })).toBe(true);
    expect(mayPointTo(teams, { toIds: [2], teamId: 5 })).toBe(false);
    expect(mayPointTo(teams, { toIds: [2], teamId: null })).toBe(false);
  });

  it("nor do thanks whose people are gone", () => {
    expect(mayPointTo(teams, { toIds: [], teamId: null })).toBe(false);
  });

  it("any other idea can be pointed to", () => {
    expect(mayPointTo({ inTeamName: false }, { toIds: [2], teamId: null })).toBe(true);
  });
});

it("names read as a list", () => {
  expect(listNames(["Tom"])).toBe("Tom");
  expect(listNames(["Tom", "Amara", "Willow ward"])).toBe("Tom, Amara and Willow ward");
});
