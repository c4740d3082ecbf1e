import { isModerator, type Viewer } from "~/domain/people/viewer";
import type { Prisma } from "~/platform/db.server";

/** The requests somebody may see, as a condition for a query: the same rule as `canSeeRequest`. */
export function visibleRequests(viewer: Viewer): Prisma.RequestWhereInput {
  if (isModerator(viewer)) return {};
  return {
    OR: [
      { teamId: { in: viewer.teams.map(({ id }) => id) } },
      { audience: "organisation", setAsideAt: null },
    ],
  };
}
