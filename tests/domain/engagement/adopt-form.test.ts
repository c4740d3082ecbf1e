import { describe, expect, it } from "vitest";
import { readAdoptForm } from "~/domain/engagement/adopt-form";

const teams = [
  { id: 8, name: "Oak" },
  { id: 9, name: "Elm" },
];

const sent = {
  teamId: "9",
  title: " Toast at four ",
  change: "We make toast.\r\nTogether.",
  shapedBy: "two people on the ward",
  audience: "team",
  inTeamName: "yes",
};

function read(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return readAdoptForm(form, teams);
}

describe("the form of a team that tries another's idea", () => {
  it("takes its own words", () => {
    expect(read(sent)).toEqual({
      ok: true,
      value: {
        teamId: 9,
        title: "Toast at four",
        change: "We make toast.\nTogether.",
        shapedBy: "two people on the ward",
        audience: "team",
        inTeamName: true,
      },
    });
    const { shapedBy: _shapedBy, inTeamName: _inTeamName, ...least } = sent;
    expect(read(least)).toMatchObject({ ok: true, value: { shapedBy: "", inTeamName: false } });
  });

  it("says everything that is missing at once, in the order of the page, and keeps what was typed", () => {
    const answer = read({ shapedBy: "the night team" });
    expect(answer).toMatchObject({ ok: false, typed: { shapedBy: "the night team" } });
    expect(answer.ok ? [] : Object.keys(answer.errors)).toEqual(["teamId", "title", "change", "audience"]);
  });

  it("takes one of these teams only", () => {
    for (const teamId of ["", "7", "9 ", "09", "8,9", "abc"])
      expect(read({ ...sent, teamId })).toMatchObject({
        ok: false,
        errors: { teamId: "Choose the team that will try it" },
      });
  });

  it("is shared with the team or with everybody, never kept as a draft", () => {
    for (const audience of ["draft", "", "public"])
      expect(read({ ...sent, audience })).toMatchObject({
        ok: false,
        errors: { audience: "Choose who can see it" },
      });
  });

  it("takes no NHS number in any field, hidden ones included", () => {
    for (const name of ["title", "change", "shapedBy", "teamId", "anything"])
      expect(read({ ...sent, [name]: "943 476 5919" })).toMatchObject({
        ok: false,
        errors: { [name]: expect.stringContaining("NHS number") as unknown },
      });
  });

  it("is as long as an idea may be, and no longer", () => {
    expect(read({ ...sent, title: "a".repeat(120), change: "b".repeat(5000) })).toMatchObject({ ok: true });
    for (const [name, most] of [
      ["title", 120],
      ["change", 5000],
      ["shapedBy", 500],
    ] as const)
      expect(read({ ...sent, [name]: "a".repeat(most + 1) })).toMatchObject({
        ok: false,
        errors: { [name]: expect.stringContaining("characters or fewer") as unknown },
      });
  });
});
