import type { IdeaHandle } from "~/domain/ideas/find-idea.server";
import { visibleIdeas } from "~/domain/ideas/visible-ideas.server";
import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";
import { leaderName } from "./named-leader";
import { canSettlePledge } from "./policy";
import { settlementOf } from "./settle-form";
import type { ShownPledge } from "./shown-pledges.server";

export type PledgePage = ShownPledge & { message: string; revision: string };

/** A pledge, if this person may see the idea it is for. */
export async function findPledge(viewer: Viewer, pledgeId: number): Promise<PledgePage | null> {
  const pledge = await selectPledge(viewer, pledgeId);
  if (!pledge) return null;
  const { endorsement, endorsementId: _endorsementId, ...promised } = pledge;
  const { personId, person, message, idea } = endorsement;
  const handle: Omit<IdeaHandle, "title" | "revision"> = {
    ...idea,
    isWithdrawn: idea.withdrawnAt !== null,
    teamName: idea.team?.name ?? null,
  };
  return {
    ...promised,
    message,
    by: leaderName(viewer, handle, { personId, name: person?.name ?? null }),
    isMine: canSettlePledge(viewer, { personId }),
    revision: settlementOf(pledge),
    idea: { id: idea.id, title: idea.title },
  };
}

function selectPledge(viewer: Viewer, pledgeId: number) {
  return db.pledge.findFirst({
    where: { id: pledgeId, endorsement: { idea: visibleIdeas(viewer) } },
    include: {
      endorsement: {
        select: {
          personId: true,
          message: true,
          person: { select: { name: true } },
          idea: {
            select: {
              id: true,
              title: true,
              authorId: true,
              teamId: true,
              audience: true,
              inTeamName: true,
              withdrawnAt: true,
              team: { select: { name: true } },
            },
          },
        },
      },
    },
  });
}
