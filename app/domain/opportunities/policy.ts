import { isInTeam, isModerator, type Viewer } from "~/domain/people/viewer";

export type OpportunityFacts = {
  authorId: number | null;
  teamId: number;
  audience: string;
  month: string;
};

export function isNoter(viewer: Viewer, note: OpportunityFacts): boolean {
  return note.authorId !== null && note.authorId === viewer.id;
}

/**
 * Who sees a note as its team does: with the team, and at once. Leaders don't by being leaders: a note is for those
 * who were there, and for nobody's judgement.
 */
export function isNear(viewer: Viewer, note: OpportunityFacts): boolean {
  return isNoter(viewer, note) || isInTeam(viewer, note.teamId) || isModerator(viewer);
}

/** `openMonths`: the months whose notes have reached the organisation by now. */
export function canSeeOpportunity(
  viewer: Viewer,
  note: OpportunityFacts,
  openMonths: ReadonlySet<string>,
): boolean {
  return isNear(viewer, note) || (note.audience === "organisation" && openMonths.has(note.month));
}

export function canNoteFor(viewer: Viewer, teamId: number): boolean {
  return isInTeam(viewer, teamId);
}

export function canChangeOpportunity(viewer: Viewer, note: OpportunityFacts): boolean {
  return isNoter(viewer, note);
}

export function canRemoveOpportunity(viewer: Viewer, note: OpportunityFacts): boolean {
  return isNoter(viewer, note) || isModerator(viewer);
}

/**
 * Whether a reader is told that this idea grew out of this note. Only those who know the note's team anyway, and
 * whoever made the link: to anybody else the idea's team would give the note's away.
 */
export function canSeeGrowth(
  viewer: Viewer,
  note: { isNear: boolean },
  idea: { authorId: number | null },
): boolean {
  return note.isNear || (idea.authorId !== null && idea.authorId === viewer.id);
}
