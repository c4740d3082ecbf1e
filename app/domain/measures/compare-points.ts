import type { PointNumbers } from "./point-value";

export type PointToKeep = PointNumbers & { date: string; note: string | null };

/** What becomes of dates that have another point already: "" where nobody has said yet. */
export type OnTaken = "" | "keep" | "replace";

export type Compared<New, Kept> = {
  fresh: New[];
  /** Exactly there already. */
  same: New[];
  different: (New & { kept: Kept })[];
};

/**
 * How points that come in stand to those that are kept: by date, then by what they say. One that comes without a note
 * says nothing of the note that is there.
 */
export function compareWithKept<New extends PointToKeep, Kept extends PointToKeep>(
  incoming: readonly New[],
  kept: readonly Kept[],
): Compared<New, Kept> {
  const byDate = new Map(kept.map((point) => [point.date, point]));
  const compared: Compared<New, Kept> = { fresh: [], same: [], different: [] };
  for (const point of incoming) {
    const there = byDate.get(point.date);
    if (!there) compared.fresh.push(point);
    else if (saysTheSame(point, there)) compared.same.push(point);
    else compared.different.push({ ...point, kept: there });
  }
  return compared;
}

/** A short mark of what would be replaced, by which one sees that it still says what it said when somebody looked. */
export function markOfReplaced(different: readonly { kept: PointToKeep }[]): string {
  const said = different
    .map(({ kept: { date, value, numerator, denominator, note } }) =>
      JSON.stringify([date, value, numerator, denominator, note]),
    )
    .sort()
    .join();
  const mark = [...said].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 1e13, 7);
  return `${different.length}-${mark}`;
}

function saysTheSame(a: PointToKeep, b: PointToKeep): boolean {
  const isEqual = a.value === b.value && a.numerator === b.numerator && a.denominator === b.denominator;
  return isEqual && (a.note === null || a.note === b.note);
}

/** A point in the place of another: its numbers and its note, and whatever it knows nothing of stays. */
export function replacing<New extends PointToKeep>({
  kept,
  ...point
}: New & { kept: { note: string | null; leftOut: string } }) {
  return { ...point, note: point.note ?? kept.note, leftOut: kept.leftOut };
}
