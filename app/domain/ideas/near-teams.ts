import type { Viewer } from "~/domain/people/viewer";

/** Leaders of the organisation, and nobody else by being a leader, see what every team keeps to itself. */
export function leadsEveryTeam(viewer: Viewer): boolean {
  return viewer.roles.some((grant) => grant.role === "leader" && grant.teamId === null);
}

/** The teams whose own ideas somebody sees, by belonging to them or leading them. */
export function nearTeams(viewer: Viewer): number[] {
  const led = viewer.roles.flatMap((grant) =>
    grant.role === "leader" && grant.teamId ? [grant.teamId] : [],
  );
  return [...new Set([...viewer.teams.map((team) => team.id), ...led])];
}
