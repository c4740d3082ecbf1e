import type { Viewer } from "~/domain/people/viewer";
import { write, type Writer } from "~/platform/db.server";
import { rewriteIdea } from "./change-idea.server";
import type { IdeaForm } from "./idea-form";
import { noRoots, type RootIds } from "./idea-roots";
import { linkRoots } from "./idea-roots.server";
import { findOpened, rememberOpened } from "./opened-form.server";
import { keepIdea } from "./share-idea.server";

const sameWithin = 60_000;

/** What a form sends, and what its idea grew out of. */
export type Sent = { form: IdeaForm; key: string | null; roots: RootIds };

/** `revision` is what the idea says now; after a conflict, what somebody else has written there meanwhile. */
export type Shared = { outcome: "kept" | "conflict"; ideaId: number; revision: number };

/**
 * Keeps a new idea with what it grew out of. The same words by the same person within a minute are one idea: a button
 * pressed twice.
 */
export async function shareOnce(person: Viewer, form: IdeaForm, now: Date, roots = noRoots): Promise<number> {
  return (await shareOpened(person, { form, key: null, roots }, now)).ideaId;
}

/** The same for a form with a key, which may have saved a draft before: then it's that draft that it is about. */
export function shareOpened(person: Viewer, sent: Sent, now: Date): Promise<Shared> {
  return write(async (tx) => {
    const opened = await findOpened(tx, person, sent.key);
    if (opened?.audience === "draft") return goOn(tx, person, sent, opened, now);
    const isSaid = opened !== null && (await isSame(tx, opened.ideaId, sent.form));
    const ideaId = isSaid ? opened.ideaId : await findSame(tx, person, sent.form, now);
    if (ideaId !== null) return { outcome: "kept", ideaId, revision: 1 };
    return { outcome: "kept", ideaId: await keepGrown(tx, person, sent, now), revision: 1 };
  });
}

type Opened = NonNullable<Awaited<ReturnType<typeof findOpened>>>;

async function goOn(tx: Writer, person: Viewer, { form, key }: Sent, opened: Opened, now: Date) {
  const { ideaId, ownRevision } = opened;
  const changed = await rewriteIdea(tx, person, { ideaId, revision: ownRevision, form }, now);
  if (changed !== "changed") return { outcome: "conflict" as const, ideaId, revision: opened.revision };
  const revision = ownRevision + 1;
  await rememberOpened(tx, { key, ideaId, revision, at: now });
  return { outcome: "kept" as const, ideaId, revision };
}

/** A new idea, and that this form made it. */
export async function keepGrown(tx: Writer, person: Viewer, { form, key, roots }: Sent, now: Date) {
  const ideaId = await keepIdea(tx, person, form, now);
  await linkRoots(tx, person, ideaId, roots, now);
  await rememberOpened(tx, { key, ideaId, revision: 1, at: now });
  return ideaId;
}

async function findSame(tx: Writer, person: Viewer, form: IdeaForm, now: Date): Promise<number | null> {
  const since = new Date(now.getTime() - sameWithin);
  const same = await tx.idea.findFirst({
    where: { ...wordsOf(form), authorId: person.id, withdrawnAt: null, createdAt: { gt: since } },
    select: { id: true },
  });
  return same?.id ?? null;
}

async function isSame(tx: Writer, ideaId: number, form: IdeaForm): Promise<boolean> {
  return (await tx.idea.count({ where: { ...wordsOf(form), id: ideaId } })) > 0;
}

function wordsOf({ themes: _themes, meantFor: _meantFor, ...words }: IdeaForm) {
  return words;
}
