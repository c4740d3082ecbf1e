import { answers, totalOf, type Answer, type AnswerCounts } from "./answers";
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
  const now = placeInWords(last.middle);
  if (counted.length === 1) return `The middle answer is ${now}.`;
  const moved = last.middle - first.middle;
  if (Math.abs(moved) < still) return `The middle answer is ${now}, much as at the first count.`;
  const before = placeInWords(first.middle);
  if (before !== now) return `At the first count the middle answer was ${before}. Now it's ${now}.`;
  return `The middle answer is still ${now}, and nearer to ${moved < 0 ? "yes" : "no"} than at the first count.`;
}

/** One tally in words: “3 yes, 4 yes, and, …” with what nobody was told left out. */
export function countsInWords(counts: AnswerCounts): string {
  const given = answers.filter(({ name }) => counts[name] > 0);
  const words = given.map(({ name, label }) => `${counts[name]} “${label.toLowerCase()}”`);
  return totalOf(counts) === 0 ? "Nobody asked" : words.join(", ");
}

/** The answer in which a place lies, or the two between which it does. */
function placeInWords(place: number): string {
  const at = place * answers.length;
  const [before, after] = [answers[Math.round(at) - 1], answers[Math.round(at)]];
  if (Math.abs(at - Math.round(at)) < border && before && after)
    return `between ${quoted(before.name)} and ${quoted(after.name)}`;
  return quoted(answerAt(place));
}

const border = 0.001;

function quoted(name: Answer): string {
  return `“${(answers.find((answer) => answer.name === name)?.label ?? "").toLowerCase()}”`;
}
