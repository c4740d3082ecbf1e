import type { Viewer } from "~/domain/people/viewer";
import { db, type Reader, type Writer } from "~/platform/db.server";
import { canSeeRequest, type RequestFacts } from "./policy";

export type RequestHandle = RequestFacts & {
  id: number;
  words: string;
  teamName: string;
  revision: number;
};

/** A kind of request with what the rules need to know of it, if this person may see it. */
export async function findRequest(
  viewer: Viewer,
  requestId: number,
  from: Reader | Writer = db,
): Promise<RequestHandle | null> {
  const row = await from.request.findUnique({
    where: { id: requestId },
    include: { team: { select: { name: true } } },
  });
  if (!row) return null;
  const { id, words, teamId, authorId, audience, revision, team, setAsideAt } = row;
  const handle = { id, words, teamId, authorId, audience, revision, teamName: team.name };
  const request = { ...handle, isSetAside: setAsideAt !== null };
  return canSeeRequest(viewer, request) ? request : null;
}
