import { bylineFor } from "~/domain/ideas/byline";
import { findIdeaHandle, type IdeaHandle } from "~/domain/ideas/find-idea.server";
import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";
import { factsOf, ideaFacts } from "~/domain/ideas/idea-facts.server";
import { canAskAgain, canSayWhoShaped, canSeeQuote, canTakeBackQuote } from "./policy";

export type ShownQuote = {
  id: number;
  words: string;
  role: string;
  agreedTo: string;
  /** Only for those who keep it: when it was agreed, and who wrote it down. */
  record: { agreedOn: string; by: string } | null;
  can: { askAgain: boolean; takeBack: boolean };
};

const rowWithName = { include: { recordedBy: { select: { name: true } } } } as const;

/** What people with lived experience said, as far as they agreed that this person reads it. */
export async function listQuotes(viewer: Viewer, idea: IdeaHandle): Promise<ShownQuote[]> {
  const rows = await db.quote.findMany({
    where: { ideaId: idea.id },
    ...rowWithName,
    orderBy: { id: "asc" },
  });
  return rows.filter((row) => canSeeQuote(viewer, row)).map((row) => shownTo(viewer, idea, row));
}

/**
 * One of them, with its idea as far as this person may see that: consent can be taken back of an idea that was
 * withdrawn since, and that isn't shown by it. Null for whoever may neither read the words nor take them back.
 */
export async function findQuote(viewer: Viewer, quoteId: number) {
  const row = await db.quote.findUnique({
    where: { id: quoteId },
    include: { ...rowWithName.include, idea: { select: ideaFacts } },
  });
  if (!row) return null;
  const takeBack = canTakeBackQuote(viewer, factsOf(row.idea), row);
  const idea = await findIdeaHandle(viewer, row.ideaId);
  if (!takeBack && !(idea && canSeeQuote(viewer, row))) return null;
  if (idea) return { idea, quote: shownTo(viewer, idea, row) };
  const { id, words, role, agreedTo } = row;
  const quote: ShownQuote = {
    ...{ id, words, role, agreedTo, record: null },
    can: { askAgain: false, takeBack },
  };
  return { idea, quote };
}

type Row = {
  id: number;
  words: string;
  role: string;
  agreedTo: string;
  agreedOn: string;
  teamId: number | null;
  recordedById: number | null;
  recordedBy: { name: string } | null;
};

function shownTo(viewer: Viewer, idea: IdeaHandle, row: Row): ShownQuote {
  const { id, words, role, agreedTo, agreedOn, recordedBy } = row;
  const doer = { personId: row.recordedById, name: recordedBy?.name ?? null };
  return {
    ...{ id, words, role, agreedTo },
    record: canSayWhoShaped(viewer, idea) ? { agreedOn, by: bylineFor(viewer, idea, doer).name } : null,
    can: { askAgain: canAskAgain(viewer, idea, row), takeBack: canTakeBackQuote(viewer, idea, row) },
  };
}
