import { z } from "zod";
import type { Viewer } from "~/domain/people/viewer";
import {
  neededText,
  readForm,
  refused,
  text,
  type FieldErrors,
  type ReadForm,
} from "~/domain/safety/read-form";
import { readWhom, whomPattern } from "./kudos-whom";

/** Who can read kudos, the first as a form offers it first. */
export const kudosAudiences = [
  {
    name: "shared",
    label: "Share it on the wall",
    reach: "Everybody in the organisation who is signed in can read it.",
  },
  {
    name: "private",
    label: "Just for them",
    reach: "Only you and those you thank can read it. Not leaders, not moderators.",
  },
] as const;

export type KudosAudience = (typeof kudosAudiences)[number]["name"];

export type KudosForm = {
  personIds: number[];
  teamId: number | null;
  ideaId: number | null;
  message: string;
  audience: KudosAudience;
};

export const mostThanked = 20;

const whom = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((values) => [...new Set([values].flat())])
  .refine((values) => values.every((value) => whomPattern.test(value)), "Choose from the list");

const schema = z.object({
  whom,
  find: text(100),
  message: neededText(1000, "Write a few words. One plain sentence is enough"),
  idea: z
    .string()
    .default("")
    .transform((value) => (/^[1-9]\d{0,8}$/.test(value) ? Number(value) : null)),
  audience: z.enum(["shared", "private"], "Choose who can read it"),
});

/** Thanks as they were written: to whom, which words, for whose eyes. */
export function readKudosForm(form: FormData): ReadForm<KudosForm> {
  const read = readForm(schema, form);
  const aboutWhom = whomErrors(form);
  if (!read.ok) return { ...read, errors: { ...aboutWhom, ...read.errors } };
  if (aboutWhom.whom) return refused(form, aboutWhom);
  const { message, audience, idea } = read.value;
  const { personIds, teamIds } = readWhom(read.value.whom);
  return { ok: true, value: { personIds, teamId: teamIds[0] ?? null, ideaId: idea, message, audience } };
}

const found = z.object({ find: neededText(100, "Write a name, or the start of one"), message: text(1000) });

/** The same form while somebody still looks for whom to thank: nothing is needed yet but a name. */
export function readFindForm(form: FormData): ReadForm<{ find: string }> {
  return readForm(found, form);
}

function whomErrors(form: FormData): FieldErrors {
  const values = form.getAll("whom").filter((value) => typeof value === "string");
  const { personIds, teamIds } = readWhom(values);
  if (values.length === 0) return { whom: "Choose who you want to thank" };
  if (teamIds.length > 1) return { whom: "Choose one team. You can thank the next one after this" };
  if (personIds.length > mostThanked)
    return { whom: `Choose ${mostThanked} people or fewer, or thank their team` };
  return {};
}

/** What is said to everybody who names anybody, so that nothing tells whose idea it is. */
export const teamsNameOnly = "This idea stands in the team's name. Thank the team, or leave out the idea";

/** What stands in the way of thanks that are well written, given the idea they are linked to. */
export function whatKudosNeed(
  person: Viewer,
  form: KudosForm,
  idea: { inTeamName: boolean } | null,
): FieldErrors {
  if (idea?.inTeamName && form.personIds.length > 0) return { whom: teamsNameOnly };
  if (form.personIds.includes(person.id)) return { whom: "Choose somebody else: these thanks come from you" };
  return {};
}
