import { ideaFacts } from "~/domain/ideas/idea-facts.server";
import { canTestIdea } from "~/domain/ideas/policy";
import type { Viewer } from "~/domain/people/viewer";
import type { Writer } from "~/platform/db.server";

/** What a step that was written down came to: "conflict" when somebody else wrote meanwhile. */
export type Recorded = "saved" | "conflict" | "refused";

export type TestableCycle = NonNullable<Awaited<ReturnType<typeof findTestableCycle>>>;

/** A cycle that this person may write on, read inside the transaction that writes; null for everybody else. */
export async function findTestableCycle(tx: Writer, person: Viewer, cycleId: number) {
  const cycle = await tx.cycle.findUnique({
    where: { id: cycleId },
    include: { idea: { select: ideaFacts }, predictions: { orderBy: { position: "asc" } } },
  });
  if (!cycle) return null;
  return canTestIdea(person, { ...cycle.idea, isWithdrawn: cycle.idea.withdrawnAt !== null }) ? cycle : null;
}

/** Whether this person may plan a cycle of an idea, asked inside the transaction that plans it. */
export async function isTestable(tx: Writer, person: Viewer, ideaId: number): Promise<boolean> {
  const idea = await tx.idea.findUnique({ where: { id: ideaId }, select: ideaFacts });
  return idea !== null && canTestIdea(person, { ...idea, isWithdrawn: idea.withdrawnAt !== null });
}
