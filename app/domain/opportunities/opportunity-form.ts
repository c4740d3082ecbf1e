import { z } from "zod";
import { momentNames } from "~/domain/pathways/moments";
import type { TeamRef } from "~/domain/people/viewer";
import { neededText, optionFrom, readForm, refused, type ReadForm } from "~/domain/safety/read-form";
import { opportunityAudienceNames, type OpportunityAudience } from "./opportunity-audience";

export type OpportunityForm = {
  moment: string;
  noticed: string;
  possible: string;
  audience: OpportunityAudience;
  teamId: number;
};

/** Long enough for what matters, too short for a report. */
export const mostLetters = 400;

const schema = z.object({
  moment: optionFrom(momentNames).refine((moment) => moment !== "", "Choose the moment it was"),
  noticed: neededText(mostLetters, "Say what you noticed"),
  possible: neededText(mostLetters, "Say what might have been"),
  audience: z.enum(opportunityAudienceNames, "Choose who can see it"),
  teamId: z
    .string()
    .default("")
    .transform((value) => (/^[1-9]\d{0,8}$/.test(value) ? Number(value) : 0)),
});

/** Reads a note from one of these teams. Whoever is in one team only isn't asked which. */
export function readOpportunityForm(form: FormData, teams: readonly TeamRef[]): ReadForm<OpportunityForm> {
  const read = readForm<OpportunityForm>(schema, form);
  if (!read.ok) return read;
  const [only, ...others] = teams;
  const teamId = only && others.length === 0 ? only.id : read.value.teamId;
  if (!teams.some((team) => team.id === teamId))
    return refused(form, { teamId: "Choose the team it's from" });
  return { ok: true, value: { ...read.value, teamId } };
}
