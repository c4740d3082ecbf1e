import { canTakePart, isAuthor, type IdeaFacts } from "~/domain/ideas/policy";
import { isModerator, type Viewer } from "~/domain/people/viewer";

/** Who may let an idea go on as part of another: its own author, and moderators with any. */
export function canJoinAway(viewer: Viewer, idea: IdeaFacts): boolean {
  return canTakePart(viewer, idea) && (isAuthor(viewer, idea) || isModerator(viewer));
}

/** What the rules need to know of two ideas that somebody wants to join. */
export type JoinFacts = {
  idea: IdeaFacts & { id: number };
  into: IdeaFacts & { id: number };
  /** Of the idea that would go: what can't go along. */
  hasTests: boolean;
  hasQuotes: boolean;
  isInPractice: boolean;
  isTaughtByInto: boolean;
  hasPledgeUnderBoth: boolean;
};

export type WhyNot =
  "same" | "not-shared" | "audience" | "tested" | "quotes" | "practice" | "lineage" | "pledge";

/**
 * Why two ideas aren't joined, or null. Only an idea that nobody has tested goes: tests and numbers belong to the ward
 * that made them, and what somebody said was said about this idea. And only among the same readers: what was said for a
 * team's eyes never comes before others, and who supported an idea that everybody sees can see the other, too.
 */
export function whyNotJoined(viewer: Viewer, facts: JoinFacts): WhyNot | null {
  const { idea, into } = facts;
  if (idea.id === into.id) return "same";
  if (!canTakePart(viewer, idea) || !canTakePart(viewer, into)) return "not-shared";
  if (!hasSameReaders(idea, into)) return "audience";
  if (facts.isInPractice) return "practice";
  if (facts.hasTests) return "tested";
  if (facts.hasQuotes) return "quotes";
  if (facts.isTaughtByInto) return "lineage";
  return facts.hasPledgeUnderBoth ? "pledge" : null;
}

function hasSameReaders(one: IdeaFacts, other: IdeaFacts): boolean {
  return one.audience === other.audience && (one.audience === "organisation" || one.teamId === other.teamId);
}

/**
 * Whose words stay behind: an author who stands behind their team's name on either idea would be told apart, by having
 * been named on the one and not on the other.
 */
export function whoStaysBehind({ idea, into }: Pick<JoinFacts, "idea" | "into">): number[] {
  return [idea, into].flatMap(({ inTeamName, authorId }) =>
    inTeamName && authorId !== null ? [authorId] : [],
  );
}

/**
 * Whose endorsement or nomination stays behind: theirs, and that of whoever had the idea that stays, as nobody speaks up
 * for their own.
 */
export function whoseWordStays(facts: Pick<JoinFacts, "idea" | "into">): number[] {
  const { authorId } = facts.into;
  return [...new Set([...whoStaysBehind(facts), ...(authorId === null ? [] : [authorId])])];
}
