import { db } from "~/platform/db.server";
import { dayOf } from "~/platform/calendar-day";
import type { Continuum, Eyes } from "./continua";
import { directionOf } from "./movement";
import type { Movement } from "./organisation-movements";

/**
 * The movements of all ideas that everybody can see, and of no others: what is counted can be read on its own page, so
 * that there's nothing to subtract what can be read from. One query.
 */
export async function listMovements(): Promise<Movement[]> {
  const rows = await db.cyclePlacement.findMany({
    where: { movedAt: { not: null }, cycle: { idea: { audience: "organisation", withdrawnAt: null } } },
    select: {
      continuum: true,
      eyes: true,
      before: true,
      after: true,
      authorId: true,
      movedAt: true,
      cycle: { select: { idea: { select: { inTeamName: true, moment: true, sharedAt: true } } } },
    },
  });
  return rows.flatMap(movementOf);
}

type Row = {
  continuum: string;
  eyes: string;
  before: string;
  after: string;
  authorId: number | null;
  movedAt: Date | null;
  cycle: { idea: { inTeamName: boolean; moment: string; sharedAt: Date | null } };
};

/** Where a team's name stands for its author, nobody is counted: whether a row shows can't tell who it was. */
function movementOf({ cycle: { idea }, movedAt, authorId, ...placed }: Row): Movement[] {
  const direction = directionOf(placed);
  if (direction === null || movedAt === null) return [];
  const readable = idea.sharedAt !== null && idea.sharedAt > movedAt ? idea.sharedAt : movedAt;
  return [
    {
      continuum: placed.continuum as Continuum,
      eyes: placed.eyes as Eyes,
      direction,
      personId: idea.inTeamName ? null : authorId,
      month: dayOf(readable).slice(0, 7),
      moment: idea.moment,
    },
  ];
}
