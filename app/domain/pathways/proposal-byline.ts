import { bylineFor, type Byline } from "~/domain/ideas/byline";
import type { IdeaFacts } from "~/domain/ideas/policy";
import type { Viewer } from "~/domain/people/viewer";

type Behind = IdeaFacts & { teamName: string | null };

type Doer = {
  personId: number | null;
  name: string | null;
  jobTitle: string | null;
  /** A steward or a lived-experience partner: nobody has to ask why they are here. */
  hasRole: boolean;
};

const nobodyNamed: Byline = { name: "Somebody behind one of its ideas", detail: "", personId: null };

/**
 * Whom to name for what was said about a proposal. Being here at all tells that somebody without a role stands behind
 * an idea: where that one is in the team's name it is the team, and where it isn't part of the draft any more, nobody.
 */
export function proposalByline(viewer: Viewer, ideas: readonly Behind[], doer: Doer): Byline {
  const own = ideas.find((idea) => idea.authorId === doer.personId && idea.inTeamName);
  if (own && doer.personId !== null) return bylineFor(viewer, own, doer);
  if (doer.personId === null || doer.name === null)
    return { name: "A former colleague", detail: "", personId: null };
  const isKnown =
    doer.hasRole || doer.personId === viewer.id || ideas.some((idea) => idea.authorId === doer.personId);
  return isKnown ? { name: doer.name, detail: doer.jobTitle ?? "", personId: doer.personId } : nobodyNamed;
}

/** The team that others read in this person's place, or null where they read the name. */
export function notingAs(viewer: Viewer, ideas: readonly Behind[]): string | null {
  const own = ideas.find((idea) => idea.authorId === viewer.id && idea.inTeamName);
  return own ? (own.teamName ?? "A team") : null;
}
