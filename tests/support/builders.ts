import "./test-database";
import type { IdeaForm } from "~/domain/ideas/idea-form";
import { shareIdea } from "~/domain/ideas/share-idea.server";
import type { RoleGrant } from "~/domain/people/roles";
import type { Viewer } from "~/domain/people/viewer";
import { write } from "~/platform/db.server";

export const someday = new Date("2026-03-02T09:00:00.000Z");

let serial = 0;

export async function buildTeam(name = `Ward ${++serial}`): Promise<{ id: number; name: string }> {
  return write((tx) =>
    tx.team.create({
      data: { name, setting: "acute-ward", createdAt: someday },
      select: { id: true, name: true },
    }),
  );
}

type PersonParts = {
  name?: string;
  email?: string;
  teams?: { id: number; name: string }[];
  roles?: RoleGrant[];
  passwordHash?: string;
};

/** A person with teams and roles, as the viewer that commands and reads are given. */
export async function buildPerson(parts: PersonParts = {}): Promise<Viewer> {
  const number = ++serial;
  const {
    name = `Person ${number}`,
    email = `person${number}@example.nhs.uk`,
    teams = [],
    roles = [],
  } = parts;
  const person = await write((tx) =>
    tx.person.create({
      data: {
        name,
        email,
        jobTitle: "Staff nurse",
        passwordHash: parts.passwordHash ?? null,
        createdAt: someday,
        memberships: { create: teams.map((team) => ({ teamId: team.id })) },
        roles: { create: roles.map((grant) => ({ ...grant, grantedAt: someday })) },
      },
    }),
  );
  return { id: person.id, name, jobTitle: "Staff nurse", teams, roles };
}

export function ideaForm(parts: Partial<IdeaForm> = {}): IdeaForm {
  return {
    title: "Warm drink before the ward goes quiet",
    noticed: "Evenings get tense when the lights go down.",
    change: "We sit down together with a warm drink.",
    hope: "Calmer nights.",
    shapedBy: "",
    themes: [],
    setting: "",
    moment: "",
    audience: "organisation",
    teamId: null,
    inTeamName: false,
    ...parts,
  };
}

export function buildIdea(author: Viewer, parts: Partial<IdeaForm> = {}, at = someday): Promise<number> {
  return shareIdea(author, ideaForm(parts), at);
}
