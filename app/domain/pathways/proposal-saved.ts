type Words = Record<"title" | "moment" | "summary" | "why" | "how" | "need" | "watchFor", string>;

export type SavedProposal = Words & { pathway: string; ideas: string[]; revision: number };

/** What stands in the form when a draft is opened again, by the names of its fields. */
export function savedProposal(
  proposal: Words & { pathwayId: number; revision: number; ideas: readonly { id: number }[] },
): SavedProposal {
  const { title, moment, summary, why, how, need, watchFor, revision } = proposal;
  return {
    ...{ title, moment, summary, why, how, need, watchFor, revision },
    pathway: String(proposal.pathwayId),
    ideas: proposal.ideas.map(({ id }) => String(id)),
  };
}
