import { isModerator, type Viewer } from "~/domain/people/viewer";
import { Prisma } from "~/platform/db.server";

/** The ideas somebody may see, as a condition for a query: the same rule as `canSeeIdea`. */
export function visibleIdeas(viewer: Viewer): Prisma.IdeaWhereInput {
  if (isModerator(viewer)) return { OR: [{ authorId: viewer.id }, { audience: { not: "draft" } }] };
  return {
    OR: [
      { authorId: viewer.id },
      { audience: "organisation", withdrawnAt: null },
      { audience: "team", withdrawnAt: null, ...(leadsAll(viewer) ? {} : { teamId: { in: nearTeams(viewer) } }) },
    ],
  };
}

function leadsAll(viewer: Viewer): boolean {
  return viewer.roles.some((grant) => grant.role === "leader" && grant.teamId === null);
}

function nearTeams(viewer: Viewer): number[] {
  const led = viewer.roles.flatMap((grant) => (grant.role === "leader" && grant.teamId ? [grant.teamId] : []));
  return [...new Set([...viewer.teams.map((team) => team.id), ...led])];
}
