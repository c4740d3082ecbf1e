import { z } from "zod";
import { momentNames } from "~/domain/pathways/moments";
import { settingNames } from "~/domain/people/settings-of-care";
import type { TeamRef } from "~/domain/people/viewer";
import {
  optionFrom,
  optionsFrom,
  readForm,
  refused,
  text,
  type FieldErrors,
  type ReadForm,
} from "~/domain/safety/read-form";
import { audienceNames, type Audience } from "./audience";
import { themeNames } from "./themes";

export type IdeaForm = {
  title: string;
  noticed: string;
  change: string;
  hope: string;
  shapedBy: string;
  themes: string[];
  setting: string;
  moment: string;
  audience: Audience;
  /** Whom a draft is meant for, as far as that was chosen. */
  meantFor?: string;
  teamId: number | null;
  inTeamName: boolean;
};

const schema = z.object({
  title: text(120),
  noticed: text(5000),
  change: text(5000),
  hope: text(5000),
  shapedBy: text(500),
  themes: optionsFrom(themeNames),
  setting: optionFrom(settingNames),
  moment: optionFrom(momentNames),
  audience: z.enum(audienceNames, "Choose who can see it").default("draft"),
  teamId: z
    .string()
    .default("")
    .transform((value) => (/^\d+$/.test(value) ? Number(value) : null)),
  inTeamName: z
    .string()
    .optional()
    .transform((value) => value === "yes"),
});

const nothingToKeep: FieldErrors = { title: "Write a word or two first, then save it" };
const nothingToShare = {
  title: "Give your idea a short title",
  change: "Say what you will change",
} satisfies FieldErrors;

/** Reads an idea as it stands, finished or not, from one of these teams or none. `whatSharingNeeds` says what it lacks to be shared. */
export function readIdeaForm(form: FormData, teams: readonly TeamRef[]): ReadForm<IdeaForm> {
  const read = readUnfinished(form, teams);
  if (read.ok && isEmpty(read.value))
    return refused(form, form.get("intent") === "draft" ? nothingToKeep : nothingToShare);
  return read;
}

/** The same while it's still being typed, when there may be nothing yet. */
export function readUnfinished(form: FormData, teams: readonly TeamRef[]): ReadForm<IdeaForm> {
  const read = readForm<IdeaForm>(schema, form);
  if (!read.ok) return read;
  const idea = form.get("intent") === "draft" ? asDraft(read.value) : read.value;
  if (idea.teamId !== null && !teams.some((team) => team.id === idea.teamId))
    return refused(form, { teamId: "Choose a team that you belong to" });
  return { ok: true, value: idea };
}

export function isEmpty(idea: IdeaForm): boolean {
  return [idea.title, idea.noticed, idea.change, idea.hope].every((written) => written === "");
}

/** The same for its author alone, which remembers whom it's meant for. */
export function asDraft(idea: IdeaForm): IdeaForm {
  return { ...idea, audience: "draft", meantFor: idea.audience === "draft" ? "" : idea.audience };
}

/** A title and the change are enough for others to understand an idea; a draft needs neither. */
export function whatSharingNeeds(idea: IdeaForm): FieldErrors {
  const needs: FieldErrors = {};
  if (idea.audience === "draft") return needs;
  if (idea.title === "") needs.title = nothingToShare.title;
  if (idea.change === "") needs.change = nothingToShare.change;
  if (idea.teamId === null && (idea.audience === "team" || idea.inTeamName))
    needs.teamId = "Choose the team it belongs to";
  return needs;
}

export function isReadyToShare(idea: IdeaForm): boolean {
  return Object.keys(whatSharingNeeds(idea)).length === 0;
}
