import { z } from "zod";
import { neededText, optionFrom, readForm, type ReadForm } from "~/domain/safety/read-form";
import { settingNames } from "./settings-of-care";

export type TeamForm = { name: string; setting: string };

const schema = z.object({
  name: neededText(80, "Write the team's name"),
  setting: optionFrom(settingNames).pipe(z.string().min(1, "Choose where the team works")),
});

export function readTeamForm(form: FormData): ReadForm<TeamForm> {
  return readForm(schema, form);
}

/** Two names that are told apart by capitals or spaces only are read as one, so they are one. */
export function isSameTeamName(one: string, other: string): boolean {
  return withoutLook(one) === withoutLook(other);
}

function withoutLook(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
}

export const teamNameTaken = {
  name: "Another team is called that already, give or take capitals and spaces. Add a word that tells them apart.",
};
