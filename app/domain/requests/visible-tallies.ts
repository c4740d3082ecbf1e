import { isFew } from "~/domain/safety/few-people";
import { answers, type AnswerCounts } from "./answers";

export type Tally = { id: number; date: string; revision: number } & AnswerCounts;

/** A tally as a reader gets it: with its numbers, or without any of them. */
export type VisibleTally = {
  id: number;
  date: string;
  counts: AnswerCounts | null;
  /** Whether readers outside the team get it without its numbers. */
  isForTeamOnly: boolean;
};

/**
 * Outside the team a tally with one answer given 1 to 4 times has none of its numbers, before anything else is worked
 * out of them: the others, their sum or a place on the continuum would let a reader work out the few.
 */
export function visibleTallies(tallies: readonly Tally[], isInTeam: boolean): VisibleTally[] {
  return tallies.map(({ id, date, yes, yesAnd, notNow, no }) => {
    const counts = { yes, yesAnd, notNow, no };
    const isForTeamOnly = answers.some(({ name }) => isFew(counts[name]));
    return { id, date, counts: isForTeamOnly && !isInTeam ? null : counts, isForTeamOnly };
  });
}

export const WITHHELD = "Small numbers, so shown to the team only.";
