import { visibleIdeas } from "~/domain/ideas/visible-ideas.server";
import type { Viewer } from "~/domain/people/viewer";
import type { Prisma, Writer } from "~/platform/db.server";

/** The ideas somebody may take part in, as a condition for a query: the same rule as `canTakePart`. */
export function openIdeas(person: Viewer): Prisma.IdeaWhereInput {
  return { AND: [visibleIdeas(person), { audience: { not: "draft" }, withdrawnAt: null }] };
}

/** Asked inside the transaction that writes: an idea may have been withdrawn since its page was shown. */
export async function isOpenTo(tx: Writer, person: Viewer, ideaId: number): Promise<boolean> {
  return (await tx.idea.count({ where: { id: ideaId, AND: openIdeas(person) } })) > 0;
}
