import type { IdeaHandle } from "~/domain/ideas/find-idea.server";
import { canSeeIdea } from "~/domain/ideas/policy";
import type { Rest } from "~/domain/ideas/rest";
import type { TeamRef, Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";
import { otherTeams, teamsToBegin } from "./adoption-policy";
import { standingOf, type TryStanding } from "./try-standing";

/**
 * A team of the person's that tries an idea already, and its own idea where the person may see it: also as a draft, or
 * withdrawn, where they can carry on with it.
 */
export type TryingTeam = TeamRef & { idea: { id: number; title: string; standing: TryStanding } | null };

/** What the form starts from: which teams could begin, which have begun, and the words to begin with. */
export type AdoptChoices = {
  teams: TeamRef[];
  trying: TryingTeam[];
  change: string;
  /** What it taught, where it rests. */
  rest: Rest | null;
};

export async function findAdoptChoices(viewer: Viewer, idea: IdeaHandle): Promise<AdoptChoices> {
  const own = otherTeams(viewer, idea).map((team) => team.id);
  const source = await db.idea.findUniqueOrThrow({
    where: { id: idea.id },
    select: {
      change: true,
      stage: true,
      cycles: {
        where: { actedAt: { not: null } },
        select: { learnt: true, nextStep: true },
        orderBy: [{ actedAt: "desc" }, { number: "desc" }],
        take: 1,
      },
      adoptions: {
        where: { teamId: { in: own } },
        select: { team: { select: { id: true, name: true } }, idea: true },
        orderBy: { id: "asc" },
      },
    },
  });
  const trying = source.adoptions.map(({ team, idea: { withdrawnAt, ...tried } }): TryingTeam => {
    const isShown = canSeeIdea(viewer, { ...tried, isWithdrawn: withdrawnAt !== null });
    const standing = standingOf({ withdrawnAt, audience: tried.audience });
    return { ...team, idea: isShown ? { id: tried.id, title: tried.title, standing } : null };
  });
  const begun = trying.map((team) => team.id);
  return { teams: teamsToBegin(viewer, idea, begun), trying, change: source.change, rest: restOf(source) };
}

function restOf({ stage, cycles }: { stage: string; cycles: { learnt: string; nextStep: string }[] }) {
  const [latest] = cycles;
  return stage === "resting" && latest ? { learnt: latest.learnt, mightWork: latest.nextStep } : null;
}
