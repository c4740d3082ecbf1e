import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma, write } from "~/platform/db.server";
import type { ReadingWish } from "./reading-form";

/** Marks as read what somebody was shown: their own notifications only, and nothing that came in since. */
export async function markRead(person: Viewer, wish: ReadingWish, now: Date): Promise<void> {
  const which = "upTo" in wish ? { id: { lte: wish.upTo } } : { id: { in: wish.ids } };
  await write((tx) =>
    tx.notification.updateMany({
      where: { personId: person.id, readAt: null, ...which },
      data: { readAt: now },
    }),
  );
}

/** Reading an idea's page is reading what was told of it. Asks first, so that looking keeps nobody from writing. */
export function readAbout(viewer: Viewer, ideaId: number, now: Date): Promise<void> {
  return readWhere(viewer, { ideaId }, now);
}

/** The same for what isn't an idea. */
export function readAboutSubject(
  viewer: Viewer,
  subject: { kudosId: number } | { proposalId: number } | { practiceId: number } | { cycleId: number },
  now: Date,
): Promise<void> {
  return readWhere(viewer, { event: subject }, now);
}

async function readWhere(viewer: Viewer, about: Prisma.NotificationWhereInput, now: Date): Promise<void> {
  const where = { personId: viewer.id, readAt: null, ...about };
  if ((await db.notification.findFirst({ where, select: { id: true } })) === null) return;
  await write((tx) => tx.notification.updateMany({ where, data: { readAt: now } }));
}
