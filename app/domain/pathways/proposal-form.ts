import { z } from "zod";
import { neededText, optionFrom, readForm, text, type ReadForm } from "~/domain/safety/read-form";
import { momentNames } from "./moments";

/** A practice may grow out of several ideas; beyond so many nobody could follow where it came from. */
export const mostIdeas = 12;

export type ProposalForm = {
  pathwayId: number;
  moment: string;
  title: string;
  summary: string;
  why: string;
  how: string;
  need: string;
  watchFor: string;
  ideaIds: number[];
};

const title = neededText(120, "Give it a title");
const moment = optionFrom(momentNames).refine((name) => name !== "", "Choose the moment at which it helps");

function pathwayOf(pathwayIds: readonly number[]) {
  return optionFrom(pathwayIds.map(String)).refine((id) => id !== "", "Choose the pathway it belongs to");
}

const ideas = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((value) => [...new Set([value].flat())].filter((id) => /^[1-9]\d{0,8}$/.test(id)).map(Number))
  .refine((ids) => ids.length > 0, "Choose at least one idea that it grew out of")
  .refine((ids) => ids.length <= mostIdeas, `Choose ${mostIdeas} ideas or fewer`);

export function readProposalForm(form: FormData, pathwayIds: readonly number[]): ReadForm<ProposalForm> {
  const long = text(5000);
  const proposal = z.object({
    ...{ title, moment, pathway: pathwayOf(pathwayIds), ideas },
    ...{ summary: text(300), why: long, how: long, need: long, watchFor: long, find: text(100) },
  });
  const read = readForm(proposal, form);
  if (!read.ok) return read;
  const { pathway, ideas: ideaIds, find: _find, ...words } = read.value;
  return { ok: true, value: { ...words, pathwayId: Number(pathway), ideaIds } };
}

export type ProposalStart = Pick<ProposalForm, "pathwayId" | "moment" | "title">;

/** A proposal begins with little: where it belongs and what it's called. */
export function readProposalStart(form: FormData, pathwayIds: readonly number[]): ReadForm<ProposalStart> {
  const read = readForm(z.object({ title, moment, pathway: pathwayOf(pathwayIds) }), form);
  if (!read.ok) return read;
  const { pathway, ...words } = read.value;
  return { ok: true, value: { ...words, pathwayId: Number(pathway) } };
}

/** What was typed to find more ideas, checked as every text is, whatever the other fields hold. */
export function readIdeaSearch(form: FormData): ReadForm<{ find: string }> {
  return readForm(z.object({ find: text(100) }), form);
}

/** The ideas that are ticked. */
export function tickedIdeas(form: FormData): number[] {
  return form
    .getAll("ideas")
    .map(Number)
    .filter((id) => Number.isSafeInteger(id) && id > 0)
    .slice(0, mostIdeas);
}

/** What somebody is told whose words came second. */
export const proposalChangedMeanwhile =
  "Somebody else changed this draft meanwhile. Your words are kept below. Check them, then save again.";
