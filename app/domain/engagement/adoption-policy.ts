import { canTakePart, type IdeaFacts } from "~/domain/ideas/policy";
import type { TeamRef, Viewer } from "~/domain/people/viewer";

/** Whether an idea is there for other teams to try: shared with everybody. */
export function isThereToTry(viewer: Viewer, idea: IdeaFacts): boolean {
  return idea.audience === "organisation" && canTakePart(viewer, idea);
}

/** Who may try it with a team of theirs: everybody who belongs to another team than the idea's. */
export function canAdoptIdea(viewer: Viewer, idea: IdeaFacts): boolean {
  return isThereToTry(viewer, idea) && otherTeams(viewer, idea).length > 0;
}

/** The person's teams that an idea isn't from already. Whose idea it is makes no difference: the rule is by teams. */
export function otherTeams(viewer: Viewer, idea: Pick<IdeaFacts, "teamId">): TeamRef[] {
  return viewer.teams.filter((team) => team.id !== idea.teamId);
}

/** The person's teams that could begin now: a team tries an idea once. */
export function teamsToBegin(viewer: Viewer, idea: IdeaFacts, trying: readonly number[]): TeamRef[] {
  if (!canAdoptIdea(viewer, idea)) return [];
  return otherTeams(viewer, idea).filter((team) => !trying.includes(team.id));
}
