import type { IdeaHandle } from "~/domain/ideas/find-idea.server";
import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";
import { findSimilar } from "./find-similar.server";
import { searchIdeas } from "./search-ideas.server";

export type JoinChoice = { id: number; title: string; by: string; excerpt: string };

/** Ideas that one might be joined with: those that somebody looked for, else those that resemble it. Never itself. */
export async function findJoinChoices(viewer: Viewer, idea: IdeaHandle, q: string): Promise<JoinChoice[]> {
  const found = q === "" ? await resembling(viewer, idea) : await lookedFor(viewer, q);
  return found
    .filter(({ id }) => id !== idea.id)
    .map(({ id, title, by, team, excerpt }) => ({ id, title, excerpt, by: team ? `${by}, ${team}` : by }));
}

async function resembling(viewer: Viewer, idea: IdeaHandle) {
  const { noticed, change } = await db.idea.findUniqueOrThrow({
    where: { id: idea.id },
    select: { noticed: true, change: true },
  });
  return (await findSimilar(viewer, { title: idea.title, text: `${noticed}\n${change}` }, idea.id)).ideas;
}

async function lookedFor(viewer: Viewer, q: string) {
  const { results } = await searchIdeas(viewer, { q, after: null });
  return results.map((result) => result.idea);
}
