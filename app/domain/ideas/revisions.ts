import type { Viewer } from "~/domain/people/viewer";
import { canSeeIdea, type IdeaFacts } from "./policy";

/** Earlier words are shown to those who could see them then: widening an audience doesn't widen its past. */
export function canSeeRevision(viewer: Viewer, idea: IdeaFacts, revision: { audience: string }): boolean {
  const asItWas = { ...idea, audience: idea.audience === "draft" ? "draft" : revision.audience };
  return canSeeIdea(viewer, idea) && canSeeIdea(viewer, asItWas);
}
