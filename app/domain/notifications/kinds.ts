/**
 * As what something concerns somebody, the most personal first: who is concerned in two ways is told once, as the
 * earlier of them. Add, never rename: they are kept.
 */
export const kinds = [
  "thanked",
  "commented",
  "endorsed",
  "pledge-made",
  "pledge-kept",
  "pledge-not-kept",
  "adopted",
  "picked-up",
  "became-practice",
  "nominated",
  "supported",
  "proposal-agreed",
  "proposal-sent-back",
  "proposal-ready",
  "practice-taken-down",
  "part-of-practice",
  "study-due",
  "edit-told",
  "support-moved",
  "joined",
  "moved",
] as const;

export type Kind = (typeof kinds)[number];

export function isKind(text: string): text is Kind {
  return kinds.some((kind) => kind === text);
}

export function morePersonal(one: Kind, other: Kind): Kind {
  return kinds.indexOf(one) <= kinds.indexOf(other) ? one : other;
}
