import { moments } from "~/domain/pathways/moments";
import { bandOf } from "~/domain/safety/few-people";

export type CountOfMoment = { moment: string; count: number };

export type MomentPattern = {
  name: string;
  label: string;
  /** How many notes of one's own teams; null for whoever is in none. */
  own: number | null;
  /** How many elsewhere, in bands of five. */
  elsewhere: { from: number; to: number };
};

/**
 * At which moments opportunities cluster. One's own are counted one by one. Those of all other teams are counted
 * without one's own, so that there is nothing to subtract, and said in fives without a sum, so that the next note or a
 * second look from another team works nothing out.
 */
export function patternsOf(
  own: readonly CountOfMoment[] | null,
  elsewhere: readonly CountOfMoment[],
): MomentPattern[] {
  return moments.map(({ name, label }) => ({
    name,
    label,
    own: own === null ? null : countAt(own, name),
    elsewhere: bandOf(countAt(elsewhere, name)),
  }));
}

function countAt(counts: readonly CountOfMoment[], name: string): number {
  return counts.find(({ moment }) => moment === name)?.count ?? 0;
}
