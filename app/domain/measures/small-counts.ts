import { isBetweenEvents, type MeasureKind } from "./measure-kinds";
import type { PointNumbers } from "./point-value";

export type SmallCounts = "team-only" | "show";

export const WITHHELD = "Small numbers, so shown to the team only.";

export interface SeriesForReader<Point extends PointNumbers> {
  kind: MeasureKind;
  smallCounts: SmallCounts;
  isInTeam: boolean;
  points: readonly Point[];
}

export const TEAM_ONLY = "Only your team sees this: it holds small counts.";

/** `isForTeamOnly` says that readers outside the team get nothing of what this reader sees. */
export type VisibleSeries<Point> =
  { isWithheld: true } | { isWithheld: false; isForTeamOnly: boolean; points: readonly Point[] };

/**
 * Whether a reader outside the team gets nothing of a series: no chart, table, download, summary or newest value.
 *
 * Counts of 1 to 4 could point to a person. One such point withholds the whole series, because the median, the line
 * and the points on either side would let a reader work out what was left blank. For a ratio those who are not counted
 * matter as well: 17 out of 20 tells of 3. Where each point is one event, each is a count of 1. A measured value (minutes, a score) counts nobody and is never withheld.
 */
export function isWithheld({ kind, smallCounts, isInTeam, points }: SeriesForReader<PointNumbers>): boolean {
  if (isInTeam || smallCounts === "show" || kind === "value") return false;
  if (isBetweenEvents(kind)) return points.length > 0;
  return points.some((point) => countsIn(kind, point).some(isSmall));
}

/** What a reader may have. A withheld series says nothing else about itself, not even how long it is. */
export function visibleSeries<Point extends PointNumbers>(
  series: SeriesForReader<Point>,
): VisibleSeries<Point> {
  if (isWithheld(series)) return { isWithheld: true };
  const isForTeamOnly = isWithheld({ ...series, isInTeam: false });
  return { isWithheld: false, isForTeamOnly, points: series.points };
}

function countsIn(kind: MeasureKind, { value, numerator, denominator }: PointNumbers): (number | null)[] {
  if (kind === "rate") return [numerator];
  if (kind !== "ratio") return [value];
  const others = numerator === null || denominator === null ? null : denominator - numerator;
  return [numerator, others];
}

function isSmall(count: number | null): boolean {
  return count !== null && count > 0 && count < 5;
}
