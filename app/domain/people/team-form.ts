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

export const teamNameTaken = { name: "Another team has this name already" };
