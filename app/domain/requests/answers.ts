/** What somebody can hear who asks for something, from one end of the continuum to the other. */
export const answers = [
  { name: "yes", label: "Yes", says: "They got what they asked for." },
  { name: "yesAnd", label: "Yes, and", says: "They got it, and something was added to make it work." },
  { name: "notNow", label: "Not now", says: "Later, another day, or when somebody is free." },
  { name: "no", label: "No", says: "They didn't get it." },
] as const;

export type Answer = (typeof answers)[number]["name"];

export type AnswerCounts = Record<Answer, number>;

export function totalOf(counts: AnswerCounts): number {
  return answers.reduce((sum, { name }) => sum + counts[name], 0);
}
