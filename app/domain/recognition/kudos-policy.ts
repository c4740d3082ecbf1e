import { isInTeam, isModerator, type Viewer } from "~/domain/people/viewer";

export type KudosFacts = {
  fromId: number | null;
  /** The people who are thanked. */
  toIds: readonly number[];
  /** The team that is thanked, whoever belongs to it when somebody asks. */
  teamId: number | null;
  audience: string;
};

export function isGiver(viewer: Viewer, kudos: KudosFacts): boolean {
  return kudos.fromId !== null && kudos.fromId === viewer.id;
}

/** Thanked by name or with one's team. */
export function isThanked(viewer: Viewer, kudos: KudosFacts): boolean {
  return isThankedByName(viewer, kudos) || isInTeam(viewer, kudos.teamId);
}

/** What is private is between those who thank and those who are thanked: no role opens it. */
export function canSeeKudos(viewer: Viewer, kudos: KudosFacts): boolean {
  return kudos.audience === "shared" || isGiver(viewer, kudos) || isThanked(viewer, kudos);
}

/** Whoever is named on the wall can leave it; for a whole team only the giver decides. */
export function canTakeOffWall(viewer: Viewer, kudos: KudosFacts): boolean {
  return isGiver(viewer, kudos) || isThankedByName(viewer, kudos);
}

/** One's own words can always be taken back; moderators answer for what is on the wall, and for nothing else. */
export function canDeleteKudos(viewer: Viewer, kudos: KudosFacts): boolean {
  return isGiver(viewer, kudos) || (kudos.audience === "shared" && isModerator(viewer));
}

function isThankedByName(viewer: Viewer, kudos: KudosFacts): boolean {
  return kudos.toIds.includes(viewer.id);
}
