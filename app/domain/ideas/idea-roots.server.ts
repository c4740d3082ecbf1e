import { findOpportunities } from "~/domain/opportunities/find-opportunity.server";
import { beginningOf } from "~/domain/opportunities/grow-from-notes";
import { linkToNotes } from "~/domain/opportunities/link-idea.server";
import { shownTo, type ShownOpportunity } from "~/domain/opportunities/shown-opportunity";
import type { Viewer } from "~/domain/people/viewer";
import { findRequest } from "~/domain/requests/find-request.server";
import type { Writer } from "~/platform/db.server";
import type { IdeaForm } from "./idea-form";
import { beginIdea, rootsQuery, type RootIds } from "./idea-roots";

export type IdeaRoots = {
  notes: ShownOpportunity[];
  request: { id: number; words: string; teamName: string } | null;
  /** What the form's address has to say, so that the idea is linked when it is saved. */
  query: string;
  /** What stands in the form to begin with; undefined where the idea grows out of nothing kept here. */
  begun: (IdeaForm & { isShared: false }) | undefined;
};

/** What a new idea is to grow out of, as far as this person may see it, and how its form begins. */
export async function findRoots(viewer: Viewer, asked: RootIds, now: Date): Promise<IdeaRoots> {
  const notes = await findOpportunities(viewer, asked.noteIds, now);
  const request = asked.requestId === null ? null : await findRequest(viewer, asked.requestId);
  const query = rootsQuery({ noteIds: notes.map(({ id }) => id), requestId: request?.id ?? null });
  const { noticed, moment } = beginningOf(notes);
  const heard = request ? `People ask: ${request.words}. They often hear a “no”.` : "";
  const words = [heard, noticed].filter((text) => text !== "").join("\n\n");
  return {
    notes: notes.map((note) => shownTo(viewer, note)),
    request: request && { id: request.id, words: request.words, teamName: request.teamName },
    query,
    begun: query === "" ? undefined : beginIdea({ noticed: words, moment }, viewer.teams),
  };
}

/** Remembers what an idea grew out of, in the transaction that makes it. */
export async function linkRoots(
  tx: Writer,
  person: Viewer,
  ideaId: number,
  roots: RootIds,
  now: Date,
): Promise<void> {
  if (roots.noteIds.length > 0) await linkToNotes(tx, person, ideaId, roots.noteIds, now);
  const request = roots.requestId === null ? null : await findRequest(person, roots.requestId, tx);
  if (request) await tx.ideaRequest.create({ data: { ideaId, requestId: request.id } });
}
