import { answers, totalOf, type AnswerCounts } from "./answers";
import { answerAt, middleOf } from "./middle-answer";
import type { VisibleTally } from "./visible-tallies";

export type CountedTally = VisibleTally & { counts: AnswerCounts; middle: number };

/** The tallies that can be drawn, oldest first: those whose numbers this reader has. */
export function countedOf(tallies: readonly VisibleTally[]): CountedTally[] {
  return tallies.flatMap((tally) => {
    const middle = tally.counts && middleOf(tally.counts);
    return tally.counts && middle !== null ? [{ ...tally, counts: tally.counts, middle }] : [];
  });
}

/** So little along the continuum isn't called movement. */
const still = 0.05;

/** What the tallies show, in words: where the middle answer was and where it is, and nothing about good or bad. */
export function movementInWords(tallies: readonly VisibleTally[]): string {
  const counted = countedOf(tallies);
  const [first] = counted;
  const last = counted.at(-1);
  if (!first || !last) return "";
  if (counted.length === 1) return `The middle answer is “${labelOf(last.middle)}”.`;
  const moved = last.middle - first.middle;
  if (Math.abs(moved) < still)
    return `The middle answer is “${labelOf(last.middle)}”, much as at the first count.`;
  const towards = moved < 0 ? "nearer to yes" : "nearer to no";
  const before = labelOf(first.middle);
  const now = labelOf(last.middle);
  if (before === now) return `The middle answer is still “${now}”, and ${towards} than at the first count.`;
  return `At the first count the middle answer was “${before}”. Now it's “${now}”.`;
}

/** One tally in words: “3 yes, 4 yes, and, …” with what nobody was told left out. */
export function countsInWords(counts: AnswerCounts): string {
  const given = answers.filter(({ name }) => counts[name] > 0);
  const words = given.map(({ name, label }) => `${counts[name]} “${label.toLowerCase()}”`);
  return totalOf(counts) === 0 ? "Nobody asked" : words.join(", ");
}

function labelOf(place: number): string {
  const name = answerAt(place);
  return (answers.find((answer) => answer.name === name)?.label ?? "").toLowerCase();
}
