import type { Viewer } from "~/domain/people/viewer";
import { write, type Writer } from "~/platform/db.server";
import { rewriteIdea } from "./change-idea.server";
import { asDraft, isEmpty } from "./idea-form";
import { findOpened, rememberOpened } from "./opened-form.server";
import { ideaColumns } from "./share-idea.server";
import { keepGrown, type Sent } from "./share-once.server";

/** What a form sends while somebody types. Without an idea it's the form of a new one. */
type Typing = Sent & { ideaId: number | null; revision: number };

export type DraftSaved =
  | { outcome: "saved"; ideaId: number; revision: number }
  /** There was nothing to keep, and nothing is there. */
  | { outcome: "nothing" }
  /** Another window or device has saved other words meanwhile. */
  | { outcome: "conflict"; ideaId: number }
  /** It isn't this person's draft, or isn't a draft any more. */
  | { outcome: "refused" };

/**
 * Keeps what somebody types as a draft of theirs: one for each opened form, which is gone again when the form is
 * emptied. What is shared already is left alone. No event and no earlier words are kept of it.
 */
export function saveDraft(person: Viewer, typing: Typing, now: Date): Promise<DraftSaved> {
  return write(async (tx) => {
    const opened = await findOpened(tx, person, typing.key);
    const ideaId = opened?.ideaId ?? typing.ideaId;
    if (ideaId === null) return begin(tx, person, typing, now);
    const before = await findDraft(tx, person, ideaId);
    if (!before) return { outcome: "refused" };
    if (![typing.revision, opened?.ownRevision].includes(before.revision))
      return { outcome: "conflict", ideaId };
    if (isEmpty(typing.form)) return empty(tx, ideaId, typing);
    return goOn(tx, person, { ...typing, ideaId }, before, now);
  });
}

async function begin(tx: Writer, person: Viewer, typing: Typing, now: Date): Promise<DraftSaved> {
  if (isEmpty(typing.form)) return { outcome: "nothing" };
  const ideaId = await keepGrown(tx, person, { ...typing, form: asDraft(typing.form) }, now);
  return { outcome: "saved", ideaId, revision: 1 };
}

type Draft = NonNullable<Awaited<ReturnType<typeof findDraft>>>;

function findDraft(tx: Writer, person: Viewer, ideaId: number) {
  return tx.idea.findFirst({
    where: { id: ideaId, authorId: person.id, audience: "draft", withdrawnAt: null },
    include: { themes: { select: { theme: true } } },
  });
}

async function goOn(
  tx: Writer,
  person: Viewer,
  { ideaId, form, key }: Typing & { ideaId: number },
  before: Draft,
  now: Date,
): Promise<DraftSaved> {
  const draft = asDraft(form);
  const { revision } = before;
  if (saysTheSame(before, draft)) return { outcome: "saved", ideaId, revision };
  const changed = await rewriteIdea(tx, person, { ideaId, revision, form: draft }, now);
  if (changed !== "changed") return { outcome: "refused" };
  await rememberOpened(tx, { key, ideaId, revision: revision + 1, at: now });
  return { outcome: "saved", ideaId, revision: revision + 1 };
}

function saysTheSame(before: Draft, draft: Sent["form"]): boolean {
  const themes = before.themes.map(({ theme }) => theme).toSorted();
  const isAsBefore = ([name, value]: [string, unknown]) => before[name as keyof Draft] === value;
  return (
    Object.entries(ideaColumns(draft)).every(isAsBefore) && themes.join() === draft.themes.toSorted().join()
  );
}

/** A form that began a draft takes it back; one that opened a draft leaves it as it was. */
async function empty(tx: Writer, ideaId: number, typing: Typing): Promise<DraftSaved> {
  if (typing.ideaId === null) await tx.idea.delete({ where: { id: ideaId } });
  return { outcome: "nothing" };
}
