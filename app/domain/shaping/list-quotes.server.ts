import { bylineFor } from "~/domain/ideas/byline";
import { findIdeaHandle, type IdeaHandle } from "~/domain/ideas/find-idea.server";
import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";
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

/** One of them with its idea; null for whoever may neither read it nor take it back. */
export async function findQuote(viewer: Viewer, quoteId: number) {
  const row = await db.quote.findUnique({ where: { id: quoteId }, ...rowWithName });
  const idea = row && (await findIdeaHandle(viewer, row.ideaId));
  if (!row || !idea) return null;
  if (!canSeeQuote(viewer, row) && !canTakeBackQuote(viewer, idea, row)) return null;
  return { idea, quote: shownTo(viewer, idea, row) };
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
