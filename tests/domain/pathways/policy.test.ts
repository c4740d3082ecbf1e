import { describe, expect, it } from "vitest";
import type { IdeaFacts } from "~/domain/ideas/policy";
import { canEditProposal, canNominateIdea, canSeeProposal, mayAgree } from "~/domain/pathways/policy";
import { nextForProposal } from "~/domain/pathways/proposal-next";
import type { Role } from "~/domain/people/roles";
import type { Viewer } from "~/domain/people/viewer";

function person(id: number, ...roles: Role[]): Viewer {
  return {
    id,
    name: `Person ${id}`,
    jobTitle: "",
    teams: [],
    roles: roles.map((role) => ({ role, teamId: null })),
  };
}

function idea(parts: Partial<IdeaFacts> = {}): IdeaFacts {
  return {
    authorId: 5,
    teamId: 1,
    audience: "organisation",
    inTeamName: false,
    isWithdrawn: false,
    ...parts,
  };
}

const [drafter, steward, partner, author, leader] = [
  person(1, "steward"),
  person(2, "steward"),
  person(3, "lived-experience-partner"),
  person(5),
  person(6, "leader", "moderator", "administrator"),
];

describe("putting an idea forward", () => {
  it("is for everybody who may take part, authors included, in what everybody can see", () => {
    for (const viewer of [author, steward, leader]) expect(canNominateIdea(viewer, idea())).toBe(true);
    for (const closed of [
      idea({ audience: "team" }),
      idea({ audience: "draft" }),
      idea({ isWithdrawn: true }),
    ])
      for (const viewer of [author, steward, leader]) expect(canNominateIdea(viewer, closed)).toBe(false);
  });
});

describe("a proposal", () => {
  it("is seen by those who work on it and by the people behind its ideas", () => {
    for (const viewer of [drafter, steward, partner, author])
      expect(canSeeProposal(viewer, [idea({ authorId: 9 }), idea()])).toBe(true);
    expect(canSeeProposal(leader, [idea()])).toBe(false);
    expect(canSeeProposal(person(7), [idea({ authorId: null })])).toBe(false);
  });

  it("is changed by stewards, until it's published or set aside", () => {
    const open = { publishedAt: null, setAsideAt: null };
    expect([steward, partner, author].map((viewer) => canEditProposal(viewer, open))).toEqual([
      true,
      false,
      false,
    ]);
    expect(canEditProposal(steward, { ...open, publishedAt: new Date(0) })).toBe(false);
    expect(canEditProposal(steward, { ...open, setAsideAt: new Date(0) })).toBe(false);
  });
});

describe("the second person", () => {
  const proposal = { writerIds: [drafter.id], ideas: [idea()] };
  const who = (hasPartner: boolean, ideas = proposal.ideas) =>
    [drafter, steward, partner, author, leader].map((viewer) =>
      mayAgree(viewer, { ...proposal, ideas }, { hasPartner }),
    );

  it("is a lived-experience partner where there is one", () => {
    expect(who(true)).toEqual([false, false, true, false, false]);
  });

  it("is another steward or an author where there is none", () => {
    expect(who(false)).toEqual([false, true, false, true, false]);
  });

  it("is nobody who wrote at it, whatever else they are", () => {
    expect(
      mayAgree(steward, { ...proposal, writerIds: [drafter.id, steward.id] }, { hasPartner: false }),
    ).toBe(false);
    const both = person(1, "steward", "lived-experience-partner");
    for (const hasPartner of [true, false])
      expect(mayAgree(both, { ...proposal, ideas: [idea({ authorId: 1 })] }, { hasPartner })).toBe(false);
  });

  it("is nobody who'd be given away by it", () => {
    expect(who(false, [idea({ inTeamName: true })])).toEqual([false, true, false, false, false]);
  });

  it("can be anybody else once the account of who drafted it is gone", () => {
    expect(mayAgree(steward, { writerIds: [], ideas: [] }, { hasPartner: false })).toBe(true);
  });
});

describe("whose turn it is", () => {
  const words = { title: "A", summary: "B", why: "C", how: "D", watchFor: "E" };
  const times = { readyAt: null, agreedAt: null, setAsideAt: null, publishedAt: null };
  const facts = { ...words, ...times, writerIds: [drafter.id], ideas: [idea()] };
  const at = new Date(0);
  const next = (parts: Partial<typeof facts> | Record<string, unknown>) =>
    [drafter, partner, author].map((viewer) =>
      nextForProposal(viewer, { ...facts, ...parts }, { hasPartner: true }),
    );

  it("follows from where it stands", () => {
    expect(next({ how: " " })).toEqual(["finish", "wait", "wait"]);
    expect(next({})).toEqual(["ask", "wait", "wait"]);
    expect(next({ readyAt: at })).toEqual(["wait", "agree", "wait"]);
    expect(next({ readyAt: at, agreedAt: at })).toEqual(["publish", "wait", "wait"]);
    expect(next({ readyAt: at, agreedAt: at, setAsideAt: at })).toEqual(["take up", "wait", "wait"]);
    expect(next({ readyAt: at, agreedAt: at, publishedAt: at })).toEqual(["read", "read", "read"]);
  });
});
