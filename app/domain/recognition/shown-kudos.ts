/** Kudos as somebody may read them. */
export type ShownKudos = {
  id: number;
  message: string;
  from: string;
  /** The names of the people, then of the team. */
  to: string[];
  /** Thanks to a team, and to nobody in particular. */
  isToTeamOnly: boolean;
  idea: { id: number; title: string } | null;
  audience: string;
  createdAt: Date;
};

type Linked = { toIds: readonly number[]; teamId: number | null };

/**
 * Whether thanks may point to their idea at all. Where the idea stands in a team's name, now or since, people's names
 * beside it would say who may be behind it: then nobody is shown it, whoever they are.
 */
export function mayPointTo(idea: { inTeamName: boolean }, kudos: Linked): boolean {
  return !idea.inTeamName || (kudos.toIds.length === 0 && kudos.teamId !== null);
}

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** Amara Okafor, Joe Mallory and Willow ward. */
export function listNames(names: readonly string[]): string {
  return list.format(names);
}
