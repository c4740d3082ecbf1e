import type { Byline } from "~/domain/ideas/byline";
import { canSeeIdea } from "~/domain/ideas/policy";
import type { Viewer } from "~/domain/people/viewer";
import { renderMarkdown } from "~/platform/markdown";
import { canEditProposal, canListProposals, canSeeProposal, isForEverybody, mayAgree } from "./policy";
import { inOneSentence } from "./practice-credits";
import { notingAs, proposalByline } from "./proposal-byline";
import type { ProposalIdea } from "./proposal-handle.server";
import { nextForProposal, secondPersonInWords, type ProposalNext } from "./proposal-next";
import { readIdeas, readNotes, readProposal, type NoteRow, type ProposalRow } from "./proposal-rows.server";
import { proposalStateOf, type ProposalState } from "./proposal-state";
import type { ReadinessCheck } from "./readiness";
import { findReadiness } from "./readiness.server";

/** One of its ideas; without a title where this person can't see it (any more). */
export type ShownProposalIdea = {
  id: number;
  title: string | null;
  isForEverybody: boolean;
  readiness: ReadinessCheck[];
};

export type ShownNote = { id: number; body: string; at: Date; by: Byline };

export type ProposalPage = {
  id: number;
  revision: number;
  title: string;
  summary: string;
  html: { why: string; how: string; need: string; watchFor: string };
  moment: string;
  pathway: { slug: string; title: string };
  state: ProposalState;
  /** When it came back to be worked on, while it's worked on. */
  sentBackAt: Date | null;
  draftedBy: string;
  agreedBy: string | null;
  practiceSlug: string | null;
  ideas: ShownProposalIdea[];
  notes: ShownNote[];
  /** Where the notes before these begin, or null. */
  earlier: number | null;
  notingAs: string | null;
  next: ProposalNext;
  secondPerson: string;
  can: {
    list: boolean;
    edit: boolean;
    takeBack: boolean;
    setAside: boolean;
    note: boolean;
    sendBack: boolean;
  };
};

const notesOnAPage = 30;

/** A proposal as its page shows it, or null where it isn't there for this person. Four queries. */
export async function findProposalPage(
  viewer: Viewer,
  proposalId: number,
  before: number | null = null,
): Promise<ProposalPage | null> {
  const [row, ideas] = await Promise.all([readProposal(proposalId), readIdeas(proposalId)]);
  if (!row || !canSeeProposal(viewer, ideas)) return null;
  const seen = ideas.filter((idea) => canSeeIdea(viewer, idea)).map((idea) => idea.id);
  const [notes, found] = await Promise.all([
    readNotes(proposalId, before, notesOnAPage + 1),
    findReadiness(seen),
  ]);
  const facts = { ...row, ideas };
  const shown = notes.slice(0, notesOnAPage);
  return {
    ...wordsOf(row),
    state: proposalStateOf(row),
    sentBackAt: proposalStateOf(row) === "drafting" ? row.sentBackAt : null,
    draftedBy:
      row.writers.length === 0 ? "a former colleague" : inOneSentence(row.writers.map(({ name }) => name)),
    agreedBy: row.agreedAt ? proposalByline(viewer, ideas, row.agreer).name : null,
    ideas: ideas.map((idea) => shownIdea(viewer, idea, found.get(idea.id) ?? [])),
    notes: shown.map((note) => shownNote(viewer, ideas, note)).toReversed(),
    earlier: notes.length > notesOnAPage ? (shown.at(-1)?.id ?? null) : null,
    notingAs: notingAs(viewer, ideas),
    next: nextForProposal(viewer, facts, row),
    secondPerson: secondPersonInWords(row),
    can: abilitiesOn(viewer, row, ideas),
  };
}

function wordsOf({ id, revision, title, summary, moment, pathway, practiceSlug, ...row }: ProposalRow) {
  return {
    ...{ id, revision, title, summary, moment, pathway, practiceSlug },
    html: {
      why: renderMarkdown(row.why),
      how: renderMarkdown(row.how),
      need: renderMarkdown(row.need),
      watchFor: renderMarkdown(row.watchFor),
    },
  };
}

function shownIdea(viewer: Viewer, idea: ProposalIdea, readiness: ReadinessCheck[]): ShownProposalIdea {
  const isSeen = canSeeIdea(viewer, idea);
  return {
    id: idea.id,
    title: isSeen ? idea.title : null,
    isForEverybody: isForEverybody(idea),
    readiness,
  };
}

function shownNote(viewer: Viewer, ideas: ProposalIdea[], { id, body, at, doer }: NoteRow): ShownNote {
  return { id, body, at, by: proposalByline(viewer, ideas, doer) };
}

function abilitiesOn(viewer: Viewer, row: ProposalRow, ideas: ProposalIdea[]): ProposalPage["can"] {
  const state = proposalStateOf(row);
  const isAsked = state === "waiting" || state === "agreed";
  const mayEdit = canEditProposal(viewer, row);
  return {
    list: canListProposals(viewer),
    edit: mayEdit,
    takeBack: mayEdit && isAsked,
    setAside: mayEdit,
    note: state !== "published",
    sendBack: isAsked && mayAgree(viewer, { ...row, ideas }, row),
  };
}
