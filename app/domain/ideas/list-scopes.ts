import { isModerator, type Viewer } from "~/domain/people/viewer";
import { leadsEveryTeam, nearTeams } from "./near-teams";
import type { IdeaFacts } from "./policy";

/**
 * One part of what a list may hold, to be read along one index. An idea that may be listed is in one part exactly:
 * what is shared and not withdrawn, as far as `canSeeIdea` goes.
 */
export type ListScope = {
  audience: "organisation" | "team";
  /** Of these teams only. */
  teamIds?: readonly number[];
  /** Of none of these teams. */
  otherThan?: readonly number[];
  authorId?: number;
};

/** Beyond so many teams their ideas are read together: a query has room for a limited number of parts. */
const mostTeamsApart = 12;

/** The parts that make up a person's list, of the whole organisation or of one team. */
export function listScopes(viewer: Viewer, team: number | null): ListScope[] {
  const ofTeam = team === null ? {} : { teamIds: [team] };
  const everybodys: ListScope = { audience: "organisation", ...ofTeam };
  if (isModerator(viewer) || leadsEveryTeam(viewer)) return [everybodys, { audience: "team", ...ofTeam }];
  const near = nearTeams(viewer);
  const own: ListScope = { audience: "team", ...ofTeam, otherThan: near, authorId: viewer.id };
  const asked = near.filter((id) => team === null || id === team);
  const teams = asked.length > mostTeamsApart ? [asked] : asked.map((id) => [id]);
  return [everybodys, ...teams.map((teamIds): ListScope => ({ audience: "team", teamIds })), own];
}

export function isInScope(scope: ListScope, idea: IdeaFacts): boolean {
  if (idea.isWithdrawn || idea.audience !== scope.audience) return false;
  if (scope.teamIds && (idea.teamId === null || !scope.teamIds.includes(idea.teamId))) return false;
  if (scope.otherThan && idea.teamId !== null && scope.otherThan.includes(idea.teamId)) return false;
  return scope.authorId === undefined || scope.authorId === idea.authorId;
}
