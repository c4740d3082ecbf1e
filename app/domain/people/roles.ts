export const roles = [
  { name: "lived-experience-partner", label: "Lived-experience partner" },
  { name: "leader", label: "Leader" },
  { name: "steward", label: "Pathway steward" },
  { name: "moderator", label: "Moderator" },
  { name: "administrator", label: "Administrator" },
] as const;

/** What somebody may do beyond what everybody, as a member, may do. */
export type Role = (typeof roles)[number]["name"];

export type RoleGrant = { role: Role; teamId: number | null };

export function isRole(value: string): value is Role {
  return roles.some((role) => role.name === value);
}

export function roleLabel(role: Role): string {
  return roles.find((known) => known.name === role)?.label ?? role;
}

/** A role with the team it holds for: “Leader of Willow ward”. */
export function roleLabelOf(role: string, teamName: string | null): string {
  const label = isRole(role) ? roleLabel(role) : role;
  return teamName === null ? label : `${label} of ${teamName}`;
}
