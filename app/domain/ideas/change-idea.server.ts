import { recordEvent } from "~/domain/activity/record-event.server";
import type { Viewer } from "~/domain/people/viewer";
import { write, type Writer } from "~/platform/db.server";
import type { IdeaForm } from "./idea-form";
import { canEditIdea } from "./policy";
import { refreshStage } from "./refresh-stage.server";
import { ideaColumns, tellShared } from "./share-idea.server";
import { canChooseTeam } from "./team-choices";

type Before = NonNullable<Awaited<ReturnType<typeof findBefore>>>;

export type Changed = "changed" | "conflict" | "refused";

/** Changes an idea, keeps what it said before, and answers "conflict" when it was changed meanwhile. */
export function changeIdea(
  person: Viewer,
  ideaId: number,
  revision: number,
  form: IdeaForm,
  now: Date,
): Promise<Changed> {
  return write((tx) => rewriteIdea(tx, person, { ideaId, revision, form }, now));
}

type Rewriting = { ideaId: number; revision: number; form: IdeaForm };

/** The same inside a transaction. */
export async function rewriteIdea(
  tx: Writer,
  person: Viewer,
  { ideaId, revision, form }: Rewriting,
  now: Date,
): Promise<Changed> {
  const before = await findBefore(tx, ideaId);
  if (!before || !canEditIdea(person, { ...before, isWithdrawn: before.withdrawnAt !== null }))
    return "refused";
  if (!canChooseTeam(person, form.teamId, before.teamId)) return "refused";
  if (before.revision !== revision) return "conflict";
  if (before.audience !== "draft") await keepRevision(tx, before, person, now);
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
  return "changed";
}

function findBefore(tx: Writer, ideaId: number) {
  return tx.idea.findUnique({ where: { id: ideaId } });
}

function keepRevision(tx: Writer, before: Before, person: Viewer, now: Date) {
  const { title, noticed, change, hope, shapedBy, audience, teamId } = before;
  return tx.ideaRevision.create({
    data: {
      ideaId: before.id,
      number: before.revision,
      editorId: person.id,
      at: now,
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
  const isReworded = (["title", "noticed", "change", "hope", "shapedBy"] as const).some(
    (key) => before[key] !== form[key],
  );
  if (isReworded) await recordEvent(tx, { ...event, type: "idea-edited" });
}
