import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";
import type { IdeaHandle } from "./find-idea.server";
import { changesBetween, type WordChange } from "./revision-changes";
import { canSeeRevision } from "./revisions";

/** What of an idea's words is different since somebody supported it; null where nothing is, or they don't. Three queries. */
export async function findSinceSupport(viewer: Viewer, idea: IdeaHandle): Promise<WordChange[] | null> {
  const vote = await db.vote.findUnique({
    where: { ideaId_personId: { ideaId: idea.id, personId: viewer.id } },
    select: { at: true },
  });
  if (!vote) return null;
  const then = await db.ideaRevision.findFirst({
    where: { ideaId: idea.id, at: { gt: vote.at } },
    orderBy: { number: "asc" },
  });
  const now = then && (await db.idea.findUnique({ where: { id: idea.id } }));
  if (!then || !now || !canSeeRevision(viewer, idea, then)) return null;
  const changes = changesBetween(then, now);
  return changes.length > 0 ? changes : null;
}
