import { visibleIdeas } from "~/domain/ideas/visible-ideas.server";
import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";
import { revisionOf, type NewPledge } from "./endorse-form";
import { isGivenBy } from "./policy";

export type OwnEndorsement = {
  id: number;
  message: string;
  revision: string;
  pledge: (NewPledge & { id: number }) | null;
};

/** What this leader has said about an idea already. */
export async function findOwnEndorsement(viewer: Viewer, ideaId: number): Promise<OwnEndorsement | null> {
  const own = await db.endorsement.findUnique({
    where: { ideaId_personId: { ideaId, personId: viewer.id } },
    select: {
      id: true,
      message: true,
      updatedAt: true,
      pledge: { select: { id: true, what: true, dueOn: true } },
    },
  });
  if (!own) return null;
  const { updatedAt, ...said } = own;
  return { ...said, revision: revisionOf({ updatedAt }) };
}

export type GivenEndorsement = {
  id: number;
  message: string;
  isMine: boolean;
  /** The pledge that keeps it where it is. */
  pledgeId: number | null;
  idea: { id: number; title: string };
};

/** An endorsement of an idea this person may see. */
export async function findEndorsement(
  viewer: Viewer,
  endorsementId: number,
): Promise<GivenEndorsement | null> {
  const given = await db.endorsement.findFirst({
    where: { id: endorsementId, idea: visibleIdeas(viewer) },
    select: {
      id: true,
      message: true,
      personId: true,
      pledge: { select: { id: true } },
      idea: { select: { id: true, title: true } },
    },
  });
  if (!given) return null;
  const { personId, pledge, ...shown } = given;
  return { ...shown, isMine: isGivenBy(viewer, { personId }), pledgeId: pledge?.id ?? null };
}
