import { canTakePart, isAuthor, type IdeaFacts } from "~/domain/ideas/policy";
import { hasRole, type Viewer } from "~/domain/people/viewer";

type Given = { personId: number | null };

/** Of a team or of the organisation: any leader may say a word on any idea they can see. */
export function isLeader(viewer: Viewer): boolean {
  return hasRole(viewer, "leader");
}

/** Never one's own idea, and never an approval: nothing else depends on it. */
export function canEndorseIdea(viewer: Viewer, idea: IdeaFacts): boolean {
  return isLeader(viewer) && canTakePart(viewer, idea) && !isAuthor(viewer, idea);
}

export function isGivenBy(viewer: Viewer, endorsement: Given): boolean {
  return endorsement.personId !== null && endorsement.personId === viewer.id;
}

/** Words can be taken back, a pledge can't; a role that has gone since makes no difference. */
export function canTakeBack(viewer: Viewer, endorsement: Given & { hasPledge: boolean }): boolean {
  return isGivenBy(viewer, endorsement) && !endorsement.hasPledge;
}

/** Only whoever made a pledge says how it went, whatever their role has become. */
export function canSettlePledge(viewer: Viewer, pledge: Given): boolean {
  return isGivenBy(viewer, pledge);
}
