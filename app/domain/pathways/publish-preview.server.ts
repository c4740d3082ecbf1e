import { canSeeIdea } from "~/domain/ideas/policy";
import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";
import { creditParts, type Credit, type CreditPart } from "./credits";
import { gatherCredits } from "./credits.server";
import { findFreeSlug } from "./make-practice.server";
import { canDraftProposals } from "./policy";
import { notForEverybody, type ProposalIdea } from "./proposal-handle.server";
import { readIdeas, readProposal } from "./proposal-rows.server";
import { proposalStateOf, type ProposalState } from "./proposal-state";

export type PublishPreview = {
  id: number;
  revision: number;
  title: string;
  summary: string;
  moment: string;
  pathway: string;
  slug: string;
  state: ProposalState;
  practiceSlug: string | null;
  credits: { part: CreditPart; names: string[] }[];
  /** What keeps it from being published: ideas that aren't everybody's to see; null for a title that isn't for this person. */
  hiddenIdeas: (string | null)[];
};

/** What publishing a proposal would do, for a steward to look at first; null for everybody else. */
export async function findPublishPreview(viewer: Viewer, proposalId: number): Promise<PublishPreview | null> {
  if (!canDraftProposals(viewer)) return null;
  const [row, ideas] = await Promise.all([readProposal(proposalId), readIdeas(proposalId)]);
  if (!row) return null;
  const { id, revision, title, summary, moment, practiceSlug } = row;
  const signed = { id, writerIds: row.writerIds, agreedById: row.agreer.personId };
  return {
    ...{ id, revision, title, summary, moment, practiceSlug },
    pathway: row.pathway.title,
    state: proposalStateOf(row),
    slug: await findFreeSlug(db, title),
    credits: await nameCredits(await gatherCredits(db, signed), await listShapers(viewer, ideas)),
    hiddenIdeas: notForEverybody(ideas).map((idea) => (canSeeIdea(viewer, idea) ? idea.title : null)),
  };
}

/** Who shaped these ideas, in the words that stand on them. */
async function listShapers(viewer: Viewer, ideas: readonly ProposalIdea[]): Promise<string[]> {
  const ids = ideas.filter((idea) => canSeeIdea(viewer, idea)).map(({ id }) => id);
  const said = await db.idea.findMany({
    where: { id: { in: ids }, shapedBy: { not: "" } },
    select: { shapedBy: true },
    orderBy: { id: "asc" },
  });
  return said.map(({ shapedBy }) => shapedBy);
}

async function nameCredits(credits: Credit[], shapers: string[]): Promise<PublishPreview["credits"]> {
  const ids = (key: "personId" | "teamId") =>
    credits.map((credit) => credit[key]).filter((id): id is number => id !== null);
  const select = { id: true, name: true };
  const people = await db.person.findMany({ where: { id: { in: ids("personId") } }, select });
  const teams = await db.team.findMany({ where: { id: { in: ids("teamId") } }, select });
  const nameOf = ({ personId, teamId }: Credit) =>
    personId === null
      ? teams.find((team) => team.id === teamId)?.name
      : people.find((person) => person.id === personId)?.name;
  return creditParts
    .map(({ name }) => ({
      part: name,
      names: namesOf(name === "shaped" ? shapers : credits.filter(({ part }) => part === name).map(nameOf)),
    }))
    .filter(({ names }) => names.length > 0);
}

function namesOf(names: (string | undefined)[]): string[] {
  return [...new Set(names.filter((name) => name !== undefined))];
}
