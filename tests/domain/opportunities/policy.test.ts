import { describe, expect, it } from "vitest";
import {
  canChangeOpportunity,
  canNoteFor,
  canRemoveOpportunity,
  canSeeGrowth,
  canSeeOpportunity,
} from "~/domain/opportunities/policy";
import { shownTo } from "~/domain/opportunities/shown-opportunity";
import type { RoleGrant } from "~/domain/people/roles";
import type { Viewer } from "~/domain/people/viewer";

const viewer = (id: number, teamIds: number[] = [], roles: RoleGrant[] = []): Viewer => ({
  id,
  name: `Person ${id}`,
  jobTitle: "",
  teams: teamIds.map((teamId) => ({ id: teamId, name: `Ward ${teamId}` })),
  roles,
});

const author = viewer(1, [7]);
const moved = viewer(1, [8]);
const colleague = viewer(2, [7]);
const stranger = viewer(3, [8]);
const leader = viewer(4, [8], [{ role: "leader", teamId: null }]);
const moderator = viewer(5, [8], [{ role: "moderator", teamId: null }]);

const note = { authorId: 1, teamId: 7, audience: "team", month: "2026-03" };
const shared = { ...note, audience: "organisation" };
const none = new Set<string>();
const march = new Set(["2026-03"]);

describe("a note", () => {
  it("is its team's, its writer's and the moderators' to read; leaders don't by being leaders", () => {
    for (const person of [author, moved, colleague, moderator])
      expect(canSeeOpportunity(person, note, march)).toBe(true);
    for (const person of [stranger, leader]) expect(canSeeOpportunity(person, note, march)).toBe(false);
  });

  it("that everybody may read is so once its month is open", () => {
    expect(canSeeOpportunity(stranger, shared, none)).toBe(false);
    expect(canSeeOpportunity(stranger, shared, march)).toBe(true);
  });

  it("is changed by its writer, and removed by its writer or a moderator", () => {
    expect([author, moved, colleague, moderator].map((one) => canChangeOpportunity(one, note))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([author, colleague, leader, moderator].map((one) => canRemoveOpportunity(one, note))).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(canChangeOpportunity(viewer(9), { ...note, authorId: null })).toBe(false);
  });

  it("is noted for one's own team only", () => {
    expect(canNoteFor(author, 7)).toBe(true);
    expect(canNoteFor(author, 8)).toBe(false);
  });

  it("and the idea that grew out of it are told together only where they give nothing away", () => {
    expect(canSeeGrowth(colleague, { isNear: true }, { authorId: 3 })).toBe(true);
    expect(canSeeGrowth(stranger, { isNear: false }, { authorId: 3 })).toBe(true);
    expect(canSeeGrowth(stranger, { isNear: false }, { authorId: 1 })).toBe(false);
    expect(canSeeGrowth(stranger, { isNear: false }, { authorId: null })).toBe(false);
  });

  it("tells others neither team nor writer nor more of the time than the month", () => {
    const row = { ...shared, id: 123_456_789, moment: "leave", noticed: "N", possible: "P" };
    const told = shownTo(stranger, { ...row, team: { name: "Ward 7" } });
    expect(told).toEqual({
      id: 123_456_789,
      moment: "leave",
      noticed: "N",
      possible: "P",
      month: "2026-03",
      teamName: null,
      audience: null,
      isMine: false,
      canChange: false,
      canRemove: false,
    });
  });
});
