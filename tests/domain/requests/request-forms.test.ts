import { describe, expect, it } from "vitest";
import {
  canDeleteRequest,
  canKeepRequest,
  canSeeRequest,
  canSeeSmallTallies,
} from "~/domain/requests/policy";
import { readRequestForm } from "~/domain/requests/request-form";
import { suggestedRequests } from "~/domain/requests/suggested-requests";
import { readTallyForm } from "~/domain/requests/tally-form";
import type { RoleGrant } from "~/domain/people/roles";

const willow = { id: 7, name: "Willow ward" };
const today = "2026-03-02";

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

const errorsIn = (answer: { ok: true } | { ok: false; errors: Record<string, string> }) =>
  answer.ok ? [] : Object.keys(answer.errors);

describe("the form of a request", () => {
  const read = (fields: Record<string, string>) =>
    readRequestForm(form({ audience: "team", ...fields }), [willow]);

  it("takes what is suggested, or one's own words, which come first", () => {
    const [suggested] = suggestedRequests;
    expect(read({ suggested })).toMatchObject({ ok: true, value: { words: suggested, teamId: 7 } });
    expect(read({ suggested, words: " Tea  with my friend " })).toMatchObject({
      value: { words: "Tea with my friend" },
    });
  });

  it("says what is missing", () => {
    expect(errorsIn(read({}))).toEqual(["words"]);
    expect(errorsIn(read({ words: "a".repeat(81) }))).toEqual(["words"]);
    expect(errorsIn(read({ words: "Tea", audience: "" }))).toEqual(["audience"]);
    expect(errorsIn(readRequestForm(form({ words: "Tea", audience: "team" }), []))).toEqual(["teamId"]);
  });
});

describe("the form of a count", () => {
  const read = (fields: Record<string, string>) => readTallyForm(form({ date: today, ...fields }), today);

  it("takes whole numbers, and nothing as nought", () => {
    expect(read({ yes: "3", no: " 11 " })).toEqual({
      ok: true,
      value: { date: today, yes: 3, yesAnd: 0, notNow: 0, no: 11 },
    });
    expect(read({ yes: "1", date: "1 March 2026" })).toMatchObject({ value: { date: "2026-03-01" } });
  });

  it("asks for a number where there is something else, and for one answer at least", () => {
    for (const odd of ["-1", "1.5", "four", "1000", "1e2", "٣"])
      expect(errorsIn(read({ yes: odd })), odd).toEqual(["yes"]);
    expect(errorsIn(read({}))).toEqual(["yes"]);
    expect(errorsIn(read({ yes: "0", no: "0" }))).toEqual(["yes"]);
  });

  it("takes no day that hasn't come", () => {
    expect(errorsIn(read({ yes: "1", date: "2026-03-03" }))).toEqual(["date"]);
    expect(errorsIn(read({ yes: "1", date: "someday" }))).toEqual(["date"]);
  });
});

describe("a request on a team's list", () => {
  const person = (id: number, teams = [willow], roles: RoleGrant[] = []) => ({
    id,
    name: "",
    jobTitle: "",
    teams,
    roles,
  });
  const [author, colleague, stranger] = [person(1), person(2), person(3, [])];
  const leader = person(4, [], [{ role: "leader", teamId: null }]);
  const moderator = person(5, [], [{ role: "moderator", teamId: null }]);
  const request = { authorId: 1, teamId: 7, audience: "team", isSetAside: false };

  it("is kept by everybody in the team, and by nobody else", () => {
    expect(
      [author, colleague, stranger, leader, moderator].map((one) => canKeepRequest(one, request)),
    ).toEqual([true, true, false, false, false]);
  });

  it("is seen by others when the team says so, and while it isn't set aside", () => {
    const shared = { ...request, audience: "organisation" };
    expect([colleague, stranger, leader, moderator].map((one) => canSeeRequest(one, request))).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(canSeeRequest(stranger, shared)).toBe(true);
    expect(canSeeRequest(stranger, { ...shared, isSetAside: true })).toBe(false);
    expect(canSeeRequest(colleague, { ...shared, isSetAside: true })).toBe(true);
  });

  it("shows its small counts to the team alone", () => {
    expect([colleague, leader, moderator].map((one) => canSeeSmallTallies(one, request))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("is deleted by whoever began it, while in the team, or by a moderator", () => {
    expect(
      [author, colleague, person(1, []), moderator].map((one) => canDeleteRequest(one, request)),
    ).toEqual([true, false, false, true]);
  });
});
