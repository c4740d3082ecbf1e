import type { MeasurePhase } from "./measure-facts";
import { phasesInForce, type Judged, type Usable, type WhyNot } from "./phases-in-force";

export type ChartNote = {
  kind: MeasurePhase["kind"] | "left-out";
  date: string;
  reason: string;
  /** How many numbers the lines are worked out from, up to a baseline. */
  count?: number;
  /** How many points those lie among, gaps and those that are left out as well: so many hold each new start. */
  among?: number;
  /** Why it does nothing, or that a baseline does the same after each new start. */
  also?: WhyNot | "each-start";
};

type Noted = Usable & { leftOut: string };

/** What was decided about the lines and why, in order of time: it stands under every chart that has them. */
export function chartNotes(
  measure: Parameters<typeof phasesInForce>[0],
  points: readonly Noted[],
  phases: readonly MeasurePhase[],
): ChartNote[] {
  const { judged, starts, baseline } = phasesInForce(measure, points, phases);
  const picked = judged
    .filter(({ phase, whyNot }) => phase.kind === "baseline" || whyNot !== "gone")
    .map((one) => pickedNote(one, starts.length > 0, baseline));
  const left = points.flatMap(({ date, leftOut }) =>
    leftOut ? [{ kind: "left-out" as const, date, reason: leftOut }] : [],
  );
  return [...picked, ...left].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

function pickedNote(
  { phase: { kind, date, reason }, whyNot }: Judged<MeasurePhase>,
  startsAnew: boolean,
  baseline: ReturnType<typeof phasesInForce>["baseline"],
): ChartNote {
  const note = { kind, date, reason };
  if (whyNot !== null) return { ...note, also: whyNot };
  if (kind === "start" || baseline === null) return note;
  const { numbers: count, points: among } = baseline;
  return startsAnew ? { ...note, count, among, also: "each-start" } : { ...note, count };
}
