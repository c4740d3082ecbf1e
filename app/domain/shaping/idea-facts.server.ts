import type { IdeaFacts } from "~/domain/ideas/policy";
import type { Writer } from "~/platform/db.server";

/** What the rules need to know of an idea, read inside the transaction that writes. */
export async function findIdeaFacts(tx: Writer, ideaId: number): Promise<IdeaFacts | null> {
  const idea = await tx.idea.findUnique({ where: { id: ideaId }, select: ideaFacts });
  return idea && factsOf(idea);
}

export const ideaFacts = {
  authorId: true,
  teamId: true,
  audience: true,
  inTeamName: true,
  withdrawnAt: true,
} as const;

export function factsOf({
  withdrawnAt,
  ...facts
}: Omit<IdeaFacts, "isWithdrawn"> & { withdrawnAt: Date | null }): IdeaFacts {
  return { ...facts, isWithdrawn: withdrawnAt !== null };
}
