import type { Viewer } from "~/domain/people/viewer";
import { write, type Writer } from "~/platform/db.server";
import type { IdeaForm } from "./idea-form";
import { noRoots, type RootIds } from "./idea-roots";
import { linkRoots } from "./idea-roots.server";
import { keepIdea } from "./share-idea.server";

const sameWithin = 60_000;

/**
 * Keeps a new idea with what it grew out of. The same words by the same person within a minute are one idea: a button
 * pressed twice.
 */
export function shareOnce(person: Viewer, form: IdeaForm, now: Date, roots = noRoots): Promise<number> {
  return write(
    async (tx) => (await findSame(tx, person, form, now)) ?? (await keepGrown(tx, person, form, now, roots)),
  );
}

async function keepGrown(tx: Writer, person: Viewer, form: IdeaForm, now: Date, roots: RootIds) {
  const ideaId = await keepIdea(tx, person, form, now);
  await linkRoots(tx, person, ideaId, roots, now);
  return ideaId;
}

async function findSame(tx: Writer, person: Viewer, form: IdeaForm, now: Date): Promise<number | null> {
  const { themes: _themes, ...columns } = form;
  const since = new Date(now.getTime() - sameWithin);
  const same = await tx.idea.findFirst({
    where: { ...columns, authorId: person.id, withdrawnAt: null, createdAt: { gt: since } },
    select: { id: true },
  });
  return same?.id ?? null;
}
