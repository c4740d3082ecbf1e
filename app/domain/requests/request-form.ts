import { z } from "zod";
import type { TeamRef } from "~/domain/people/viewer";
import { optionFrom, readForm, refused, text, type ReadForm } from "~/domain/safety/read-form";
import { requestAudienceNames, type RequestAudience } from "./request-audience";
import { suggestedRequests } from "./suggested-requests";

export type RequestForm = { words: string; audience: RequestAudience; teamId: number };

const schema = z.object({
  words: text(80),
  suggested: optionFrom(suggestedRequests),
  audience: z.enum(requestAudienceNames, "Choose who can see it"),
  teamId: z
    .string()
    .default("")
    .transform((value) => (/^[1-9]\d{0,8}$/.test(value) ? Number(value) : 0)),
});

/** Reads a kind of request for the list of one of these teams. One's own words come before what was suggested. */
export function readRequestForm(form: FormData, teams: readonly TeamRef[]): ReadForm<RequestForm> {
  const read = readForm(schema, form);
  if (!read.ok) return read;
  const { suggested, audience } = read.value;
  const words = read.value.words.replace(/\s+/g, " ") || suggested;
  if (words === "") return refused(form, { words: "Say what people ask for" });
  const [only, ...others] = teams;
  const teamId = only && others.length === 0 ? only.id : read.value.teamId;
  if (!teams.some((team) => team.id === teamId))
    return refused(form, { teamId: "Choose the team that keeps it" });
  return { ok: true, value: { words, audience, teamId } };
}
