import { z } from "zod";
import { neededText, readForm, type ReadForm } from "~/domain/safety/read-form";

export type NominationForm = { why: string };

const nomination = z.object({ why: neededText(1000, "Say in a line why others should have this") });

export function readNominationForm(form: FormData): ReadForm<NominationForm> {
  return readForm(nomination, form);
}
