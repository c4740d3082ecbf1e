import { answers, totalOf, type Answer, type AnswerCounts } from "./answers";

/**
 * Where the middle of all answers lies on the continuum: 0 is the end of "yes", 1 the end of "no". Each answer has a
 * quarter, over which those who got it are spread evenly, so that half of all answers lie on either side (the median
 * of grouped data). Between two answers that share the middle it is halfway. Null where nobody asked.
 */
export function middleOf(counts: AnswerCounts): number | null {
  const half = totalOf(counts) / 2;
  if (half === 0) return null;
  const reversed = placeAfter(answers.map(({ name }) => counts[name]).toReversed(), half);
  return (
    (placeAfter(
      answers.map(({ name }) => counts[name]),
      half,
    ) +
      1 -
      reversed) /
    2
  );
}

/** How far one comes until this many answers lie behind. */
function placeAfter(counts: readonly number[], many: number): number {
  let behind = 0;
  for (const [i, here] of counts.entries()) {
    if (here > 0 && behind + here >= many) return (i + (many - behind) / here) / counts.length;
    behind += here;
  }
  return 1;
}

/** The answer in which the middle lies. */
export function answerAt(place: number): Answer {
  const i = Math.min(answers.length - 1, Math.floor(place * answers.length));
  return answers[i]?.name ?? "no";
}
