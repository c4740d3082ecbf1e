import type { Viewer } from "~/domain/people/viewer";
import { write, type Writer } from "~/platform/db.server";
import type { IdeaForm } from "./idea-form";
import { keepIdea } from "./share-idea.server";

const sameWithin = 60_000;

/** Keeps a new idea. The same words by the same person within a minute are one idea: a button pressed twice. */
export function shareOnce(person: Viewer, form: IdeaForm, now: Date): Promise<number> {
  return write(
    async (tx) => (await findSame(tx, person, form, now)) ?? (await keepIdea(tx, person, form, now)),
  );
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
