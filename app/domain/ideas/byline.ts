import type { Viewer } from "~/domain/people/viewer";
import { canSeeAuthor, type IdeaFacts } from "./policy";

/** Who a reader is told did something. `personId` is null where a team stands in for somebody. */
export type Byline = { name: string; detail: string; personId: number | null };

type Doer = { personId: number | null; name: string | null; jobTitle?: string | null };

const formerColleague: Byline = { name: "A former colleague", detail: "", personId: null };

/**
 * Whom to name for anything on an idea's page: sharing, a cycle, a comment, an edit. Where the idea stands in the
 * team's name, whatever its author does there is the team's too, so that nothing gives the author away.
 */
export function bylineFor(viewer: Viewer, idea: IdeaFacts & { teamName: string | null }, doer: Doer): Byline {
  const isHidden = idea.inTeamName && doer.personId === idea.authorId && !canSeeAuthor(viewer, idea);
  if (isHidden) return { name: idea.teamName ?? "A team", detail: "", personId: null };
  if (doer.personId === null || doer.name === null) return formerColleague;
  return { name: doer.name, detail: doer.jobTitle ?? "", personId: doer.personId };
}
