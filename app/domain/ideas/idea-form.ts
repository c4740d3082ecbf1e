import { z } from "zod";
import { momentNames } from "~/domain/pathways/moments";
import { settingNames } from "~/domain/people/settings-of-care";
import type { Viewer } from "~/domain/people/viewer";
import { neededText, optionFrom, optionsFrom, readForm, refused, text, type ReadForm } from "~/domain/safety/read-form";
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
  teamId: number | null;
  inTeamName: boolean;
};

const audience = z.enum(audienceNames, "Choose who can see it").default("draft");

const rest = {
  noticed: text(5000),
  hope: text(5000),
  shapedBy: text(500),
  themes: optionsFrom(themeNames),
  setting: optionFrom(settingNames),
  moment: optionFrom(momentNames),
  audience,
  teamId: z
    .string()
    .default("")
    .transform((value) => (/^\d+$/.test(value) ? Number(value) : null)),
  inTeamName: z
    .string()
    .optional()
    .transform((value) => value === "yes"),
};

const draft = z.object({ ...rest, title: text(120), change: text(5000) });

const shared = z.object({
  ...rest,
  title: neededText(120, "Give your idea a short title"),
  change: neededText(5000, "Say what you will change"),
});

/** Only the title and the change are needed to share; a draft needs one word of anything. */
export function readIdeaForm(form: FormData, viewer: Viewer): ReadForm<IdeaForm> {
  const isDraft = form.get("audience") === "draft" || form.get("intent") === "draft";
  const read = readForm<IdeaForm>(isDraft ? draft : shared, form);
  if (!read.ok) return read;
  const value = isDraft ? { ...read.value, audience: "draft" as const } : read.value;
  return teamProblem(value, viewer) ?? emptyProblem(value) ?? { ok: true, value };

  function teamProblem(idea: IdeaForm, by: Viewer): ReadForm<IdeaForm> | null {
    if (idea.teamId !== null && !by.teams.some((team) => team.id === idea.teamId))
      return refused(form, { teamId: "Choose a team that you belong to" });
    if (idea.teamId === null && (idea.audience === "team" || idea.inTeamName))
      return refused(form, { teamId: "Choose the team it belongs to" });
    return null;
  }

  function emptyProblem(idea: IdeaForm): ReadForm<IdeaForm> | null {
    const isEmpty = [idea.title, idea.noticed, idea.change, idea.hope].every((written) => written === "");
    return isEmpty ? refused(form, { title: "Write a word or two first, then save it" }) : null;
  }
}
