import { describe, expect, it } from "vitest";
import type { Viewer } from "~/domain/people/viewer";
import {
  mostThanked,
  readFindForm,
  readKudosForm,
  teamsNameOnly,
  whatKudosNeed,
  type KudosForm,
} from "~/domain/recognition/kudos-form";
import { readWhom } from "~/domain/recognition/kudos-whom";

type Fields = Record<string, string | string[]>;

const good: Fields = { whom: ["person-2", "team-3"], message: "Thank you.", audience: "private", idea: "7" };

function formOf(fields: Fields): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) form.append(name, value);
  return form;
}

function errorsOf(fields: Fields): string[] {
  const read = readKudosForm(formOf({ ...good, ...fields }));
  return read.ok ? [] : Object.keys(read.errors);
}

describe("reading thanks", () => {
  it("takes people, one team, the words, the idea and for whose eyes", () => {
    expect(readKudosForm(formOf({ ...good, whom: ["person-2", "person-4", "person-2", "team-3"] }))).toEqual({
      ok: true,
      value: { personIds: [2, 4], teamId: 3, ideaId: 7, message: "Thank you.", audience: "private" },
    });
  });

  it("takes one tick, no idea, and line ends as any browser sends them", () => {
    const { idea: _idea, ...rest } = good;
    expect(readKudosForm(formOf({ ...rest, whom: "person-2", message: " One.\r\nTwo. " }))).toMatchObject({
      value: { personIds: [2], teamId: null, ideaId: null, message: "One.\nTwo." },
    });
  });

  it("asks for somebody, and says so beside everything else that is missing", () => {
    expect(errorsOf({ whom: [] })).toEqual(["whom"]);
    expect(errorsOf({ whom: [], message: " " })).toEqual(["whom", "message"]);
    expect(errorsOf({ audience: "everybody" })).toEqual(["audience"]);
  });

  it("takes only what can be ticked", () => {
    for (const whom of ["person-0", "person-x", "7", "team-", "person-2 ", "person-1234567890"])
      expect(errorsOf({ whom: ["person-2", whom] }), whom).toEqual(["whom"]);
  });

  it("takes twenty people and no more, and one team", () => {
    const people = (count: number) => Array.from({ length: count }, (_, i) => `person-${i + 1}`);
    expect(errorsOf({ whom: people(mostThanked) })).toEqual([]);
    expect(errorsOf({ whom: people(mostThanked + 1) })).toEqual(["whom"]);
    expect(errorsOf({ whom: ["team-3", "team-4"] })).toEqual(["whom"]);
  });

  it("takes a thousand characters", () => {
    expect(errorsOf({ message: "a".repeat(1000) })).toEqual([]);
    expect(errorsOf({ message: "a".repeat(1001) })).toEqual(["message"]);
  });

  it("keeps NHS numbers out of the words and of the name that was looked for", () => {
    expect(errorsOf({ message: "Thank you for 943 476 5919" })).toEqual(["message"]);
    expect(errorsOf({ find: "943 476 5919" })).toEqual(["find"]);
  });
});

describe("looking for somebody", () => {
  it("needs a name and nothing else", () => {
    expect(readFindForm(formOf({ find: " Pri " }))).toEqual({
      ok: true,
      value: { find: "Pri", message: "" },
    });
    expect(readFindForm(formOf({ find: " " })).ok).toBe(false);
  });

  it("keeps an NHS number out of the words that wait", () => {
    expect(readFindForm(formOf({ find: "Pri", message: "943 476 5919" }))).toMatchObject({
      ok: false,
      typed: { find: "Pri" },
    });
  });
});

describe("what stands in the way", () => {
  const giver: Viewer = { id: 1, name: "Giver", jobTitle: "", teams: [], roles: [] };
  const thanks: KudosForm = {
    personIds: [2],
    teamId: 3,
    ideaId: 7,
    message: "Thank you.",
    audience: "shared",
  };

  it("nobody thanks themselves", () => {
    expect(Object.keys(whatKudosNeed(giver, { ...thanks, personIds: [2, 1] }, null))).toEqual(["whom"]);
    expect(whatKudosNeed(giver, thanks, { inTeamName: false })).toEqual({});
  });

  it("says the same of anybody beside an idea in the team's name, oneself included", () => {
    for (const personIds of [[1], [2], [2, 1], [999_999]])
      expect(whatKudosNeed(giver, { ...thanks, personIds }, { inTeamName: true })).toEqual({
        whom: teamsNameOnly,
      });
    expect(whatKudosNeed(giver, { ...thanks, personIds: [] }, { inTeamName: true })).toEqual({});
  });
});

it("reads the numbers behind what was ticked", () => {
  expect(readWhom(["team-3", "person-2", "person-2", "dog-4", "person-05"])).toEqual({
    personIds: [2],
    teamIds: [3],
  });
});
