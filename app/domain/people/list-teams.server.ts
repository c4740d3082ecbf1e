import { db } from "~/platform/db.server";
import type { TeamRef } from "./viewer";

export type ListedTeam = TeamRef & { setting: string; memberCount: number };

const perPage = 50;
const mostToChooseFrom = 500;

/** Teams by name, a page at a time. */
export async function listTeams(after: number | null): Promise<{ teams: ListedTeam[]; next: number | null }> {
  const rows = await db.team.findMany({
    select: { id: true, name: true, setting: true, _count: { select: { memberships: true } } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: perPage + 1,
    ...(after === null ? {} : { cursor: { id: after }, skip: 1 }),
  });
  const teams = rows
    .slice(0, perPage)
    .map(({ _count, ...team }) => ({ ...team, memberCount: _count.memberships }));
  return { teams, next: rows.length > perPage ? (teams.at(-1)?.id ?? null) : null };
}

/** The teams a form offers. */
export function listTeamNames(): Promise<TeamRef[]> {
  return db.team.findMany({
    select: { id: true, name: true },
    orderBy: { name: "asc" },
    take: mostToChooseFrom,
  });
}

export function findTeam(teamId: number): Promise<(TeamRef & { setting: string }) | null> {
  return db.team.findUnique({ where: { id: teamId }, select: { id: true, name: true, setting: true } });
}
