import { describe, expect, it } from "vitest";
import { creditLines, inOneSentence, type CreditRow } from "~/domain/pathways/practice-credits";
import type { Viewer } from "~/domain/people/viewer";

const reader: Viewer = { id: 9, name: "Reader", jobTitle: "", teams: [], roles: [] };
const moderator: Viewer = { ...reader, roles: [{ role: "moderator", teamId: null }] };
const amara = { personId: 1, personName: "Amara Okafor" };

const idea = {
  authorId: 1,
  teamId: 3,
  teamName: "Willow ward",
  audience: "organisation",
  isWithdrawn: false,
};
const openly = { ...idea, inTeamName: false };
const hidden = { ...idea, inTeamName: true };

const row = (part: CreditRow["part"], parts: Partial<CreditRow>): CreditRow => ({
  ...{ part, personId: null, personName: null, isPartner: false, teamName: null, shapedBy: "", idea: openly },
  ...parts,
});

const read = (rows: CreditRow[], viewer = reader) =>
  creditLines(viewer, rows).map(({ lead, names }) => `${lead} ${inOneSentence(names)}`);

describe("who is named", () => {
  it("is everybody, by what they did, in the order in which people are thanked", () => {
    expect(
      read([
        row("agreed", { personId: 4, personName: "Callum Reid", isPartner: true, idea: null }),
        row("drafted", { personId: 5, personName: "Helen Brightwell", idea: null }),
        row("adopted", { teamName: "Elm ward" }),
        row("tested", amara),
        row("shared", amara),
        row("endorsed", { personId: 6, personName: "Ruth Adeyemi" }),
        row("nominated", { personId: 7, personName: "Joe Mallory" }),
      ]),
    ).toEqual([
      "Shared by Amara Okafor of Willow ward",
      "Tested by Amara Okafor",
      "Tried too by Elm ward",
      "Endorsed by Ruth Adeyemi",
      "Put forward by Joe Mallory",
      "Written up by Helen Brightwell",
      "Agreed by Callum Reid, lived-experience partner",
    ]);
  });

  it("is whoever shaped an idea, in the words that stand on it, each once", () => {
    const shaped = (shapedBy: string) => row("shared", { ...amara, shapedBy });
    const all = [
      shaped("Two people who stay here."),
      shaped(""),
      shaped("Two people who stay here"),
      shaped("a cook"),
    ];
    expect(read([row("tested", amara), ...all])).toEqual([
      "Shared by Amara Okafor of Willow ward",
      "Shaped by Two people who stay here and a cook",
      "Tested by Amara Okafor",
    ]);
  });

  it("is the team where the idea stands in the team's name, whatever its author did; moderators know", () => {
    const rows = (["shared", "tested", "nominated"] as const).map((part) =>
      row(part, { ...amara, idea: hidden }),
    );
    expect(read(rows)).toEqual([
      "Shared by Willow ward",
      "Tested by Willow ward",
      "Put forward by Willow ward",
    ]);
    expect(read(rows, moderator)[0]).toBe("Shared by Amara Okafor of Willow ward");
  });

  it("is the team also for an author who agreed by way of an idea that is in the team's name since", () => {
    const rows = (about: typeof openly) => [row("agreed", { ...amara, idea: about })];
    expect(read(rows(openly))).toEqual(["Agreed by Amara Okafor"]);
    expect(read(rows(hidden))).toEqual(["Agreed by Willow ward"]);
  });

  it("still names colleagues who tested an idea that is in the team's name", () => {
    const joe = { personId: 2, personName: "Joe Mallory" };
    expect(read([row("tested", { ...joe, idea: hidden })])).toEqual(["Tested by Joe Mallory"]);
  });

  it("says nothing of who it was once an idea is gone: it may have been in the team's name", () => {
    expect(read([row("shared", { ...amara, idea: null })])).toEqual([
      "Shared by somebody whose idea is no longer here",
    ]);
  });

  it("is a former colleague where an account is deleted, and each once", () => {
    expect(read([row("tested", {}), row("tested", {}), row("drafted", { idea: null })])).toEqual([
      "Tested by a former colleague",
      "Written up by a former colleague",
    ]);
  });

  it.each([
    [["A"], "A"],
    [["A", "B"], "A and B"],
    [["A", "B", "C"], "A, B and C"],
  ])("%j is read as %s", (names, words) => {
    expect(inOneSentence(names)).toBe(words);
  });
});
