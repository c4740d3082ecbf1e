import { isModerator, type Viewer } from "~/domain/people/viewer";
import { Prisma } from "~/platform/db.server";
import { leadsEveryTeam, nearTeams } from "./near-teams";

/** The ideas somebody may see, as a condition for a query: the same rule as `canSeeIdea`. */
export function visibleIdeas(viewer: Viewer): Prisma.IdeaWhereInput {
  if (isModerator(viewer)) return { OR: [{ authorId: viewer.id }, { audience: { not: "draft" } }] };
  return {
    OR: [
      { authorId: viewer.id },
      { audience: "organisation", withdrawnAt: null },
      {
        audience: "team",
        withdrawnAt: null,
        ...(leadsEveryTeam(viewer) ? {} : { teamId: { in: nearTeams(viewer) } }),
      },
    ],
  };
}
