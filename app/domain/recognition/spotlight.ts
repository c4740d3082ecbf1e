import { weeksAfter } from "./week";

/** An idea that everybody may see, as far as the choice goes. */
export type SpotlightCandidate = {
  ideaId: number;
  /** When it last taught something: a surprise, what was learnt, what is kept of an idea that rests. */
  taughtAt: Date | null;
  openCount: number;
};

export type EarlierSpotlight = { week: string; ideaId: number };

const weeksOfTeaching = 4;

/** So long an idea isn't chosen again while there is another. */
export const weeksApart = 52;

/**
 * The idea of a week: one that taught us something lately, then one that few have opened. The same whatever order the
 * ideas come in. When all of them had their week within the year, the one whose week is longest ago.
 */
export function chooseSpotlight(
  candidates: readonly SpotlightCandidate[],
  earlier: readonly EarlierSpotlight[],
  week: string,
): number | null {
  const lastWeeks = lastWeekOf(earlier, week);
  const [first] = candidates
    .map(({ ideaId, taughtAt, openCount }) => ({
      ideaId,
      lastWeek: lastWeeks.get(ideaId) ?? "",
      isTeaching: isTeaching(taughtAt, week),
      openCount,
    }))
    .sort(
      (a, b) =>
        compare(a.lastWeek, b.lastWeek) ||
        Number(b.isTeaching) - Number(a.isTeaching) ||
        a.openCount - b.openCount ||
        a.ideaId - b.ideaId,
    );
  return first?.ideaId ?? null;
}

/** The moment since which what was taught counts for a week. */
export function teachingSince(week: string): Date {
  return new Date(`${weeksAfter(week, -weeksOfTeaching)}T00:00:00.000Z`);
}

function isTeaching(taughtAt: Date | null, week: string): boolean {
  return taughtAt !== null && taughtAt >= teachingSince(week);
}

/** Within the year only: what was chosen before that is as if it had never been. */
function lastWeekOf(earlier: readonly EarlierSpotlight[], week: string): Map<number, string> {
  const since = weeksAfter(week, -weeksApart);
  const last = new Map<number, string>();
  for (const { week: its, ideaId } of earlier)
    if (its >= since && its < week && its > (last.get(ideaId) ?? "")) last.set(ideaId, its);
  return last;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

export type SpotlightReason = "taught" | "seldom-seen";

/** Why it was chosen, in words. */
export function reasonInWords(reason: SpotlightReason, isThisWeek: boolean): string {
  if (reason === "taught") return "It taught us something";
  return isThisWeek ? "Few people have seen it yet" : "Few people had seen it";
}

/** What is shown of the idea of a week. */
export type SpotlightCard = {
  week: string;
  ideaId: number;
  title: string;
  excerpt: string;
  stage: string;
  by: string;
  team: string | null;
  reason: SpotlightReason;
};
