import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";
import { isAudience } from "./audience";
import type { IdeaForm } from "./idea-form";
import type { IdeaHandle } from "./find-idea.server";
import { canEditIdea } from "./policy";

/** `isSupported`: by somebody else than the author. */
export type SavedIdea = IdeaForm & { revision: number; isShared: boolean; isSupported: boolean };

/** What stands in the form when its author opens it again. */
export async function findIdeaForm(viewer: Viewer, idea: IdeaHandle): Promise<SavedIdea | null> {
  if (!canEditIdea(viewer, idea)) return null;
  const saved = await db.idea.findUnique({
    where: { id: idea.id },
    include: { themes: true, votes: { where: { personId: { not: viewer.id } }, take: 1 } },
  });
  if (!saved) return null;
  const { title, noticed, change, hope, shapedBy, setting, moment, audience, teamId, inTeamName, revision } =
    saved;
  const meant = audience === "draft" && saved.meantFor !== "" ? saved.meantFor : audience;
  return {
    title,
    noticed,
    change,
    hope,
    shapedBy,
    setting,
    moment,
    audience: isAudience(meant) ? meant : "draft",
    teamId,
    inTeamName,
    revision,
    isShared: audience !== "draft",
    isSupported: audience !== "draft" && saved.votes.length > 0,
    themes: saved.themes.map(({ theme }) => theme),
  };
}
