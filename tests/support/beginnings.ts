import { changeOpportunity } from "~/domain/opportunities/change-opportunity.server";
import { noteOpportunity } from "~/domain/opportunities/note-opportunity.server";
import type { OpportunityForm } from "~/domain/opportunities/opportunity-form";
import type { TallyForm } from "~/domain/requests/tally-form";
import { addTally } from "~/domain/requests/count-answers.server";
import { keepRequest } from "~/domain/requests/keep-request.server";
import type { RequestForm } from "~/domain/requests/request-form";
import type { Viewer } from "~/domain/people/viewer";
import { drawNumber } from "~/platform/draw-number.server";
import { db } from "~/platform/db.server";
import { someday } from "./builders";

let serial = 0;

export function opportunityForm(person: Viewer, parts: Partial<OpportunityForm> = {}): OpportunityForm {
  return {
    moment: "everyday-life",
    noticed: `Somebody stood at the door, number ${++serial}.`,
    possible: "One of us could have stood there too.",
    audience: "team",
    teamId: person.teams[0]?.id ?? 0,
    ...parts,
  };
}

export async function buildOpportunity(
  person: Viewer,
  parts: Partial<OpportunityForm> = {},
  at = someday,
): Promise<number> {
  const id = await noteOpportunity(person, opportunityForm(person, parts), at, drawNumber);
  if (id === null) throw new Error("the note was refused");
  return id;
}

export async function rewordOpportunity(person: Viewer, id: number, parts: Partial<OpportunityForm>) {
  const { revision, moment, noticed, possible, teamId } = await db.opportunity.findUniqueOrThrow({
    where: { id },
  });
  const form = { ...opportunityForm(person), moment, noticed, possible, teamId, ...parts };
  return changeOpportunity(person, id, revision, form);
}

export async function buildRequest(person: Viewer, parts: Partial<RequestForm> = {}): Promise<number> {
  const form = {
    words: `Going outside, number ${++serial}`,
    audience: "organisation" as const,
    teamId: person.teams[0]?.id ?? 0,
    ...parts,
  };
  const kept = await keepRequest(person, form, someday);
  if (kept.outcome !== "kept") throw new Error(`the request was ${kept.outcome}`);
  return kept.requestId;
}

export function tally(
  date: string,
  ...[yes, yesAnd, notNow, no]: [number, number, number, number]
): TallyForm {
  return { date, yes, yesAnd, notNow, no };
}

export async function buildTally(person: Viewer, requestId: number, form: TallyForm): Promise<number> {
  const added = await addTally(person, requestId, form, someday);
  if (added.outcome !== "added") throw new Error(`the count was ${added.outcome}`);
  const { id } = await db.requestTally.findFirstOrThrow({ where: { requestId, date: form.date } });
  return id;
}
