import { isInTeam, isModerator, type Viewer } from "~/domain/people/viewer";

export type RequestFacts = {
  authorId: number | null;
  teamId: number;
  audience: string;
  isSetAside: boolean;
};

/** The list is the team's: whoever is in it counts, mends and sets aside. */
export function canKeepRequest(viewer: Viewer, request: { teamId: number }): boolean {
  return isInTeam(viewer, request.teamId);
}

/** What a team has set aside it has set aside for everybody else. */
export function canSeeRequest(viewer: Viewer, request: RequestFacts): boolean {
  if (canKeepRequest(viewer, request) || isModerator(viewer)) return true;
  return request.audience === "organisation" && !request.isSetAside;
}

/** Leaders and moderators of elsewhere get what others get. */
export function canSeeSmallTallies(viewer: Viewer, request: { teamId: number }): boolean {
  return isInTeam(viewer, request.teamId);
}

/** It goes with all its counts, so only whoever began it, while in the team, or a moderator. */
export function canDeleteRequest(viewer: Viewer, request: RequestFacts): boolean {
  const isKeeper = request.authorId === viewer.id && canKeepRequest(viewer, request);
  return isKeeper || isModerator(viewer);
}
