import { findIdeaHandle, type IdeaHandle } from "~/domain/ideas/find-idea.server";
import type { Viewer } from "~/domain/people/viewer";
import { db, write, type Writer } from "~/platform/db.server";
import type { AnnotationForm } from "./annotation-form";
import type { Annotation } from "./read-charts.server";
import { isTrackable } from "./trackable-measure.server";

export const mostAnnotations = 100;

export type AnnotationAdded = "added" | "full" | "refused";

/** Says on every chart of an idea that something else happened. */
export function addAnnotation(
  person: Viewer,
  ideaId: number,
  form: AnnotationForm,
  now: Date,
): Promise<AnnotationAdded> {
  return write(async (tx) => {
    if (!(await isTrackable(tx, person, ideaId))) return "refused";
    if ((await tx.annotation.count({ where: { ideaId } })) >= mostAnnotations) return "full";
    await tx.annotation.create({ data: { ...form, ideaId, authorId: person.id, at: now } });
    return "added";
  });
}

export type AnnotationChanged = "changed" | "conflict" | "refused";

export function changeAnnotation(
  person: Viewer,
  annotationId: number,
  version: string,
  form: AnnotationForm,
  now: Date,
): Promise<AnnotationChanged> {
  return write(async (tx) => {
    const found = await findOwn(tx, person, annotationId);
    if (!found) return "refused";
    if (found.at.toISOString() !== version) return "conflict";
    await tx.annotation.update({
      where: { id: annotationId },
      data: { ...form, authorId: person.id, at: now },
    });
    return "changed";
  });
}

/** Takes it off the charts for good. */
export function deleteAnnotation(person: Viewer, annotationId: number): Promise<boolean> {
  return write(async (tx) => {
    if (!(await findOwn(tx, person, annotationId))) return false;
    await tx.annotation.delete({ where: { id: annotationId } });
    return true;
  });
}

export type AnnotationHandle = { annotation: Annotation; version: string; idea: IdeaHandle };

/** An annotation of an idea that this person may see, or null. */
export async function findAnnotation(viewer: Viewer, annotationId: number): Promise<AnnotationHandle | null> {
  const row = await db.annotation.findUnique({ where: { id: annotationId } });
  const idea = row && (await findIdeaHandle(viewer, row.ideaId));
  if (!idea) return null;
  const { id, date, words, at } = row;
  return { annotation: { id, date, words }, version: at.toISOString(), idea };
}

async function findOwn(tx: Writer, person: Viewer, annotationId: number) {
  const row = await tx.annotation.findUnique({ where: { id: annotationId } });
  return row && (await isTrackable(tx, person, row.ideaId)) ? row : null;
}
