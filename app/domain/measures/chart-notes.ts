import { countUpTo, FEWEST_FOR_BASELINE, usableDates } from "./chart-input";
import type { MeasurePhase } from "./measure-facts";
import type { MeasureKind } from "./measure-kinds";
import type { PointNumbers } from "./point-value";
import { chosenChart } from "./recommend-chart";
import { isMakingDataCount } from "./rule-sets";

export type ChartNote = {
  kind: MeasurePhase["kind"] | "left-out";
  date: string;
  reason: string;
  /** How many points the lines are worked out from, up to a baseline. */
  count?: number;
  /** What else a baseline does: nothing for want of numbers or beside new lines, or the same after each new start. */
  also?: "too-few" | "not-with-new-lines" | "each-start";
};

type Noted = PointNumbers & { date: string; leftOut: string };

/** What was decided about the lines and why, in order of time: it stands under every chart that has them. */
export function chartNotes(
  measure: Parameters<typeof chosenChart>[0] & { kind: MeasureKind },
  points: readonly Noted[],
  phases: readonly MeasurePhase[],
): ChartNote[] {
  const dates = new Set(points.map(({ date }) => date));
  const there = phases.filter(({ date }) => dates.has(date));
  const picked = there.map(({ kind, date, reason }) => ({
    ...{ kind, date, reason },
    ...(kind === "baseline" ? baselineNote(measure, points, there, date) : {}),
  }));
  const left = points.flatMap(({ date, leftOut }) =>
    leftOut ? [{ kind: "left-out" as const, date, reason: leftOut }] : [],
  );
  return [...picked, ...left].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

function baselineNote(
  measure: Parameters<typeof chartNotes>[0],
  points: readonly Noted[],
  phases: readonly MeasurePhase[],
  until: string,
): Pick<ChartNote, "count" | "also"> {
  const usable = usableDates(measure.kind, points);
  const count = countUpTo(usable, until);
  if (count < FEWEST_FOR_BASELINE) return { count, also: "too-few" };
  const startsAnew = phases.some(({ kind, date }) => kind === "start" && date !== points[0]?.date);
  if (!startsAnew) return { count };
  // NHSRplotthedots fixes the lines of each group; qicharts2 has no baseline where a chart has parts.
  const isEach = isMakingDataCount(chosenChart(measure).rules);
  return { count, also: isEach ? "each-start" : "not-with-new-lines" };
}
