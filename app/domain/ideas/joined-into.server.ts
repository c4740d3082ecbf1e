import type { Viewer } from "~/domain/people/viewer";
import { db, type Writer } from "~/platform/db.server";
import { findIdeaHandle, type IdeaHandle } from "./find-idea.server";
import { findIdeaPage, type IdeaPage } from "./find-idea-page.server";
import { recountVotes } from "./recount-votes.server";

/** The idea that another was joined into, as far as this person may see it. */
export async function findJoinedInto(viewer: Viewer, ideaId: number): Promise<IdeaHandle | null> {
  const joining = await db.ideaJoining.findUnique({ where: { ideaId }, select: { intoId: true } });
  return joining && (await findIdeaHandle(viewer, joining.intoId));
}

type Found = { there: IdeaPage | null; into: number | null };

/** An idea as its page shows it, or the idea that it was joined into: also for its own author. One query, and two more there. */
export async function findPageOrJoined(viewer: Viewer, ideaId: number): Promise<Found> {
  const there = await findIdeaPage(viewer, ideaId);
  if (there && !there.handle.isWithdrawn) return { there, into: null };
  const into = await findJoinedInto(viewer, ideaId);
  return { there, into: into?.id ?? null };
}

/**
 * An idea that was joined stands by itself again: with the support of those who haven't taken it back from the other
 * since. What was said and built on it stays where it went.
 */
export async function takeApart(tx: Writer, ideaId: number): Promise<void> {
  const joining = await tx.ideaJoining.findUnique({ where: { ideaId }, select: { intoId: true } });
  if (!joining) return;
  const still = await tx.vote.findMany({ where: { ideaId: joining.intoId }, select: { personId: true } });
  await tx.vote.deleteMany({ where: { ideaId, personId: { notIn: still.map(({ personId }) => personId) } } });
  await recountVotes(tx, ideaId);
  await tx.ideaJoining.delete({ where: { ideaId } });
}
