import type { Viewer } from "~/domain/people/viewer";
import type { Writer } from "~/platform/db.server";
import { findOpportunities } from "./find-opportunity.server";

/** Remembers the notes an idea grew out of: those its author may see. Inside the transaction that makes the idea. */
export async function linkToNotes(
  tx: Writer,
  person: Viewer,
  ideaId: number,
  ids: readonly number[],
  now: Date,
): Promise<void> {
  const notes = await findOpportunities(person, ids, now, tx);
  await tx.ideaOpportunity.createMany({ data: notes.map(({ id }) => ({ ideaId, opportunityId: id })) });
}
