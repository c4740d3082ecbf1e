import type { RoleGrant } from "./roles";
import type { TeamRef } from "./viewer";

/** What somebody's roles let them do, a sentence or two each. */
export function rolesInWords(roles: readonly RoleGrant[], teams: readonly TeamRef[]): string[] {
  if (roles.length === 0) return ["Member. You can share, test, support and discuss ideas."];
  return roles.map((grant) =>
    grant.role === "leader" ? leaderInWords(grant.teamId, teams) : inWords[grant.role],
  );
}

const inWords = {
  "lived-experience-partner":
    "Lived-experience partner. What you know from experience shapes what is tried here.",
  steward: "Pathway steward. You look after what grows out of ideas.",
  moderator:
    "Moderator. You can see who posted in a team's name, withdraw an idea and delete a comment. What you do is written down.",
  administrator: "Administrator. You look after people, teams and roles.",
} as const;

function leaderInWords(teamId: number | null, teams: readonly TeamRef[]): string {
  if (teamId === null) return "Leader of the organisation. You see what teams share among themselves.";
  const team = teams.find((known) => known.id === teamId)?.name ?? "a team";
  return `Leader of ${team}. You see what its people share among themselves.`;
}
