import type { Writer } from "~/platform/db.server";
import type { IdeaFacts } from "./policy";

/** The columns that the rules about an idea are decided by. */
export const ideaFacts = {
  id: true,
  authorId: true,
  teamId: true,
  audience: true,
  inTeamName: true,
  withdrawnAt: true,
} as const;

/** What the rules need to know of an idea, read inside the transaction that writes. */
export async function findIdeaFacts(tx: Writer, ideaId: number): Promise<IdeaFacts | null> {
  const idea = await tx.idea.findUnique({ where: { id: ideaId }, select: ideaFacts });
  return idea && factsOf(idea);
}

/** Those columns, and whatever else was read beside them, as the rules take them. */
export function factsOf<Row extends { withdrawnAt: Date | null }>({ withdrawnAt, ...facts }: Row) {
  return { ...facts, isWithdrawn: withdrawnAt !== null };
}
