import type { Viewer } from "~/domain/people/viewer";
import { db, type Writer } from "~/platform/db.server";

const keptFor = 14 * 24 * 60 * 60 * 1000;

/** The idea that a form of this person's has made or saved, what it wrote last, and what stands there now. */
export async function findOpened(tx: Writer, person: Viewer, key: string | null) {
  if (key === null) return null;
  const opened = await tx.openedForm.findFirst({
    where: { key, idea: { authorId: person.id, withdrawnAt: null } },
    select: { ideaId: true, revision: true, idea: { select: { audience: true, revision: true } } },
  });
  if (!opened) return null;
  const { ideaId, revision: ownRevision, idea } = opened;
  return { ideaId, ownRevision, ...idea };
}

type Opened = { key: string | null; ideaId: number; revision: number; at: Date };

/** Remembers what a form wrote last, and forgets forms that have been open longer than a session lasts. */
export async function rememberOpened(tx: Writer, { key, ideaId, revision, at }: Opened): Promise<void> {
  if (key === null) return;
  await tx.openedForm.deleteMany({ where: { at: { lt: new Date(at.getTime() - keptFor) } } });
  const theirs = await tx.openedForm.count({ where: { key, ideaId: { not: ideaId } } });
  if (theirs > 0) return;
  await tx.openedForm.upsert({
    where: { key },
    create: { key, ideaId, revision, at },
    update: { revision, at },
  });
}

/** The revision that a form goes by: what its page said, or what it has saved itself since, unanswered. */
export async function revisionKnownTo(
  person: Viewer,
  { key, ideaId, said }: { key: string | null; ideaId: number; said: number },
): Promise<number> {
  if (key === null) return said;
  const opened = await db.openedForm.findFirst({
    where: { key, ideaId, idea: { authorId: person.id } },
    select: { revision: true },
  });
  return Math.max(said, opened?.revision ?? 0);
}
