import { isInTeam, type TeamRef, type Viewer } from "~/domain/people/viewer";

type IdeasTeam = { teamId: number | null; teamName: string | null };

/**
 * The teams an idea can be from: one's own, and the one it is from already. Whoever has moved on can still mend its
 * words without taking it from its team, or themselves out of the team's name.
 */
export function teamChoices(viewer: Viewer, idea: IdeasTeam): TeamRef[] {
  if (idea.teamId === null || isInTeam(viewer, idea.teamId)) return viewer.teams;
  return [...viewer.teams, { id: idea.teamId, name: idea.teamName ?? "The team it is from" }];
}

export function canChooseTeam(viewer: Viewer, teamId: number | null, before: number | null = null): boolean {
  return teamId === null || teamId === before || isInTeam(viewer, teamId);
}
