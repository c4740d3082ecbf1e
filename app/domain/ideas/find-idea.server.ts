import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";
import type { IdeaFacts } from "./policy";
import { visibleIdeas } from "./visible-ideas.server";

/** What the rules need to know of an idea, if this person may see it. Every route below an idea starts here. */
export type IdeaHandle = IdeaFacts & { id: number; title: string; revision: number; teamName: string | null };

export async function findIdeaHandle(viewer: Viewer, ideaId: number): Promise<IdeaHandle | null> {
  const idea = await db.idea.findFirst({
    where: { id: ideaId, AND: visibleIdeas(viewer) },
    select: {
      id: true,
      title: true,
      revision: true,
      authorId: true,
      teamId: true,
      audience: true,
      inTeamName: true,
      withdrawnAt: true,
      team: { select: { name: true } },
    },
  });
  if (!idea) return null;
  const { withdrawnAt, team, ...handle } = idea;
  return { ...handle, isWithdrawn: withdrawnAt !== null, teamName: team?.name ?? null };
}
