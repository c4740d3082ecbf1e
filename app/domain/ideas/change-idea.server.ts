import { recordEvent } from "~/domain/activity/record-event.server";
import type { Viewer } from "~/domain/people/viewer";
import { write, type Writer } from "~/platform/db.server";
import type { IdeaForm } from "./idea-form";
import { canEditIdea } from "./policy";
import { isReworded } from "./revision-changes";
import { refreshStage } from "./refresh-stage.server";
import { ideaColumns, tellShared } from "./share-idea.server";
import { canChooseTeam } from "./team-choices";

type Before = NonNullable<Awaited<ReturnType<typeof findBefore>>>;

/** "told": those who follow are. "nothing-to-tell": the words are as they were, and nothing was saved. */
export type Changed = "changed" | "told" | "nothing-to-tell" | "conflict" | "refused";

/**
 * Changes an idea, keeps what it said before, and answers "conflict" when it was changed meanwhile. With a note those
 * who follow it are told what changed.
 */
export function changeIdea(
  person: Viewer,
  ideaId: number,
  revision: number,
  form: IdeaForm,
  now: Date,
  note = "",
): Promise<Changed> {
  return write((tx) => rewriteIdea(tx, person, { ideaId, revision, form, note }, now));
}

type Rewriting = { ideaId: number; revision: number; form: IdeaForm; note?: string };

/** The same inside a transaction. */
export async function rewriteIdea(
  tx: Writer,
  person: Viewer,
  { ideaId, revision, form, note = "" }: Rewriting,
  now: Date,
): Promise<Changed> {
  const before = await findBefore(tx, ideaId);
  if (!before || !canEditIdea(person, { ...before, isWithdrawn: before.withdrawnAt !== null }))
    return "refused";
  if (!canChooseTeam(person, form.teamId, before.teamId)) return "refused";
  if (before.revision !== revision) return "conflict";
  const isTold = note !== "" && before.audience !== "draft" && form.audience !== "draft";
  if (isTold && !isReworded(before, form)) return "nothing-to-tell";
  const told = isTold ? { note, toldAt: now } : {};
  if (before.audience !== "draft") await keepRevision(tx, before, { editorId: person.id, at: now, ...told });
  const becomesShared = before.audience === "draft" && form.audience !== "draft";
  await tx.idea.update({
    where: { id: ideaId },
    data: {
      ...ideaColumns(form),
      revision: { increment: 1 },
      updatedAt: now,
      ...(becomesShared ? { sharedAt: before.sharedAt ?? now, movedAt: now } : {}),
      themes: { deleteMany: {}, create: form.themes.map((theme) => ({ theme })) },
    },
  });
  if (before.audience !== form.audience) await refreshStage(tx, ideaId);
  await tellWhatHappened(tx, person, before, form, now);
  if (isTold) await recordEvent(tx, { type: "idea-edit-told", at: now, actorId: person.id, ideaId });
  return isTold ? "told" : "changed";
}

function findBefore(tx: Writer, ideaId: number) {
  return tx.idea.findUnique({ where: { id: ideaId } });
}

type Editing = { editorId: number; at: Date; note?: string; toldAt?: Date };

function keepRevision(tx: Writer, before: Before, editing: Editing) {
  const { title, noticed, change, hope, shapedBy, audience, teamId } = before;
  return tx.ideaRevision.create({
    data: {
      ideaId: before.id,
      number: before.revision,
      ...editing,
      title,
      noticed,
      change,
      hope,
      shapedBy,
      audience,
      teamId,
    },
  });
}

async function tellWhatHappened(
  tx: Writer,
  person: Viewer,
  before: Before,
  form: IdeaForm,
  now: Date,
): Promise<void> {
  const event = { at: now, actorId: person.id, ideaId: before.id };
  if (before.audience === "draft") {
    if (form.audience !== "draft") await tellShared(tx, person, before.id, now);
    return;
  }
  if (before.audience !== form.audience) await recordEvent(tx, { ...event, type: "idea-audience-changed" });
  if (isReworded(before, form)) await recordEvent(tx, { ...event, type: "idea-edited" });
}
