import { z } from "zod";
import { neededText, optionsFrom, readForm, text, type ReadForm } from "~/domain/safety/read-form";
import { roles, type Role, type RoleGrant } from "./roles";

export type PersonForm = {
  name: string;
  email: string;
  jobTitle: string;
  teamIds: number[];
  grants: RoleGrant[];
};

/** Roles that hold everywhere. Leaders lead some teams, or the whole organisation. */
export const rolesEverywhere = roles.map(({ name, label }) =>
  name === "leader" ? { name, label: "Leader of the whole organisation" } : { name, label },
);

const email = neededText(200, "Write the person's e-mail address").pipe(
  z
    .string()
    .toLowerCase()
    .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, "Write an e-mail address, such as ada.byron@example.nhs.uk"),
);

/** Who somebody is, which teams they belong to, and what they may do. */
export function readPersonForm(form: FormData, teams: { id: number }[]): ReadForm<PersonForm> {
  const ids = teams.map((team) => String(team.id));
  const schema = z.object({
    name: neededText(120, "Write the person's name"),
    email,
    jobTitle: text(120),
    teams: optionsFrom(ids),
    roles: optionsFrom(roles.map((role) => role.name)),
    leads: optionsFrom(ids),
  });
  const read = readForm(schema, form);
  if (!read.ok) return read;
  const { name, email: address, jobTitle } = read.value;
  const grants = grantsFrom(read.value.roles as Role[], read.value.leads.map(Number));
  return {
    ok: true,
    value: { name, email: address, jobTitle, teamIds: read.value.teams.map(Number), grants },
  };
}

/** Whoever leads the whole organisation needs no team to lead besides. */
function grantsFrom(everywhere: Role[], leads: number[]): RoleGrant[] {
  const ofTeams = everywhere.includes("leader")
    ? []
    : leads.map((teamId) => ({ role: "leader" as const, teamId }));
  return [...everywhere.map((role) => ({ role, teamId: null })), ...ofTeams];
}

/** What was on the form when it was opened, to notice that somebody else changed it meanwhile. */
export function versionOf(person: PersonForm): string {
  const { name, email: address, jobTitle, teamIds, grants } = person;
  const granted = grants.map(({ role, teamId }) => `${role}:${teamId ?? ""}`).sort();
  return JSON.stringify([name, address, jobTitle, [...teamIds].sort((a, b) => a - b), granted]);
}

export function hasSameGrants(one: RoleGrant[], other: RoleGrant[]): boolean {
  const nobody = { name: "", email: "", jobTitle: "", teamIds: [] };
  return versionOf({ ...nobody, grants: one }) === versionOf({ ...nobody, grants: other });
}

export const emailTaken = { email: "Somebody here has this e-mail address already" };

/** Why a change wasn't made, beside the field that it is about. */
export const whyNotChanged = {
  "e-mail taken": emailTaken,
  conflict: {
    name: "Somebody else changed this account meanwhile. Look at it again in another window, then save yours.",
  },
  "last administrator": { roles: "Nobody else is an administrator. Make somebody else one first." },
};
