import type { ChartKind, RuleSet } from "./chart-kinds";
import type { Direction } from "./measure-kinds";
import type { RunsJudgement } from "./run-signals";
import type { Side } from "./runs";
import type { SeriesInput } from "./series";
import type { Trend } from "./trend";

export interface ChartInput extends SeriesInput {
  chart: ChartKind;
  rules: RuleSet;
  direction: Direction;
  target?: number | null;
  /** Positions of points, from 1, after each of which a new phase starts with lines of its own. */
  parts?: readonly number[];
  /**
   * The lines of each phase are computed from this many of its first points and drawn on. With anhoej and perla only a
   * chart without parts has one, as in qicharts2.
   */
  baseline?: number;
  /** Positions of points, from 1, that count neither for the lines nor for the runs. They are drawn. */
  exclude?: readonly number[];
  /** Moving ranges of 3.267 times their mean or more are left out of it, once. On unless told, as in both packages. */
  screensRanges?: boolean;
  /** A centre line that is given instead of computed. Not for t and g. */
  centre?: number;
  /** Values and lines are multiplied by this once everything is decided: 100 for per cent, 1,000 for bed days. */
  multiply?: number;
  /** Only for comparing with qicharts2: the points are places or groups rather than times, and no run is looked for. */
  isCategorical?: boolean;
  /** What is measured can't be below zero: lower lines that would be are drawn at zero, if no value is either. */
  isNeverNegative?: boolean;
}

/** Why one point stands out, for the Making Data Count rules. One a point: the first that holds in this order. */
export type SpecialCause =
  | "above-limit"
  | "below-limit"
  | "rising-trend"
  | "falling-trend"
  | "two-in-three-above"
  | "two-in-three-below"
  | "shift-above"
  | "shift-below";

export type PointMeaning = "common-cause" | "improvement" | "concern" | "neutral-high" | "neutral-low";

export type VariationIcon =
  | "common-cause"
  | "improvement-high"
  | "improvement-low"
  | "concern-high"
  | "concern-low"
  | "neutral-high"
  | "neutral-low";

/** Whether the limits of the newest phase keep to the target: always, never, or now and then. For the inside only: pages say what happened. */
export type AssuranceIcon = "pass" | "fail" | "inconsistent";

/** What a reader has to be told about the lines themselves. */
export type ChartNotice =
  /** No line can be drawn round the centre: too few points, or none of their differences is left. */
  | "no-limits"
  /** All that differs was screened away, so the lines lie on the centre and every other point stands out. */
  | "collapsed-limits"
  /** Fewer than 13 points: the lines will still move. */
  | "trial-limits"
  /** Gaps leave a trend undecided where the packages stop with an error. */
  | "trend-undecided"
  /** A value of 0 or less on a t chart. */
  | "no-gap-between-events"
  /** The lines are computed from fewer than 12 points, where NHSRplotthedots stops with an error. */
  | "short-baseline"
  /** More than one row had the same date, where NHSRplotthedots stops with an error: they became one point. */
  | "dates-combined"
  /** On a chart of jumps, a number that is left out takes only the jump to it along, as in qicharts2 0.8.1. */
  | "left-out-jumps";

export interface AnalysedPoint {
  at: string | number;
  value: number | null;
  /** Position of its phase, from 0. */
  phase: number;
  isExcluded: boolean;
  /** One of those the lines are computed from. */
  isBaseline: boolean;
  side: Side | null;
  centre: number | null;
  lower: number | null;
  upper: number | null;
  /** Two thirds of the way out. */
  innerLower: number | null;
  innerUpper: number | null;
  /** Beyond the lower or upper line; null where there is no line. */
  isOutside: boolean | null;
  /** Beyond an inner line but not outside; null where there is no line. */
  isClose: boolean | null;
  cause: SpecialCause | null;
  meaning: PointMeaning;
  /** Belongs to the newest run that is longer than chance explains (anhoej, perla). */
  isInLongRun: boolean;
  /** Belongs to five or more points that all rise or all fall (perla). */
  isInTrend: boolean;
}

export interface ChartPhase {
  /** Positions of its points, from 0; `end` is the first that no longer belongs. */
  start: number;
  end: number;
  centre: number | null;
  /** Points that were not excluded, missing ones too. */
  observed: number;
  /** The longest run and the crossings against chance; null with the Making Data Count rules, which don't look at them. */
  runs: RunsJudgement | null;
  /** Any signal of the rule set in this phase, of a point or of the whole. */
  hasSignal: boolean;
  notices: ChartNotice[];
  /** How many moving ranges were screened away when the limits were computed. */
  screenedRanges: number;
}

export interface ChartAnalysis {
  chart: ChartKind;
  rules: RuleSet;
  points: AnalysedPoint[];
  phases: ChartPhase[];
  hasSignal: boolean;
  /** Of the newest point that isn't excluded; only with the Making Data Count rules and points in order of time. */
  variation: VariationIcon | null;
  /** Of the newest phase; only with a target, a direction, limits and the Making Data Count rules. */
  assurance: AssuranceIcon | null;
  /** Five or more points rising or falling up to the newest: worth watching (anhoej) or a signal (perla). */
  trend: Trend | null;
}
