import type { TeamRef } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";

const mostTeams = 500;

/** The teams by which a list can be narrowed, by name. */
export function listTeamOptions(): Promise<TeamRef[]> {
  return db.team.findMany({ select: { id: true, name: true }, orderBy: { name: "asc" }, take: mostTeams });
}
