import { canSeeIdea, type IdeaFacts } from "~/domain/ideas/policy";
import { canListProposals } from "~/domain/pathways/policy";
import { isAdministrator, type Viewer } from "~/domain/people/viewer";
import { canSeeRequest, type RequestFacts } from "~/domain/requests/policy";

/** What an entry points to by number, with what there is of it by now. */
export type SubjectFacts = {
  action: string;
  subjectType: string;
  subjectId: number | null;
  /** The idea itself, or the one that a cycle, a measure or a comment belongs to. */
  idea: (IdeaFacts & { id: number; title: string }) | null;
  request: RequestFacts | null;
  /** What it's called: a person's or team's name, the title of an idea, practice or proposal, the words of a request. */
  name: string | null;
  /** Of a practice or a pathway, and of the practice that a proposal has become. */
  slug: string | null;
};

/** How an entry ends: what kind of thing it was done to, what that's called, where it is, and what has become of it. */
export type AuditSubject = { what: string; subject: string | null; href: string | null; note: string };

/**
 * A title stands here while there is one. Those of ideas and requests are told to whoever may read them; an idea that is
 * a draft, or another team's, is one among many.
 */
export function subjectFrom(viewer: Viewer, facts: SubjectFacts): AuditSubject {
  const { subjectType, subjectId, name } = facts;
  const what = kinds[subjectType] ?? subjectType;
  if (subjectType === "organisation") return plain("the organisation");
  if (subjectId === null) return plain(articled(what));
  if (facts.idea && !canSeeIdea(viewer, facts.idea)) return plain(`${articled(what)} that you can't read`);
  if (facts.request && !canSeeRequest(viewer, facts.request)) return plain("a request that you can't read");
  if (name === null) return goneOrBare(facts, `${what} ${subjectId}`);
  const note = partOf(facts);
  const isNamedAlone = subjectType === "person" || subjectType === "team";
  return { what: isNamedAlone ? "" : `the ${what}`, subject: name, href: placeOf(viewer, facts), note };
}

const kinds: Readonly<Record<string, string>> = {
  opportunity: "note of what might have been",
  kudos: "thanks",
  point: "number",
  tallie: "count",
  tally: "count",
  import: "import",
};

/** Kinds that are looked up, so that where nothing was found there is nothing any more. */
const looked = new Set([
  ...["person", "team", "idea", "measure", "cycle", "comment"],
  ...["proposal", "practice", "pathway", "request"],
]);

function goneOrBare({ action, subjectType }: SubjectFacts, words: string): AuditSubject {
  const saysSo = /-(removed|deleted)$/.test(action);
  return { ...plain(words), note: looked.has(subjectType) && !saysSo ? ", since deleted" : "" };
}

function partOf({ subjectType, idea }: SubjectFacts): string {
  return idea && subjectType !== "idea" ? ` of the idea “${idea.title}”` : "";
}

function placeOf(viewer: Viewer, { subjectType, subjectId, idea, slug }: SubjectFacts): string | null {
  const places: Record<string, string | null> = {
    person: isAdministrator(viewer) ? `/admin/people/${subjectId}` : null,
    team: isAdministrator(viewer) ? `/admin/teams/${subjectId}` : null,
    idea: `/ideas/${subjectId}`,
    measure: `/measures/${subjectId}`,
    cycle: `/cycles/${subjectId}`,
    comment: `/ideas/${idea?.id}?before=${(subjectId ?? 0) + 1}#comment-${subjectId}`,
    practice: `/practices/${slug}`,
    pathway: `/pathways/${slug}`,
    proposal: canListProposals(viewer) ? `/proposals/${subjectId}` : slug && `/practices/${slug}`,
    request: `/requests/${subjectId}`,
  };
  return places[subjectType] ?? null;
}

function plain(what: string): AuditSubject {
  return { what, subject: null, href: null, note: "" };
}

function articled(what: string): string {
  return /^[aeiou]/.test(what) ? `an ${what}` : `a ${what}`;
}
