import { z } from "zod";
import { readForm, refused, splitForm, text, type ReadForm } from "~/domain/safety/read-form";
import type { TeamRef } from "~/domain/people/viewer";
import { readIdeaForm, type IdeaForm } from "./idea-form";

const schema = z.object({ tell: z.enum(["yes", ""]).default(""), tellNote: text(300) });

/** What those who follow are told of an edit, and empty where they aren't to be told. */
function readTellForm(form: FormData): ReadForm<string> {
  const read = readForm(schema, form);
  if (!read.ok) return read;
  const { tell, tellNote } = read.value;
  if (tell === "yes" && tellNote === "")
    return refused(form, { tellNote: "Say in a line what changed and why" });
  return { ok: true, value: tell === "yes" ? tellNote : "" };
}

/** An idea with what is told of its edit: what is wrong with either is said at once. */
export function readEditForm(
  form: FormData,
  teams: readonly TeamRef[],
): ReadForm<{ idea: IdeaForm; note: string }> {
  const { own, rest } = splitForm(form, Object.keys(schema.shape));
  const [idea, note] = [readIdeaForm(rest, teams), readTellForm(own)];
  if (idea.ok && note.ok) return { ok: true, value: { idea: idea.value, note: note.value } };
  return refused(form, { ...(idea.ok ? {} : idea.errors), ...(note.ok ? {} : note.errors) });
}

/** Why somebody who asked for people to be told is asked again. */
export const nothingToTell =
  "The words are as they were, so there's nothing to tell. Change them, or take this tick away.";
