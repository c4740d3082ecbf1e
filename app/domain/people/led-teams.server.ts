import { db } from "~/platform/db.server";
import type { TeamRef, Viewer } from "./viewer";

/** The teams somebody leads, by name. */
export function listLedTeams(viewer: Viewer): Promise<TeamRef[]> {
  const led = viewer.roles.flatMap((grant) => (grant.teamId === null ? [] : [grant.teamId]));
  return db.team.findMany({ where: { id: { in: led } }, select: { id: true, name: true }, take: 100 });
}
