import { ideaFacts } from "~/domain/ideas/idea-facts.server";
import type { IdeaFacts } from "~/domain/ideas/policy";
import type { Viewer } from "~/domain/people/viewer";
import type { Writer } from "~/platform/db.server";
import { measureFacts, type MeasureFacts } from "./measure-facts";
import { canTrackIdea } from "./policy";

export type TrackableMeasure = {
  facts: MeasureFacts;
  idea: IdeaFacts & { id: number };
  authorId: number | null;
  updatedAt: Date;
};

/** A measure that this person may write on, read inside the transaction that writes; null for everybody else. */
export async function findTrackableMeasure(
  tx: Writer,
  person: Viewer,
  measureId: number,
): Promise<TrackableMeasure | null> {
  const row = await tx.measure.findUnique({
    where: { id: measureId },
    include: { idea: { select: ideaFacts } },
  });
  if (!row) return null;
  const idea = { ...row.idea, isWithdrawn: row.idea.withdrawnAt !== null };
  return canTrackIdea(person, idea)
    ? { facts: measureFacts(row), idea, authorId: row.authorId, updatedAt: row.updatedAt }
    : null;
}

/** Whether this person may track an idea, asked inside the transaction that adds to it. */
export async function isTrackable(tx: Writer, person: Viewer, ideaId: number): Promise<boolean> {
  const idea = await tx.idea.findUnique({ where: { id: ideaId }, select: ideaFacts });
  return idea !== null && canTrackIdea(person, { ...idea, isWithdrawn: idea.withdrawnAt !== null });
}
