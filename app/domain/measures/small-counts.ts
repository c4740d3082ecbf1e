import { hasDenominator, isBetweenEvents, type MeasureKind } from "./measure-kinds";
import type { PointNumbers } from "./point-value";

/**
 * Who sees counts from 1 to 4 of a measure: whoever the organisation says, the team whatever the organisation says, or
 * everybody, by the promise of somebody who tracks it.
 */
export type SmallCounts = "organisation" | "team-only" | "show";

/** What readers outside the team get of a series: all of it, its dots without those of small counts, or nothing. */
export type OthersSee = "everything" | "dots" | "nothing";

export type SuppressiblePoint = PointNumbers & {
  date: string;
  note: string;
  leftOut: string;
  /** Stands for a count from 1 to 4: the date is all there is. */
  isSuppressed?: true;
};

type Counted = { kind: MeasureKind; smallCounts: SmallCounts; points: readonly PointNumbers[] };

export type SeriesForReader<Point, Phase> = Omit<Counted, "points"> & {
  points: readonly Point[];
  phases: readonly Phase[];
  isInTeam: boolean;
  /** The organisation's setting: counts from 1 to 4 stay within the team. */
  keepsSmallCounts: boolean;
};

/** What a reader may have, and what others get of it. */
export type VisibleSeries<Point, Phase = never> =
  | { isWithheld: true }
  | {
      isWithheld: false;
      othersSee: OthersSee;
      /** Some points are without their numbers, so that there are no lines, no totals and no words about change. */
      hasSuppressed: boolean;
      points: readonly Point[];
      phases: readonly Phase[];
    };

/**
 * Counts from 1 to 4 could point to a person. Outside the team their numbers and notes are gone before anything is made
 * of the series, and with them whatever is computed from all of it: a line, a limit or a total would let a reader work
 * out what was left blank. Where each point is one event there is nothing but small counts, and nothing is shown unless
 * somebody who tracks it promised for that measure: the organisation's setting is about counts.
 */
export function visibleSeries<Point extends SuppressiblePoint, Phase>(
  series: SeriesForReader<Point, Phase>,
): VisibleSeries<Point, Phase> {
  const { kind, points, phases } = series;
  const others = othersSee(series);
  if (series.isInTeam || others === "everything")
    return { isWithheld: false, othersSee: others, hasSuppressed: false, points, phases };
  if (others === "nothing") return { isWithheld: true };
  const counted = countedAs(kind, points);
  const kept = points.map((point) =>
    holdsSmallCount(counted, point) ? suppressed(point) : { ...point, leftOut: "" },
  );
  return { isWithheld: false, othersSee: others, hasSuppressed: true, points: kept, phases: [] };
}

export function othersSee({
  kind,
  smallCounts,
  keepsSmallCounts,
  points,
}: Counted & { keepsSmallCounts: boolean }): OthersSee {
  if (smallCounts === "show") return "everything";
  if (isBetweenEvents(kind)) return points.length > 0 ? "nothing" : "everything";
  if (smallCounts === "organisation" && !keepsSmallCounts) return "everything";
  const counted = countedAs(kind, points);
  return points.some((point) => holdsSmallCount(counted, point)) ? "dots" : "everything";
}

/**
 * What a series is treated as, whatever it was called. Measured numbers that are all whole, with one from 1 to 4 among
 * them, could be people or events under the wrong name: they are kept as a count is until somebody who tracks them
 * promised that they point to nobody.
 */
export function countedAs(kind: MeasureKind, points: readonly PointNumbers[]): MeasureKind {
  return kind === "value" && looksCounted(points) ? "count" : kind;
}

function looksCounted(points: readonly PointNumbers[]): boolean {
  const numbers = points.flatMap(({ value }) => (value === null ? [] : [value]));
  return numbers.some(isSmall) && numbers.every((value) => Number.isInteger(value) && value >= 0);
}

/**
 * Whether a point counts from 1 to 4 people or events. For a share those who are not counted matter as well: 17 out of
 * 20 tells of 3. A measured value (minutes, a score) counts nobody, unless `countedAs` says otherwise.
 */
export function holdsSmallCount(kind: MeasureKind, { value, numerator, denominator }: PointNumbers): boolean {
  if (kind === "value") return false;
  if (!hasDenominator(kind)) return isSmall(value);
  const others = numerator === null || denominator === null ? null : denominator - numerator;
  return isSmall(numerator) || (kind === "ratio" && isSmall(others));
}

function suppressed<Point extends SuppressiblePoint>(point: Point): Point {
  const blank = { value: null, numerator: null, denominator: null, note: "", leftOut: "" };
  return { ...point, ...blank, isSuppressed: true };
}

function isSmall(count: number | null): boolean {
  return count !== null && count > 0 && count < 5;
}

/** What stands in the place of a number that isn't given. */
export function suppressedWords(kind: MeasureKind): string {
  return hasDenominator(kind) ? "too few to show" : "1 to 4";
}

export const WITHHELD = "Small numbers, so shown to the team only.";

/** Beside a chart of which others get less, to those who see all of it. */
const OTHERS_SEE: Readonly<Record<Exclude<OthersSee, "everything">, string>> = {
  nothing: "Only your team sees this: each number is one event.",
  dots: "Only your team sees all of this. To others, counts from 1 to 4 are left blank, and there are no lines.",
};

/** The same of measured numbers that look like a count. */
const OTHERS_SEE_AS_COUNT =
  "Only your team sees all of this. These whole numbers look like a count, so others get blanks for 1 to 4 and no lines. If they can't point to anyone, such as a score or minutes, say so where you change who sees it.";

export function othersSeeWords(kind: MeasureKind, seen: Exclude<OthersSee, "everything">): string {
  return kind === "value" && seen === "dots" ? OTHERS_SEE_AS_COUNT : OTHERS_SEE[seen];
}

/** Under a chart some of whose numbers are blank, in the place of what it says. */
export const WITHOUT_SMALL_COUNTS = {
  headline: "Some counts are too small to show.",
  details: [
    "A count from 1 to 4, or one that leaves only 1 to 4 out, could point to a person. The team keeps those to itself.",
    "Without them there's no fair line to draw, so the dots stand alone. Ask the team what they see.",
  ],
} as const;
