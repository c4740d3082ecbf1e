import type { Role, RoleGrant } from "./roles";

export type TeamRef = { id: number; name: string };

/** The person who is looking or acting. Every read and every command is given one. */
export type Viewer = {
  id: number;
  name: string;
  jobTitle: string;
  teams: TeamRef[];
  roles: RoleGrant[];
};

export function hasRole(viewer: Viewer, role: Role): boolean {
  return viewer.roles.some((grant) => grant.role === role);
}

export function isInTeam(viewer: Viewer, teamId: number | null): boolean {
  return teamId !== null && viewer.teams.some((team) => team.id === teamId);
}

export function isLeaderOf(viewer: Viewer, teamId: number | null): boolean {
  return viewer.roles.some(
    (grant) => grant.role === "leader" && (grant.teamId === null || grant.teamId === teamId),
  );
}

export function isModerator(viewer: Viewer): boolean {
  return hasRole(viewer, "moderator");
}

export function isAdministrator(viewer: Viewer): boolean {
  return hasRole(viewer, "administrator");
}
