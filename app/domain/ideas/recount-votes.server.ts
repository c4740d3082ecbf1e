import type { Writer } from "~/platform/db.server";

/** The count on an idea is a cache of its rows, renewed in the transaction that changes them. */
export async function recountVotes(tx: Writer, ideaId: number): Promise<void> {
  const voteCount = await tx.vote.count({ where: { ideaId } });
  await tx.idea.update({ where: { id: ideaId }, data: { voteCount } });
}
