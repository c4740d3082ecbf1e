import type { Viewer } from "~/domain/people/viewer";
import { canChangeOpportunity, canRemoveOpportunity, isNear, isNoter, type OpportunityFacts } from "./policy";

/** A note as a reader gets it: nothing in it says more than they may know. */
export type ShownOpportunity = {
  id: number;
  moment: string;
  noticed: string;
  possible: string;
  /** YYYY-MM. */
  month: string;
  /** The team it is from; null for readers who aren't told. */
  teamName: string | null;
  isMine: boolean;
  /** Who else can read it; null for readers who aren't told. */
  audience: string | null;
  canChange: boolean;
  canRemove: boolean;
};

export type OpportunityRow = OpportunityFacts & {
  id: number;
  moment: string;
  noticed: string;
  possible: string;
  team: { name: string };
};

export function shownTo(viewer: Viewer, row: OpportunityRow): ShownOpportunity {
  const { id, moment, noticed, possible, month, audience } = row;
  const near = isNear(viewer, row);
  return {
    id,
    moment,
    noticed,
    possible,
    month,
    teamName: near ? row.team.name : null,
    isMine: isNoter(viewer, row),
    audience: near ? audience : null,
    canChange: canChangeOpportunity(viewer, row),
    canRemove: canRemoveOpportunity(viewer, row),
  };
}
