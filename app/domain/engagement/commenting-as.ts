import { isAuthor, type IdeaFacts } from "~/domain/ideas/policy";
import type { Viewer } from "~/domain/people/viewer";

/** The team in whose name somebody will comment here, or null where they comment under their own. */
export function commentingAs(viewer: Viewer, idea: IdeaFacts & { teamName: string | null }): string | null {
  return idea.inTeamName && isAuthor(viewer, idea) ? (idea.teamName ?? "a team") : null;
}
