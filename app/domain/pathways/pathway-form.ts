import { z } from "zod";
import { neededText, readForm, text, type ReadForm } from "~/domain/safety/read-form";

export type PathwayForm = { title: string; summary: string };

const schema = z.object({
  title: neededText(120, "Write what the pathway is called"),
  summary: text(500),
});

export function readPathwayForm(form: FormData): ReadForm<PathwayForm> {
  return readForm(schema, form);
}

export const pathwayTitleTaken = {
  title: "Another pathway has nearly the same name. Add a word that tells them apart.",
};
