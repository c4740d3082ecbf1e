import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { creditsFrom, type Deed } from "~/domain/pathways/credits";
import { proposalByline } from "~/domain/pathways/proposal-byline";

const idea = { authorId: 1, teamId: 20, inTeamName: false };
const teams = { ...idea, inTeamName: true };
const signed = { writerIds: [8], agreedById: 9, isAgreedByRole: true };

function deed(part: Deed["part"], personId: number | null, about = idea, teamId: number | null = null): Deed {
  return { part, ideaId: 100, personId, teamId, idea: about };
}

describe("who is named for a practice", () => {
  it("everybody who had a part, each once", () => {
    const deeds = [
      deed("shared", 1),
      deed("tested", 1),
      deed("tested", 2),
      deed("tested", 2),
      deed("adopted", null, idea, 30),
      deed("endorsed", 3),
      deed("nominated", 4),
    ];
    expect(
      creditsFrom(deeds, signed).map(({ part, personId, teamId }) => [part, personId ?? teamId]),
    ).toEqual([
      ["shared", 1],
      ["tested", 1],
      ["tested", 2],
      ["adopted", 30],
      ["endorsed", 3],
      ["nominated", 4],
      ["drafted", 8],
      ["agreed", 9],
    ]);
  });

  it("the team, and not who stands behind it, where an idea is in the team's name", () => {
    const deeds = (["shared", "tested", "endorsed", "nominated"] as const).map((part) =>
      deed(part, 1, teams),
    );
    expect(creditsFrom([...deeds, deed("tested", 2, teams)], signed).slice(0, -2)).toEqual([
      { part: "shared", ideaId: 100, personId: null, teamId: 20 },
      { part: "tested", ideaId: 100, personId: 2, teamId: null },
    ]);
  });

  it("nobody, where the team is gone or the account was erased", () => {
    const gone = [deed("shared", 1, { ...teams, teamId: 0 }), deed("tested", null)];
    expect(creditsFrom(gone.slice(1), { ...signed, writerIds: [], agreedById: null })).toEqual([]);
  });

  it("no author who agreed as an author, once their idea is in the team's name", () => {
    const parts = (isAgreedByRole: boolean) =>
      creditsFrom([deed("shared", 1, teams)], { writerIds: [8], agreedById: 1, isAgreedByRole }).map(
        ({ part }) => part,
      );
    expect(parts(false)).toEqual(["shared", "drafted"]);
    expect(parts(true)).toEqual(["shared", "drafted", "agreed"]);
  });

  it("an author who agreed, by way of their idea; everybody who wrote", () => {
    const all = (isAgreedByRole: boolean) =>
      creditsFrom([deed("shared", 1)], { writerIds: [7, 8], agreedById: 1, isAgreedByRole }).slice(1);
    const wrote = [7, 8].map((personId) => ({ part: "drafted", ideaId: null, personId, teamId: null }));
    const agreed = { part: "agreed", ideaId: 100, personId: 1, teamId: null };
    expect(all(false)).toEqual([...wrote, agreed]);
    expect(all(true)).toEqual([...wrote, { ...agreed, ideaId: null }]);
  });

  it("never a hidden author for anything they did there", () => {
    const anyDeed = fc.record({
      part: fc.constantFrom("shared", "tested", "adopted", "endorsed", "nominated"),
      ideaId: fc.constantFrom(100, 101),
      personId: fc.constantFrom(null, 1, 2),
      teamId: fc.constantFrom(null, 30),
      idea: fc.constant(teams),
    });
    fc.assert(
      fc.property(fc.array(anyDeed), (deeds) => {
        const all = [deed("shared", 1, teams), ...(deeds as Deed[])];
        const named = creditsFrom(all, { ...signed, agreedById: 1, isAgreedByRole: false });
        expect(named.filter(({ personId }) => personId === 1)).toEqual([]);
      }),
    );
  });
});

describe("who is named in the notes of a proposal", () => {
  const reader = { id: 50, name: "Reader", jobTitle: "", teams: [], roles: [] };
  const behind = { ...teams, audience: "organisation", isWithdrawn: false, teamName: "Juniper ward" };
  const doer = { personId: 1, name: "Hidden Author", jobTitle: "Nurse", hasRole: false };

  it("the team for a hidden author, with a role or without", () => {
    for (const hasRole of [true, false])
      expect(proposalByline(reader, [behind], { ...doer, hasRole }).name).toBe("Juniper ward");
    expect(proposalByline({ ...reader, id: 1 }, [behind], doer).name).toBe("Hidden Author");
  });

  it("nobody, once their idea isn't part of the draft any more", () => {
    expect(proposalByline(reader, [], doer).name).not.toContain("Hidden");
    expect(proposalByline(reader, [], { ...doer, hasRole: true }).name).toBe("Hidden Author");
  });

  it("an author by name, and a former colleague", () => {
    expect(proposalByline(reader, [{ ...behind, inTeamName: false }], doer).name).toBe("Hidden Author");
    expect(proposalByline(reader, [], { ...doer, personId: null, name: null }).name).toBe(
      "A former colleague",
    );
  });
});
