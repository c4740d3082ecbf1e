import type { Writer } from "~/platform/db.server";
import { cast, teams, type CastKey, type CastMember, type TeamKey } from "./cast";
import { momentOf } from "./days";

export type Planted = { people: Map<CastKey, number>; teams: Map<TeamKey, number>; now: Date };

/** The teams and the cast, in the order of their table, with the numbers they were given. */
export async function plantPeople(tx: Writer, now: Date): Promise<Omit<Planted, "now">> {
  const createdAt = momentOf(now, [400, "09:00"]);
  const planted = { people: new Map<CastKey, number>(), teams: new Map<TeamKey, number>() };
  for (const [key, team] of entries(teams))
    planted.teams.set(key, (await tx.team.create({ data: { ...team, createdAt } })).id);
  for (const [key, person] of entries<CastKey, CastMember>(cast)) {
    const joinedAt = person.joined === undefined ? createdAt : momentOf(now, [person.joined, "08:00"]);
    const { id } = await tx.person.create({ data: personColumns(person, planted.teams, joinedAt) });
    planted.people.set(key, id);
  }
  return planted;
}

function personColumns(person: CastMember, teamIds: Map<TeamKey, number>, createdAt: Date) {
  const grants = person.roles.map(({ role, team }) => ({
    role,
    teamId: team && idIn(teamIds, team),
    grantedAt: createdAt,
  }));
  return {
    name: person.name,
    email: person.email,
    jobTitle: person.jobTitle,
    isDemoCast: true,
    createdAt,
    memberships: { create: person.teams.map((team) => ({ teamId: idIn(teamIds, team) })) },
    roles: { create: grants },
  };
}

export function idIn<Key extends string>(ids: Map<Key, number>, key: Key): number {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`Nothing was planted for “${key}”.`);
  return id;
}

function entries<Key extends string, Value>(table: Record<Key, Value>): [Key, Value][] {
  return Object.entries(table) as [Key, Value][];
}
