import { findRung, heightOf } from "./ladder";

type Shaped = { planned: string; inTheEnd: string };

/** A place on the way up or down: the idea itself or one of its cycles. Heights from 0, null where nothing was said. */
export type LadderStep = {
  number: number | null;
  planned: number | null;
  inTheEnd: number | null;
  /** Where the path goes on from: how it was in the end, else how it was planned. */
  at: number;
  says: string;
};

/** The path of an idea over the ladder, first to last; what says nothing of it is left out. */
export function ladderSteps(
  idea: Shaped | null,
  cycles: readonly (Shaped & { number: number })[],
): LadderStep[] {
  const all = [...(idea ? [{ ...idea, number: null }] : []), ...cycles];
  return all.flatMap(({ number, ...shaped }) => {
    const [planned, inTheEnd] = [heightOf(shaped.planned), heightOf(shaped.inTheEnd)];
    const at = inTheEnd ?? planned;
    return at === null ? [] : [{ number, planned, inTheEnd, at, says: shapedInWords(shaped) }];
  });
}

/** How it was planned and how it was, in the sentences of the ladder. */
export function shapedInWords({ planned, inTheEnd }: Shaped): string {
  const [first, last] = [findRung(planned)?.says, findRung(inTheEnd)?.says];
  if (first && last) return first === last ? first : `Planned: ${first} In the end: ${last}`;
  if (last) return last;
  return first ?? "";
}
