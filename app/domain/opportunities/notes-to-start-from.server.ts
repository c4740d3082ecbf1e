import type { Viewer } from "~/domain/people/viewer";
import { listOpportunities } from "./list-opportunities.server";
import type { ShownOpportunity } from "./shown-opportunity";

const most = 5;

/** The latest notes of somebody's own team, or their own where they have none. One query. */
export async function listNotesToStartFrom(viewer: Viewer, now: Date): Promise<ShownOpportunity[]> {
  const of = viewer.teams.length > 0 ? "team" : "mine";
  const { notes } = await listOpportunities(viewer, { of, moment: "" }, "", now);
  return notes.slice(0, most);
}
