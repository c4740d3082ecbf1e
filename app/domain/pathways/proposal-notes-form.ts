import { z } from "zod";
import { neededText, readForm, type ReadForm } from "~/domain/safety/read-form";

export type NoteForm = { body: string };

const note = z.object({ body: neededText(2000, "Write your note first") });

export function readNoteForm(form: FormData): ReadForm<NoteForm> {
  return readForm(note, form);
}
