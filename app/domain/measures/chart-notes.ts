import type { MeasurePhase } from "./measure-facts";

export type ChartNote = {
  kind: MeasurePhase["kind"] | "left-out";
  date: string;
  reason: string;
  /** How many points the lines are worked out from, up to a baseline. */
  count?: number;
};

/** What was decided about the lines and why, in order of time: it stands under every chart that has them. */
export function chartNotes(
  points: readonly { date: string; leftOut: string }[],
  phases: readonly MeasurePhase[],
): ChartNote[] {
  const dates = new Set(points.map(({ date }) => date));
  const picked = phases
    .filter(({ date }) => dates.has(date))
    .map(({ kind, date, reason }) => ({ kind, date, reason, ...countUpTo(kind, date, points) }));
  const left = points.flatMap(({ date, leftOut }) =>
    leftOut ? [{ kind: "left-out" as const, date, reason: leftOut }] : [],
  );
  return [...picked, ...left].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

function countUpTo(kind: MeasurePhase["kind"], until: string, points: readonly { date: string }[]) {
  return kind === "baseline" ? { count: points.filter(({ date }) => date <= until).length } : {};
}
