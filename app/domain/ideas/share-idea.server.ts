import { recordEvent } from "~/domain/activity/record-event.server";
import type { Viewer } from "~/domain/people/viewer";
import { write, type Writer } from "~/platform/db.server";
import { renderMarkdown } from "~/platform/markdown";
import type { IdeaForm } from "./idea-form";
import { canChooseTeam } from "./team-choices";

/** Keeps a new idea, as a draft or shared, and answers with its number. */
export function shareIdea(person: Viewer, form: IdeaForm, now: Date): Promise<number> {
  return write((tx) => keepIdea(tx, person, form, now));
}

/** The same inside a transaction. The form was read with the person's own teams; here that holds once more. */
export async function keepIdea(tx: Writer, person: Viewer, form: IdeaForm, now: Date): Promise<number> {
  if (!canChooseTeam(person, form.teamId)) throw new Error("An idea can't be from a team one isn't in.");
  const isShared = form.audience !== "draft";
  const idea = await tx.idea.create({
    data: {
      ...ideaColumns(form),
      authorId: person.id,
      createdAt: now,
      updatedAt: now,
      movedAt: now,
      sharedAt: isShared ? now : null,
      themes: { create: form.themes.map((theme) => ({ theme })) },
      follows: { create: { personId: person.id, following: true, at: now } },
    },
    select: { id: true },
  });
  if (isShared) await tellShared(tx, person, idea.id, now);
  return idea.id;
}

export function tellShared(tx: Writer, person: Viewer, ideaId: number, now: Date): Promise<void> {
  return recordEvent(tx, { type: "idea-shared", at: now, actorId: person.id, ideaId });
}

/** What a form becomes in the table, with its Markdown rendered once. */
export function ideaColumns(form: IdeaForm) {
  const { themes: _themes, ...columns } = form;
  return {
    ...columns,
    noticedHtml: renderMarkdown(form.noticed),
    changeHtml: renderMarkdown(form.change),
    hopeHtml: renderMarkdown(form.hope),
  };
}
