import type { Viewer } from "~/domain/people/viewer";
import { canSeeIdea, type IdeaFacts } from "./policy";

type Revision = { audience: string; teamId: number | null };

/** Earlier words are shown to those who could see them then: widening an audience doesn't widen its past. */
export function canSeeRevision(viewer: Viewer, idea: IdeaFacts, revision: Revision): boolean {
  const audience = idea.audience === "draft" ? "draft" : revision.audience;
  const asItWas = { ...idea, audience, teamId: revision.teamId };
  return canSeeIdea(viewer, idea) && canSeeIdea(viewer, asItWas);
}
