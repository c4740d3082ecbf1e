import { setVote } from "~/domain/engagement/set-vote.server";
import { fillMeasure, point } from "../support/measures";
import type { World } from "./world";

type Filled = {
  /** What has to be there before. */
  prepare?: (world: World) => Promise<unknown>;
  /** What has to be there besides what the form starts with, so that it is saved. */
  fields: (world: World) => Record<string, string>;
  /** Where words can't stand, whatever they say, and why. */
  noWords?: Record<string, string>;
  /** How words get into a field that holds more than words. */
  around?: Record<string, (words: string) => string>;
};

const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

const noDate = "is read as a date";
const noNumber = "is read as a number";
const counts = { date: noDate, yes: noNumber, yesAnd: noNumber, notNow: noNumber, no: noNumber };
const planDays = { startsOn: noDate, studyOn: noDate };
const search = "is for finding, and kept nowhere";

/** Every form in which something is written, filled in so that it can be saved. */
export const filledForms: Record<string, Filled> = {
  "routes/ideas/new.tsx": {
    fields: () => ({ title: "Tea", change: "At nine", audience: "draft", intent: "draft" }),
  },
  "routes/ideas/edit.tsx": {
    prepare: ({ member, ideaId }) => setVote(member, ideaId, true, new Date()),
    fields: () => ({ intent: "save", tell: "yes" }),
  },
  "routes/opportunities/new.tsx": {
    fields: () => ({ noticed: "The door was shut", possible: "A walk", audience: "team" }),
  },
  "routes/opportunities/edit.tsx": { fields: () => ({}) },
  "routes/requests/new.tsx": { fields: () => ({ words: "A later bedtime", audience: "team" }) },
  "routes/requests/edit.tsx": { fields: () => ({}) },
  "routes/requests/tallies.tsx": { fields: () => ({}), noWords: counts },
  "routes/requests/edit-tally.tsx": { fields: () => ({}), noWords: counts },
  "routes/engagement/comments.tsx": { fields: () => ({ body: "Well said", intent: "save" }) },
  "routes/engagement/edit-comment.tsx": { fields: () => ({ intent: "save" }) },
  "routes/engagement/adopt.tsx": { fields: () => ({}) },
  "routes/leadership/endorse.tsx": {
    fields: () => ({ message: "Go on", what: "I'll buy the lamps", dueOn: inAMonth }),
    noWords: { dueOn: noDate },
  },
  "routes/leadership/pledge.tsx": { fields: () => ({ status: "kept" }) },
  "routes/recognition/new-kudos.tsx": {
    fields: ({ personId }) => ({ whom: `person-${personId}`, message: "For staying on", intent: "give" }),
    noWords: { find: search },
  },
  "routes/pathways/new-pathway.tsx": { fields: ({ slug }) => ({ title: `Calm nights ${slug}` }) },
  "routes/pathways/edit-pathway.tsx": { fields: () => ({}) },
  "routes/pathways/nominate.tsx": { fields: () => ({ why: "It helps" }) },
  "routes/pathways/new-proposal.tsx": {
    fields: () => ({ title: "Warm drinks" }),
  },
  "routes/pathways/edit-proposal.tsx": { fields: () => ({ intent: "save" }), noWords: { find: search } },
  "routes/pathways/proposal-notes.tsx": { fields: () => ({ body: "Nearly there" }) },
  "routes/cycles/new.tsx": { fields: () => ({ change: "Tea at nine" }), noWords: planDays },
  "routes/cycles/plan.tsx": { fields: () => ({}), noWords: planDays },
  "routes/cycles/do.tsx": { fields: () => ({ asPlanned: "Yes" }), noWords: { startsOn: noDate } },
  "routes/cycles/study.tsx": { fields: () => ({ learnt: "Less noise" }) },
  "routes/cycles/act.tsx": { fields: () => ({ act: "adapt", learnt: "Less noise", nextStep: "Two rooms" }) },
  "routes/shaping/new-quote.tsx": {
    fields: () => ({ role: "patient", agreedTo: "team", agreedOn: "2026-02-09", hasAgreed: "yes" }),
    noWords: { agreedOn: noDate },
  },
  "routes/measures/new.tsx": {
    fields: () => ({ name: "Calm evenings", definition: "Evenings without an alarm" }),
    noWords: { target: noNumber },
  },
  "routes/measures/edit.tsx": { fields: () => ({}), noWords: { target: noNumber } },
  "routes/measures/points.tsx": {
    fields: () => ({ date: "2026-02-09", value: "5" }),
    noWords: { date: noDate, value: noNumber },
  },
  "routes/measures/paste.tsx": {
    fields: () => ({ intent: "save" }),
    around: { pasted: (words) => `2026-02-09, 5, ${words}` },
  },
  "routes/measures/edit-point.tsx": { fields: () => ({}), noWords: { date: noDate, value: noNumber } },
  "routes/measures/phases.tsx": {
    prepare: ({ person, measureId }) => fillMeasure(person, measureId, [point("2026-02-16", 5)]),
    fields: () => ({ kind: "start", date: "2026-02-16", reason: "New lamps" }),
  },
  "routes/measures/new-annotation.tsx": {
    fields: () => ({ date: "2026-02-09", words: "New lamps" }),
    noWords: { date: noDate },
  },
  "routes/measures/edit-annotation.tsx": { fields: () => ({}), noWords: { date: noDate } },
  "routes/admin/new-person.tsx": {
    fields: ({ personId }) => ({ name: "Sam Wood", email: `sam.${personId}@example.nhs.uk` }),
    noWords: { email: "is an e-mail address" },
  },
  "routes/admin/person.tsx": { fields: () => ({}), noWords: { email: "is an e-mail address" } },
  "routes/admin/teams.tsx": { fields: ({ teamId }) => ({ name: `Rowan ${teamId}` }) },
  "routes/admin/team.tsx": { fields: () => ({}) },
};
