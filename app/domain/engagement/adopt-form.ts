import { z } from "zod";
import type { TeamRef } from "~/domain/people/viewer";
import { neededText, readForm, text, type ReadForm } from "~/domain/safety/read-form";

/** What is tried is shared, so it's never a draft. */
const adoptAudiences = ["organisation", "team"] as const;

/** A team's own words for what it takes on from another. */
export type AdoptForm = {
  teamId: number;
  title: string;
  change: string;
  shapedBy: string;
  audience: (typeof adoptAudiences)[number];
  inTeamName: boolean;
};

/** Reads what somebody wants to try, with one of these teams. */
export function readAdoptForm(form: FormData, teams: readonly TeamRef[]): ReadForm<AdoptForm> {
  const schema = z.object({
    teamId: z
      .string()
      .default("")
      .refine((value) => teams.some((team) => String(team.id) === value), "Choose the team that will try it")
      .transform(Number),
    title: neededText(120, "Give it a short title"),
    change: neededText(5000, "Say what you'll do"),
    shapedBy: text(500),
    audience: z.enum(adoptAudiences, "Choose who can see it"),
    inTeamName: z
      .string()
      .optional()
      .transform((value) => value === "yes"),
  });
  return readForm<AdoptForm>(schema, form);
}
