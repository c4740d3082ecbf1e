/**
 * The ways in which somebody can have had a part in a practice, in the order in which they are thanked. Who shaped an
 * idea is said on the idea in its author's words, and read from there: it is nobody's id, so it is never a row.
 */
export const creditParts = [
  { name: "shared", label: "Shared the idea" },
  { name: "shaped", label: "Shaped it" },
  { name: "tested", label: "Tested it" },
  { name: "adopted", label: "Took it on" },
  { name: "endorsed", label: "Put their name under it" },
  { name: "nominated", label: "Put it forward" },
  { name: "drafted", label: "Wrote it down" },
  { name: "agreed", label: "Read it before it was published" },
] as const;

export type CreditPart = (typeof creditParts)[number]["name"];

export type Credit = {
  part: Exclude<CreditPart, "shaped">;
  ideaId: number | null;
  personId: number | null;
  teamId: number | null;
};

/** Something that was done about an idea, and what decides who may be named for it. */
export type Deed = {
  part: "shared" | "tested" | "adopted" | "endorsed" | "nominated";
  ideaId: number;
  personId: number | null;
  /** The team that took it on. */
  teamId: number | null;
  idea: { authorId: number | null; teamId: number | null; inTeamName: boolean };
};

export type Signatures = {
  writerIds: readonly number[];
  agreedById: number | null;
  /** Whether who agreed did so as a steward or a lived-experience partner, and not as an author. */
  isAgreedByRole: boolean;
};

/**
 * Who is named for a practice. An idea in the team's name names the team: whatever its author did there names nobody,
 * so that no list gives them away. Who agreed as an author did so by way of their idea: it may go into the team's name later.
 */
export function creditsFrom(deeds: readonly Deed[], signatures: Signatures): Credit[] {
  const { writerIds, agreedById, isAgreedByRole } = signatures;
  const own = deeds.filter((deed) => deed.part === "shared" && deed.idea.authorId === agreedById);
  const isHidden = own.some((deed) => deed.idea.inTeamName);
  const agreedFor = isAgreedByRole ? null : (own[0]?.ideaId ?? null);
  const credits = [
    ...deeds.map(creditFor),
    ...writerIds.map((writerId) => signedBy("drafted", writerId)),
    signedBy("agreed", isHidden && !isAgreedByRole ? null : agreedById, agreedFor),
  ].filter((credit) => credit !== null);
  return [...new Map(credits.map((credit) => [keyOf(credit), credit])).values()];
}

function creditFor({ part, ideaId, personId, teamId, idea }: Deed): Credit | null {
  if (part === "adopted") return teamId === null ? null : { part, ideaId, personId: null, teamId };
  const isHidden = idea.inTeamName && personId === idea.authorId;
  if (isHidden && part === "shared" && idea.teamId !== null)
    return { part, ideaId, personId: null, teamId: idea.teamId };
  return isHidden || personId === null ? null : { part, ideaId, personId, teamId: null };
}

function signedBy(
  part: "drafted" | "agreed",
  personId: number | null,
  ideaId: number | null = null,
): Credit | null {
  return personId === null ? null : { part, ideaId, personId, teamId: null };
}

function keyOf({ part, ideaId, personId, teamId }: Credit): string {
  return [part, ideaId, personId, teamId].join();
}
