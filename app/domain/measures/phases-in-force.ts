import type { ChartKind, RuleSet } from "./chart-kinds";
import type { MeasureKind } from "./measure-kinds";
import { pointValues, type PointNumbers } from "./point-value";
import { chosenChart } from "./recommend-chart";
import { isMakingDataCount } from "./rule-sets";

/** "start": lines begin anew at the point of this date. "baseline": they are worked out from the points up to it. */
export interface Phase {
  kind: "start" | "baseline";
  date: string;
}

/** NHSRplotthedots 0.2.2 fixes no lines on fewer points than this. Here no rules do. */
export const FEWEST_FOR_BASELINE = 12;

/** Why something that was picked does nothing, with the points and the rules as they are by now. */
export type WhyNot = "gone" | "first" | "new-lines-before" | "too-few" | "not-with-new-lines";

export type Judged<Picked> = { phase: Picked; whyNot: WhyNot | null };

export type PhasesInForce<Picked> = {
  /** Each that was picked, as it was given. */
  judged: Judged<Picked>[];
  /** Positions of the points at which lines begin anew, from 1, in order. */
  starts: number[];
  /** How many points the baseline holds, and how many numbers of those its lines come from; null without one. */
  baseline: { points: number; numbers: number } | null;
};

type Measure = { kind: MeasureKind; chart: ChartKind | ""; rules: RuleSet | "" };
export type Usable = PointNumbers & { date: string; leftOut?: string };

/**
 * What of the picked starts and baselines a chart is drawn with, and why anything isn't: points are corrected and
 * removed, and rules are changed, after something was picked. The analysis and the words under it both take this.
 * Points are oldest first.
 */
export function phasesInForce<Picked extends Phase>(
  measure: Measure,
  points: readonly Usable[],
  phases: readonly Picked[],
): PhasesInForce<Picked> {
  if (phases.length === 0) return { judged: [], starts: [], baseline: null };
  const dates = points.map(({ date }) => date);
  const starts = phases
    .flatMap(({ kind, date }) => (kind === "start" ? [dates.indexOf(date)] : []))
    .filter((position) => position > 0)
    .sort((a, b) => a - b);
  const usable = usableDates(measure.kind, points);
  const isEach = isMakingDataCount(chosenChart(measure).rules);
  const judged = phases.map((phase) => {
    const position = dates.indexOf(phase.date);
    const ofStart = position === 0 ? ("first" as const) : null;
    const ofBaseline = () => whyNoBaseline(position, starts, countUpTo(usable, phase.date), isEach);
    const why = phase.kind === "start" ? ofStart : ofBaseline();
    return { phase, whyNot: position === -1 ? ("gone" as const) : why };
  });
  const held = judged.find(({ phase, whyNot }) => phase.kind === "baseline" && whyNot === null)?.phase.date;
  const baseline = held === undefined ? null : heldUpTo(held, dates, usable);
  return { judged, starts, baseline };
}

/** NHSRplotthedots fixes the lines of each group; qicharts2 has no baseline where a chart has parts. */
function whyNoBaseline(
  position: number,
  starts: readonly number[],
  numbers: number,
  isEach: boolean,
): WhyNot | null {
  if (starts.some((start) => start <= position)) return "new-lines-before";
  if (numbers < FEWEST_FOR_BASELINE) return "too-few";
  return starts.length > 0 && !isEach ? "not-with-new-lines" : null;
}

function heldUpTo(until: string, dates: readonly string[], usable: ReadonlySet<string>) {
  return { points: dates.indexOf(until) + 1, numbers: countUpTo(usable, until) };
}

/** The dates of the points that count for lines: measured, and not left out. */
export function usableDates(kind: MeasureKind, points: readonly Usable[]): ReadonlySet<string> {
  const values = pointValues(kind, points);
  return new Set(
    points.flatMap(({ date, leftOut }, index) => ((values[index] ?? null) === null || leftOut ? [] : [date])),
  );
}

export function countUpTo(dates: ReadonlySet<string>, until: string): number {
  return [...dates].filter((date) => date <= until).length;
}
