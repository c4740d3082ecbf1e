import { bylineFor } from "~/domain/ideas/byline";
import type { IdeaFacts } from "~/domain/ideas/policy";
import type { Viewer } from "~/domain/people/viewer";

type Leader = { personId: number | null; name: string | null };

/**
 * The name of whoever endorsed an idea. Nobody endorses their own, so that a leader whose account is gone is never
 * taken for an author whose account is gone.
 */
export function leaderName(
  viewer: Viewer,
  idea: IdeaFacts & { teamName: string | null },
  leader: Leader,
): string {
  const facts = leader.personId === null ? { ...idea, inTeamName: false } : idea;
  return bylineFor(viewer, facts, leader).name;
}
