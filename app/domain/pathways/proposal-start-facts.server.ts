import type { IdeaHandle } from "~/domain/ideas/find-idea.server";
import { db } from "~/platform/db.server";
import { listPathwayChoices, type Choice } from "./proposal-choices.server";

export type StartFacts = {
  pathways: { ids: number[]; options: Choice[] };
  moment: string;
  /** A draft it is part of already. */
  draft: { id: number; title: string } | null;
};

/** What the form of a new proposal starts from. Three queries. */
export async function findStartFacts(idea: IdeaHandle): Promise<StartFacts> {
  const open = { publishedAt: null, setAsideAt: null, ideas: { some: { ideaId: idea.id } } };
  const [pathways, words, draft] = await Promise.all([
    listPathwayChoices(),
    db.idea.findUnique({ where: { id: idea.id }, select: { moment: true } }),
    db.proposal.findFirst({ where: open, select: { id: true, title: true }, orderBy: { id: "desc" } }),
  ]);
  return { pathways, moment: words?.moment ?? "", draft };
}
